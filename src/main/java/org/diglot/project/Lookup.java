package org.diglot.project;

import org.diglot.memory.Cancellation;
import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.ConcordanceQuery;
import org.diglot.memory.ConcordanceQuery.OnBoth;
import org.diglot.memory.ConcordanceQuery.OnSide;
import org.diglot.memory.ConcordanceQuery.Side;
import org.diglot.memory.Direction;
import org.diglot.memory.ExpressionFault;
import org.diglot.memory.Limits;
import org.diglot.memory.MarkedText;
import org.diglot.memory.MarkedText.Span;
import org.diglot.memory.Match;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchedVariant;
import org.diglot.memory.Reason;
import org.diglot.memory.ReasonsInWords;
import org.diglot.memory.SegmentContext;
import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.diglot.project.uses.UsesFile;
import org.diglot.project.uses.UsesFormat;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions to the memory from outside a document, with answers that can be printed as they are.
 */
public final class Lookup {

    /**
     * What is looked for.
     *
     * @param from the language of the text
     * @param to the version that is wanted
     * @param threshold the lowest percentage, 30 to 100; of no interest for a concordance
     * @param count the largest number of answers
     */
    public record Wanted(VersionTag from, VersionTag to, int threshold, int count) {}

    /**
     * An earlier translation that was found.
     *
     * @param percent the score, 101 and 102 for the same neighbours
     * @param reasons why, in words
     * @param source what the earlier segment says
     * @param target how it was translated
     * @param standing in which version and state, by whom, when and where
     */
    public record Hit(
            int percent, String reasons, String source, String target, Standing standing) {}

    /**
     * A sentence of a text with what was found for it.
     *
     * @param number which sentence it is, from 1
     * @param text what it says
     * @param hits best first; empty if there is none
     */
    public record Sentence(int number, String text, List<Hit> hits) {
        public Sentence {
            hits = List.copyOf(hits);
        }
    }

    /**
     * Where a translation stands.
     *
     * @param version its version
     * @param status the word for its status
     * @param author who changed it last, or who made it if nobody did; {@code null} if unknown
     * @param changed when, as ISO 8601 in UTC; {@code null} if unknown
     * @param places the memory files and units it stands in
     */
    public record Standing(
            String version,
            String status,
            @Nullable String author,
            @Nullable String changed,
            List<String> places) {
        public Standing {
            places = List.copyOf(places);
        }
    }

    /**
     * What is looked for in the texts of the memory.
     *
     * @param words in the source or in its translation; blank if it is not asked for
     * @param inSource words for the source; blank if any will do
     * @param inTarget words for the translation; blank if any will do
     */
    public record Asked(String words, String inSource, String inTarget) {

        /** Whether nothing is asked at all. */
        public boolean isBlank() {
            return words.isBlank() && inSource.isBlank() && inTarget.isBlank();
        }

        private ConcordanceQuery.Sought sought() {
            if (!words.isBlank()) {
                return new OnSide(words, Side.EITHER);
            }
            if (inTarget.isBlank()) {
                return new OnSide(inSource, Side.SOURCE);
            }
            return inSource.isBlank()
                    ? new OnSide(inTarget, Side.TARGET)
                    : new OnBoth(inSource, inTarget);
        }

