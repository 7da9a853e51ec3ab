package org.diglot.project;

import org.diglot.memory.Cancellation;
import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.ConcordanceQuery;
import org.diglot.memory.Direction;
import org.diglot.memory.Limits;
import org.diglot.memory.MarkedText;
import org.diglot.memory.Match;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchedVariant;
import org.diglot.memory.Reason;
import org.diglot.memory.ReasonsInWords;
import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
     * Where a translation stands.
     *
     * @param version its version
     * @param status the word for its status
     * @param author who changed it last; {@code null} if unknown
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
     * A place where words were used.
     *
     * @param source the source with the words
     * @param target its translation; {@code null} if there is none
     * @param place the memory file and unit
     */
    public record Use(String source, @Nullable String target, String place) {}

    /**
     * Uses of words.
     *
     * @param uses at most as many as were wanted
     * @param total how many there are
     * @param counted whether {@code total} is exact; if not, there are at least so many
     */
    public record Uses(List<Use> uses, int total, boolean counted) {
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
        MatchQuery query =
                MatchQuery.of(new Direction(wanted.from(), wanted.to()), Content.of(text))
                        .within(
                                Limits.USUAL
                                        .withThreshold(wanted.threshold())
                                        .withCount(wanted.count()));
        List<Hit> hits = new ArrayList<>();
        for (Match match : memories.search(query, Cancellation.NEVER).matches()) {
            match.variants().forEach(variant -> hits.add(hit(match, variant)));
        }
        return hits;
    }

    private static Hit hit(Match match, MatchedVariant found) {
        Instant time = found.variant().annotations().changed().time();
        return new Hit(
                found.score().percent(),
                words(match.reasonsFor(found)),
                match.source().plainText(),
                found.variant().content().plainText(),
                new Standing(
                        found.version().value(),
                        found.variant().status().word(),
                        found.variant().annotations().changed().author(),
                        time == null ? null : time.toString(),
                        found.places().stream()
                                .map(place -> place.memory() + " " + place.unit())
                                .toList()));
    }

    private static String words(List<Reason> reasons) {
        return ReasonsInWords.sentence(reasons);
    }

    /**
     * Where words were used, in the source or in the translation.
     *
     * @throws ProjectException if the memory cannot be asked
     */
    public Uses concordance(String words, Wanted wanted) throws ProjectException {
        ConcordancePage page =
                memories.concordance(
                        new ConcordanceQuery(
                                words,
                                new Direction(wanted.from(), wanted.to()),
                                ConcordanceQuery.Side.EITHER,
                                wanted.count()),
                        Cancellation.NEVER);
        return new Uses(
                page.hits().stream().map(Lookup::use).toList(),
                page.total(),
                page.counting() == ConcordancePage.Counting.ALL);
    }

    private static Use use(ConcordanceHit hit) {
        MarkedText target = hit.target();
        return new Use(
                hit.source().text(),
                target == null ? null : target.text(),
                hit.place().memory() + " " + hit.place().unit());
    }
}
