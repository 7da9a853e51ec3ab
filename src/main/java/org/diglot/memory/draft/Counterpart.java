package org.diglot.memory.draft;

import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.Direction;
import org.diglot.memory.MarkedText;
import org.diglot.memory.Parts.Inside;
import org.diglot.memory.match.Runs;
import org.diglot.memory.match.Texts;
import org.diglot.memory.match.Words;
import org.diglot.model.Content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Guesses how a run is translated from what the translations of units that contain it have in
 * common.
 *
 * <p>A guess needs {@value #WITNESSES} units whose sources have nothing else in common beside the
 * run, and whose translations all have one stretch in common, neither less than half as long as the
 * run nor more than twice, and no second one more than half as long. May be used from any thread.
 */
public final class Counterpart {
    static final int WITNESSES = 3;

    /**
     * A guess.
     *
     * @param text as the first translation writes it
     * @param units how many units speak for it
     */
    public record Guess(String text, int units) {}

    private final Texts texts = new Texts();

    /** One is enough for a program. */
    public Counterpart() {}

    /**
     * The likely translation of a run; empty if there is doubt.
     *
     * @param part what the segment says there; its numbers are put in
     */
    public Optional<Guess> of(Inside inside, String part, Direction direction) {
        List<Runs> sources = new ArrayList<>();
        List<Runs> targets = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (ConcordanceHit hit : inside.examples()) {
            MarkedText target = hit.target();
            Runs translation = target == null ? null : runs(target);
            if (translation != null
                    && targets.stream().noneMatch(known -> same(known, translation))) {
                sources.add(runs(hit.source()));
                MarkedText.Span span = hit.source().spans().getFirst();
                said.add(hit.source().text().substring(span.start(), span.end()));
                targets.add(translation);
            }
        }
        if (targets.size() < WITNESSES) {
            return Optional.empty();
        }
        List<Common> shared = common(sources);
        boolean onlyTheRun =
                !shared.isEmpty() && shared.getFirst().count() == inside.run().length();
        NumberAdaptation numbers = new NumberAdaptation(direction);
        return best(common(targets), inside.run().length())
                .filter(run -> onlyTheRun)
                .map(run -> text(targets.getFirst(), run))
                .flatMap(text -> numbers.adapted(said.getFirst(), part, text, texts))
                .map(text -> new Guess(text, targets.size()));
    }

    private Runs runs(MarkedText text) {
        return new Runs(texts.words(Content.of(text.text()), text.version()));
    }

    private static boolean same(Runs one, Runs other) {
        return one.words().keys().equals(other.words().keys());
    }

    private static Optional<Common> best(List<Common> common, int length) {
        if (common.isEmpty()) {
            return Optional.empty();
        }
        int longest = common.getFirst().count();
        boolean fits = 2 * longest >= length && longest <= 2 * length;
        boolean rivalled = common.size() > 1 && 2 * common.get(1).count() > longest;
        return fits && !rivalled ? Optional.of(common.getFirst()) : Optional.empty();
    }

    /** A stretch of the first text that all others have, too. */
    private record Common(int first, int count) {}

    /** The stretches that cannot be longer, the longest first. */
    private static List<Common> common(List<Runs> all) {
        List<String> first = all.getFirst().words().keys();
        List<Common> found = new ArrayList<>();
        int covered = 0;
        for (int start = 0; start < first.size(); start++) {
            int end = start;
            while (end < first.size() && isInAll(first.subList(start, end + 1), all)) {
                end++;
            }
            if (end > covered) {
                found.add(new Common(start, end - start));
                covered = end;
            }
        }
        found.sort(Comparator.comparingInt(Common::count).reversed());
        return found;
    }

    private static boolean isInAll(List<String> stretch, List<Runs> all) {
        return all.stream()
                .map(Runs::words)
                .map(Words::keys)
                .allMatch(keys -> Collections.indexOfSubList(keys, stretch) >= 0);
    }

    private static String text(Runs runs, Common common) {
        MarkedText.Span span = runs.run(common.first(), common.count()).span();
        return runs.words().content().plainText().substring(span.start(), span.end());
    }
}
