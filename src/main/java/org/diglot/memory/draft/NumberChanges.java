package org.diglot.memory.draft;

import org.diglot.memory.DiffPiece;
import org.diglot.memory.WordDiff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which number of an earlier source became which number of the segment.
 *
 * <p>Numbers inside equal words stayed. Of the others as many must have gone as have come; they are
 * paired in order.
 */
final class NumberChanges {

    /** A number before, and what stands for it now; the same where it stayed. */
    record Pair(Numeral before, Numeral now) {}

    private final List<Pair> stayed = new ArrayList<>();
    private final List<Numeral> gone = new ArrayList<>();
    private final List<Numeral> come = new ArrayList<>();

    private NumberChanges() {}

    /** The pairs; empty if some number has no partner. */
    static Optional<List<Pair>> of(WordDiff diff, Numerals language) {
        NumberChanges changes = new NumberChanges();
        changes.read(diff, language);
        if (changes.gone.size() != changes.come.size()) {
            return Optional.empty();
        }
        List<Pair> pairs = new ArrayList<>(changes.stayed);
        for (int i = 0; i < changes.gone.size(); i++) {
            pairs.add(new Pair(changes.gone.get(i), changes.come.get(i)));
        }
        return Optional.of(pairs);
    }

    private void read(WordDiff diff, Numerals language) {
        boolean[] isOldEqual = new boolean[diff.oldText().length()];
        boolean[] isNewEqual = new boolean[diff.newText().length()];
        int oldAt = 0;
        int newAt = 0;
        for (DiffPiece piece : diff.pieces()) {
            if (piece.kind() == DiffPiece.Kind.EQUAL) {
                Arrays.fill(isOldEqual, oldAt, oldAt + piece.oldText().length(), true);
                Arrays.fill(isNewEqual, newAt, newAt + piece.newText().length(), true);
            }
            oldAt += piece.oldText().length();
            newAt += piece.newText().length();
        }
        for (Numeral old : language.in(diff.oldText(), Numerals.Binding.LETTERS)) {
            if (isWithin(old, isOldEqual)) {
                stayed.add(new Pair(old, old));
            } else {
                gone.add(old);
            }
        }
        language.in(diff.newText(), Numerals.Binding.LETTERS).stream()
                .filter(young -> !isWithin(young, isNewEqual))
                .forEach(come::add);
    }

    private static boolean isWithin(Numeral numeral, boolean[] equal) {
        for (int i = numeral.start(); i < numeral.end(); i++) {
            if (!equal[i]) {
                return false;
            }
        }
        return true;
    }
}
