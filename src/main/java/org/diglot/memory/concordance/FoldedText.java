package org.diglot.memory.concordance;

import com.ibm.icu.text.Normalizer2;

import org.diglot.memory.MarkedText.Span;

import java.util.Arrays;

/** A text without differences of case and width, which still knows where each char came from. */
final class FoldedText {
    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

    private final StringBuilder folded = new StringBuilder();
    private int[] starts;
    private int[] ends;

    FoldedText(String text) {
        starts = new int[text.length() + 1];
        ends = new int[text.length() + 1];
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            append(FOLDING.normalize(text.substring(start, end)), start, end);
            start = end;
        }
    }

    /** The end of the shortest stretch that is folded by itself. */
    private static int end(String text, int start) {
        int end = start;
        do {
            end += Character.charCount(text.codePointAt(end));
        } while (end < text.length() && !FOLDING.hasBoundaryBefore(text.codePointAt(end)));
        return end;
    }

    private void append(String some, int start, int end) {
        int from = folded.length();
        folded.append(some);
        if (folded.length() > starts.length) {
            starts = Arrays.copyOf(starts, folded.length() * 2);
            ends = Arrays.copyOf(ends, folded.length() * 2);
        }
        Arrays.fill(starts, from, folded.length(), start);
        Arrays.fill(ends, from, folded.length(), end);
    }

    /** A typed text as it is looked for. */
    static String fold(String typed) {
        return FOLDING.normalize(typed);
    }

    CharSequence text() {
        return folded;
    }

    /** The stretch of the text as written that became this stretch of the folded one. */
    Span written(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }
}