        private String title() {
            return Stream.of(words, inSource, inTarget)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(" → "));
        }
    }

    /**
     * A place where words were used.
     *
     * @param source the source with the words
     * @param target its translation; {@code null} if there is none
     * @param place the memory file and unit
     * @param marks where the words are
     */
    public record Use(String source, @Nullable String target, String place, Marks marks) {}

    /**
     * Some chars of a text.
     *
     * @param start the index of the first
     * @param end the index after the last
     */
    public record Stretch(int start, int end) {}

    /**
     * Stretches of the two texts, each from its first char to after its last.
     *
     * @param source what was hit in the source
     * @param target what was hit in the translation
     * @param guessed in the text in which nothing was hit, what is likely to translate the hit
     */
    public record Marks(List<Stretch> source, List<Stretch> target, List<Stretch> guessed) {
        public Marks {
            source = List.copyOf(source);
            target = List.copyOf(target);
            guessed = List.copyOf(guessed);
        }
    }

    /**
     * Uses of words.
     *
     * @param uses at most as many as were wanted
     * @param total how many there are
     * @param counted whether {@code total} is exact; if not, there are at least so many
     * @param fault what is wrong with the expression, as a sentence; {@code null} if nothing is
     */
    public record Uses(List<Use> uses, int total, boolean counted, @Nullable String fault) {
        public Uses {
            uses = List.copyOf(uses);
        }
    }

    private final Memories memories;

    /** Questions to this memory. */
    public Lookup(Memories memories) {
        this.memories = memories;
    }

    /**
     * Earlier translations of what resembles a text, best first; one hit for each variant.
     *
     * @throws ProjectException if the memory cannot be asked
     */
    public List<Hit> matches(String text, Wanted wanted) throws ProjectException {
        return matches(Content.of(text), SegmentContext.NONE, wanted);
    }

    /**
     * The same for every sentence of a text, each between its neighbours.
     *
     * @throws ProjectException if the memory cannot be asked
     */
    public List<Sentence> matches(List<Content> text, Wanted wanted, Progress progress)
            throws ProjectException {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < text.size() && !progress.isCancelled(); i++) {
            progress.tell("match", i, text.size());
            SegmentContext context =
                    new SegmentContext(
                            i == 0 ? null : text.get(i - 1),
                            i + 1 == text.size() ? null : text.get(i + 1),
                            null);
            List<Hit> hits = matches(text.get(i), context, wanted);
            sentences.add(new Sentence(i + 1, text.get(i).plainText(), hits));
        }
        return sentences;
    }

    private List<Hit> matches(Content text, SegmentContext context, Wanted wanted)
            throws ProjectException {
        Limits limits = Limits.USUAL.withThreshold(wanted.threshold()).withCount(wanted.count());
        MatchQuery query =
                new MatchQuery(new Direction(wanted.from(), wanted.to()), text, context, limits);
        List<Hit> hits = new ArrayList<>();
        for (Match match : memories.search(query, Cancellation.NEVER).matches()) {
            match.variants().forEach(variant -> hits.add(hit(match, variant)));
        }
        return hits;
    }

    private static Hit hit(Match match, MatchedVariant found) {
        Instant time = found.variant().annotations().last().time();
        return new Hit(
                found.score().percent(),
                words(match.reasonsFor(found)),
                match.source().plainText(),
                found.variant().content().plainText(),
                new Standing(
                        found.version().value(),
                        found.variant().status().word(),
                        found.variant().annotations().last().author(),
                        time == null ? null : time.toString(),
                        found.places().stream()
                                .map(place -> place.memory() + " " + place.unit())
                                .toList()));
    }

    private static String words(List<Reason> reasons) {
        return ReasonsInWords.sentence(reasons);
    }

    /**
     * Where words were used.
     *
     * @throws ProjectException if the memory cannot be asked
     */
    public Uses concordance(Asked asked, Wanted wanted) throws ProjectException {
        return uses(page(asked, wanted));
    }

    /**
     * Where words were used, written to a file as well; nothing is written if the expression is
     * wrong.
     *
     * @throws ProjectException if the memory cannot be asked, the file cannot be written, or its
     *     name does not tell the format
     */
    public Uses save(Asked asked, Wanted wanted, Path file) throws ProjectException {
        UsesFormat format = format(file);
        ConcordancePage page = page(asked, wanted);
        if (page.fault() == null) {
            Direction direction = new Direction(wanted.from(), wanted.to());
            write(new UsesFile(asked.title(), page, direction), format, file);
        }
        return uses(page);
    }

    /**
     * The format that the name of a file tells.
     *
     * @throws ProjectException if it tells none
     */
    public static UsesFormat format(Path file) throws ProjectException {
        return UsesFormat.of(file)
                .orElseThrow(() ->
                        new ProjectException(
                                "The name of the file must end in .tsv, .csv, .html or .tmx, so that"
                                        + " it is known what to write. Nothing was written."));
    }

    /**
     * Writes a page to a file, in place of what was there.
     *
     * @throws ProjectException if the file cannot be written; what was there is kept
     */
    public static void write(UsesFile uses, UsesFormat format, Path file) throws ProjectException {
        try {
            new AtomicFile(file.toAbsolutePath()).write(out -> uses.write(format, out));
        } catch (IOException e) {
            throw new ProjectException(
                    "The uses could not be saved to "
                            + file
                            + ": "
                            + Refusal.reason(e)
                            + ". A file that was there before is untouched; choose another place.",
                    e);
        }
    }

    private ConcordancePage page(Asked asked, Wanted wanted) throws ProjectException {
        Direction direction = new Direction(wanted.from(), wanted.to());
        return memories.concordance(
                new ConcordanceQuery(asked.sought(), direction, wanted.count()),
                Cancellation.NEVER);
    }

    private static Uses uses(ConcordancePage page) {
        ExpressionFault fault = page.fault();
        return new Uses(
                page.hits().stream().map(Lookup::use).toList(),
                page.total(),
                page.counting() == ConcordancePage.Counting.ALL,
                fault == null ? null : fault.sentence());
    }

    private static Use use(ConcordanceHit hit) {
        MarkedText target = hit.target();
        List<Span> guessed =
                target == null || !hit.source().guesses().isEmpty()
                        ? hit.source().guesses()
                        : target.guesses();
        return new Use(
                hit.source().text(),
                target == null ? null : target.text(),
                hit.place().memory() + " " + hit.place().unit(),
                new Marks(
                        stretches(hit.source().spans()),
                        target == null ? List.of() : stretches(target.spans()),
                        stretches(guessed)));
    }

    private static List<Stretch> stretches(List<Span> spans) {
        return spans.stream().map(span -> new Stretch(span.start(), span.end())).toList();
    }
}
