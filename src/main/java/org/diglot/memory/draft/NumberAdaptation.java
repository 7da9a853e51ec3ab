package org.diglot.memory.draft;

import org.diglot.memory.Direction;
import org.diglot.memory.Provenance;
import org.diglot.memory.WordDiff;
import org.diglot.memory.draft.NumberChanges.Pair;
import org.diglot.memory.match.Differ;
import org.diglot.memory.match.Texts;
import org.diglot.memory.match.Words;
import org.diglot.model.Content;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the numbers of a segment into the translation of a match, where there is no doubt.
 *
 * <p>A number is replaced if all its occurrences in the source of the match became one other
 * number, the translation has it as often as that source and no year of its own, and a noun beside
 * it would have the same form (plural rules of CLDR; years and percentages are free of them).
 * Numbers in words are never touched. May be used from any thread.
 */
public final class NumberAdaptation {
    private static final String PERCENT = "%\u066A\u2030";

    private final Direction direction;
    private final Numerals source;
    private final Numerals target;

    /** Adaptation from one version to another. */
    public NumberAdaptation(Direction direction) {
        this.direction = direction;
        this.source = new Numerals(direction.source());
        this.target = new Numerals(direction.target());
    }

    /**
     * A translation with all numbers that have changed.
     *
     * @param earlier what was translated
     * @param now what it says now; differs in numbers at most, or in signs
     * @param translation of {@code earlier}
     * @param texts cuts texts into words
     * @return empty if a number that has changed cannot be put in
     */
    public Optional<String> adapted(String earlier, String now, String translation, Texts texts) {
        WordDiff diff = Differ.between(words(earlier, texts), words(now, texts));
        Optional<List<Pair>> pairs = NumberChanges.of(diff, source);
        List<Numeral> changed =
                pairs.orElse(List.of()).stream()
                        .filter(pair -> !pair.before().saysTheSame(pair.now()))
                        .map(Pair::before)
                        .toList();
        List<Replacement> replacements = replacements(diff, translation);
        if (pairs.isEmpty() || replacements.size() != changed.size()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(translation);
        replacements.reversed().forEach(one -> text.replace(one.start(), one.end(), one.now()));
        return Optional.of(text.toString());
    }

    private Words words(String text, Texts texts) {
        return texts.words(Content.of(text), direction.source());
    }

    /** What is to be replaced in a translation; nothing if there is doubt. */
    List<Replacement> replacements(WordDiff diff, String translation) {
        List<Pair> pairs = NumberChanges.of(diff, source).orElse(List.of());
        List<Numeral> there = target.in(translation, Numerals.Binding.ENDINGS);
        List<Replacement> all = new ArrayList<>();
        if (namesAnotherYear(there, pairs)) {
            return all;
        }
        for (Numeral numeral : there) {
            Numeral now = successor(numeral, pairs, there);
            String written = now == null ? null : target.written(now, numeral);
            if (now != null && written != null && fits(numeral, now, translation)) {
                all.add(
                        new Replacement(
                                numeral.start(),
                                numeral.end(),
                                written,
                                new Provenance.Figure(numeral.text(), written)));
            }
        }
        return all;
    }

    /** A translation with a year of its own says more than the source, and another thing of now. */
    private static boolean namesAnotherYear(List<Numeral> there, List<Pair> pairs) {
        return there.stream()
                .filter(Numeral::isLikeAYear)
                .anyMatch(
                        year -> pairs.stream().noneMatch(pair -> pair.before().saysTheSame(year)));
    }

    /** What a number of the translation has to become; {@code null} if it stays or is in doubt. */
    private static @Nullable Numeral successor(
            Numeral numeral, List<Pair> pairs, List<Numeral> there) {
        List<Numeral> successors =
                pairs.stream()
                        .filter(pair -> pair.before().saysTheSame(numeral))
                        .map(Pair::now)
                        .toList();
        long times = there.stream().filter(numeral::saysTheSame).count();
        if (successors.isEmpty() || successors.size() != times) {
            return null;
        }
        Numeral first = successors.getFirst();
        boolean isOne = successors.stream().allMatch(first::saysTheSame);
        return isOne && !first.saysTheSame(numeral) ? first : null;
    }

    private boolean fits(Numeral numeral, Numeral now, String translation) {
        String after = translation.substring(numeral.end()).strip();
        String before = translation.substring(0, numeral.start()).strip();
        boolean isPercent =
                (!after.isEmpty() && PERCENT.indexOf(after.charAt(0)) >= 0)
                        || (!before.isEmpty()
                                && PERCENT.indexOf(before.charAt(before.length() - 1)) >= 0);
        return isPercent || target.agree(numeral, now);
    }
}
