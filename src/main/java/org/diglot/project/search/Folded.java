package org.diglot.project.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

import java.util.Arrays;
import java.util.Set;

/**
 * A text as it is compared, with the way back to the text as it stands.
 *
 * <p>It is decomposed canonically, so that an accented letter is found however it is encoded. A
 * letter and its marks go together: what is found begins and ends where a letter does.
 */
final class Folded {

    /** What does not matter. */
    enum Fold {
        /** Capitals, by Unicode's full case folding. */
        CASE,
        /** Capitals as Turkish and Azeri have them: I belongs to ı, İ to i. */
        TURKIC_CASE,
        /** Accents and points. */
        MARKS
    }

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

    /** The points of Hebrew, Arabic and Syriac, by canonical combining class (Unicode, 4.3). */
    private static final int FIRST_POINT = 10;

    private static final int LAST_POINT = 36;

    /**
     * Accents begin here. Between the points and the accents are the vowels of Thai, Lao and
     * Tibetan, and below the points what makes another letter in Indic scripts and in Japanese: no
     * reader would leave them out.
     */
    private static final int FIRST_ACCENT = 200;

    private final Set<Fold> folds;
    private final StringBuilder folded;
    private int[] starts;
    private int[] ends;

    private Folded(String text, Set<Fold> folds) {
        this.folds = folds;
        this.folded = new StringBuilder(text.length());
        this.starts = new int[text.length()];
        this.ends = new int[text.length()];
        int at = 0;
        while (at < text.length()) {
            at = addLetter(text, at);
        }
    }

    static Folded of(String text, Set<Fold> folds) {
        return new Folded(text, folds);
    }

    private int addLetter(String text, int start) {
        char first = text.charAt(start);
        boolean alone = start + 1 == text.length() || text.charAt(start + 1) < 0x300;
        if (first < 0x80 && alone) {
            add(foldedAscii(first), start, start + 1);
            return start + 1;
        }
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        String letter = withoutMarks(DECOMPOSED.normalize(text.substring(start, end)));
        String compared = foldedCase(letter);
        for (int i = 0; i < compared.length(); i++) {
            add(compared.charAt(i), start, end);
        }
        return end;
    }

    private static boolean isMark(int point) {
        return point >= 0x300 && UCharacter.getCombiningClass(point) != 0;
    }

    private char foldedAscii(char letter) {
        if (letter < 'A' || letter > 'Z' || !(folds.contains(Fold.CASE) || isTurkic())) {
            return letter;
        }
        return letter == 'I' && isTurkic() ? 'ı' : (char) (letter + ('a' - 'A'));
    }

    private boolean isTurkic() {
        return folds.contains(Fold.TURKIC_CASE);
    }

    private String foldedCase(String letter) {
        if (isTurkic()) {
            // İ is decomposed already; Unicode's Turkic folding knows it only as one letter.
            String whole = letter.replace("I\u0307", "i");
            return UCharacter.foldCase(whole, UCharacter.FOLD_CASE_EXCLUDE_SPECIAL_I);
        }
        return folds.contains(Fold.CASE) ? UCharacter.foldCase(letter, true) : letter;
    }

    private String withoutMarks(String letter) {
        if (!folds.contains(Fold.MARKS)) {
            return letter;
        }
        StringBuilder bare = new StringBuilder(letter.length());
        letter.codePoints()
                .filter(point -> !isLeftOut(UCharacter.getCombiningClass(point)))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isLeftOut(int combiningClass) {
        return combiningClass >= FIRST_ACCENT
                || (combiningClass >= FIRST_POINT && combiningClass <= LAST_POINT);
    }

    private void add(char letter, int start, int end) {
        int at = folded.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2 + 1);
            ends = Arrays.copyOf(ends, at * 2 + 1);
        }
        folded.append(letter);
        starts[at] = start;
        ends[at] = end;
    }

    /** The text as it is compared. */
    String text() {
        return folded.toString();
    }

    /** Whether a letter of the text begins at a place of the folded text. */
    boolean isBorder(int place) {
        return place == 0 || place == folded.length() || starts[place] != starts[place - 1];
    }

    /** Where in the text the letter at a place of the folded text begins. */
    int start(int place) {
        if (place < folded.length()) {
            return starts[place];
        }
        return place == 0 ? 0 : ends[place - 1];
    }

    /** Where in the text the letter before a place of the folded text ends. */
    int end(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }
}
