package org.diglot.memory.draft;

import org.diglot.memory.Direction;
import org.diglot.memory.Draft;
import org.diglot.memory.Provenance;
import org.diglot.memory.match.Runs;
import org.diglot.memory.match.Texts;
import org.diglot.model.Content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Joins the translations of parts of a segment to a draft.
 *
 * <p>Of parts that overlap those are taken which together say most: each word counts, in whole
 * units more than in terms and there more than in guesses, and few long parts more than many short
 * ones. Numbers that are left are written as the version writes them; other words stay as they are
 * in the source. A draft must translate at least a third of the words. May be used from any thread.
 */
public final class Assembler {
    private static final int PART = -4;
    private static final int SHARE = 3;

    private final Texts texts = new Texts();

    /** One is enough for a program. */
    public Assembler() {}

    /** A part with what it is worth. */
    private record Weighed(Replacement part, int words, int worth) {}

    /**
     * The draft; empty if too little of the segment is known.
     *
     * @param segment what is being translated
     * @param direction from what into what
     * @param parts of its plain text, with their translations; they may overlap
     */
    public Optional<Draft> assemble(Content segment, Direction direction, List<Replacement> parts) {
        Runs runs = new Runs(texts.words(segment, direction.source()));
        List<Weighed> taken = chosen(parts.stream().map(part -> weighed(part, runs)).toList());
        int known = taken.stream().mapToInt(Weighed::words).sum();
        if (taken.isEmpty() || known * SHARE < runs.length()) {
            return Optional.empty();
        }
        List<Replacement> all = new ArrayList<>(taken.stream().map(Weighed::part).toList());
        numbers(segment.plainText(), direction).stream()
                .filter(number -> taken.stream().noneMatch(one -> one.part().overlaps(number)))
                .forEach(all::add);
        Provenance rest = new Provenance.Untranslated();
        return Optional.of(
                new Draft(
                        Draft.Kind.ASSEMBLED,
                        Splice.pieces(segment, all, new Splice.Rest(rest, rest))));
    }

    private static Weighed weighed(Replacement part, Runs runs) {
        int words = 0;
        for (int i = 0; i < runs.length(); i++) {
            var span = runs.run(i, 1).span();
            words += part.start() <= span.start() && span.end() <= part.end() ? 1 : 0;
        }
        int each =
                switch (part.from()) {
                    case Provenance.WholeUnit _ -> 10;
                    case Provenance.Glossary _ -> 9;
                    case Provenance.Guess _ -> 7;
                    case Provenance.Kept _,
                            Provenance.Figure _,
                            Provenance.TermReplaced _,
                            Provenance.Codes _,
                            Provenance.Untranslated _ ->
                            0;
                };
        return new Weighed(part, words, words * each + PART);
    }

    /** Weighted interval scheduling: the parts without overlap that are worth most together. */
    private static List<Weighed> chosen(List<Weighed> parts) {
        List<Weighed> sorted = new ArrayList<>(parts);
        sorted.sort(
                Comparator.<Weighed>comparingInt(one -> one.part().end())
                        .thenComparingInt(one -> one.part().start()));
        List<List<Weighed>> best = new ArrayList<>();
        best.add(List.of());
        for (int i = 0; i < sorted.size(); i++) {
            Weighed last = sorted.get(i);
            int before = i;
            while (before > 0 && sorted.get(before - 1).part().end() > last.part().start()) {
                before--;
            }
            List<Weighed> with = new ArrayList<>(best.get(before));
            with.add(last);
            best.add(worth(with) > worth(best.get(i)) ? with : best.get(i));
        }
        return best.getLast();
    }

    private static int worth(List<Weighed> parts) {
        return parts.stream().mapToInt(Weighed::worth).sum();
    }

    private static List<Replacement> numbers(String text, Direction direction) {
        Numerals target = new Numerals(direction.target());
        List<Replacement> numbers = new ArrayList<>();
        for (Numeral number : new Numerals(direction.source()).in(text, Numerals.Binding.LETTERS)) {
            String now = target.localized(number);
            if (!now.equals(number.text())) {
                numbers.add(
                        new Replacement(
                                number.start(),
                                number.end(),
                                now,
                                new Provenance.Figure(number.text(), now)));
            }
        }
        return numbers;
    }
}
