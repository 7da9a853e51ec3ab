package org.diglot.ui.complete;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of texts, cut as the language cuts them (UAX 29, dictionaries for CJK and Thai). */
final class Words {
    private static final int LONGEST_WITHOUT_BLANKS = 4;

    private Words() {}

    /**
     * The words of a text in their order; signs and blanks are no words. Where words stand without
     * blanks they are short, so two side by side count as one more.
     */
    static List<String> of(String text, Locale locale) {
        BreakIterator borders = BreakIterator.getWordInstance(locale);
        borders.setText(text);
        List<String> words = new ArrayList<>();
        String before = "";
        int start = borders.first();
        for (int end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
            boolean isWord = borders.getRuleStatus() >= BreakIterator.WORD_NUMBER;
            String word = isWord ? text.substring(start, end) : "";
            if (isWord) {
                words.add(word);
            }
            if (isSolid(before) && isSolid(word)) {
                words.add(before + word);
            }
            before = word;
            start = end;
        }
        return words;
    }

    /** A word in the form in which beginnings are compared: capitals and accents do not matter. */
    static String folded(String word) {
        String apart = Normalizer2.getNFKDInstance().normalize(UCharacter.foldCase(word, true));
        StringBuilder letters = new StringBuilder();
        apart.codePoints()
                .filter(letter -> UCharacter.getType(letter) != UCharacter.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /**
     * What could be the beginning of a word before the caret, the longest first: all letters and
     * digits that end there; also what stands behind an apostrophe; where words stand without
     * blanks, fewer letters too.
     */
    static List<String> beginnings(String before) {
        int start = before.length();
        while (start > 0 && isPartOfWord(before.codePointBefore(start))) {
            start -= Character.charCount(before.codePointBefore(start));
        }
        String word = before.substring(start);
        if (isSolid(word)) {
            return endings(word);
        }
        int apostrophe = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’'));
        return Stream.of(word, word.substring(apostrophe + 1))
                .filter(beginning -> !beginning.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether a beginning is of a script that sets no blanks between words. */
    static boolean isSolid(String beginning) {
        return beginning.codePoints().anyMatch(Words::isWrittenSolid);
    }

    private static List<String> endings(String word) {
        int length = word.codePointCount(0, word.length());
        List<String> endings = new ArrayList<>();
        for (int count = Math.min(length, LONGEST_WITHOUT_BLANKS); count > 0; count--) {
            endings.add(word.substring(word.offsetByCodePoints(word.length(), -count)));
        }
        return endings;
    }

    private static boolean isPartOfWord(int letter) {
        return Character.isLetterOrDigit(letter)
                || UCharacter.hasBinaryProperty(letter, UProperty.GRAPHEME_EXTEND)
                || letter == '\''
                || letter == '’';
    }

    private static boolean isWrittenSolid(int letter) {
        return switch (UScript.getScript(letter)) {
            case UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.THAI,
                    UScript.LAO,
                    UScript.KHMER,
                    UScript.MYANMAR ->
                    true;
            default -> false;
        };
    }

    /** Whether a word is likely to be the same in a translation: a name or a number. */
    static boolean isNameOrNumber(String word) {
        int first = word.codePointAt(0);
        return Character.isDigit(first) || Character.isUpperCase(first);
    }
}
