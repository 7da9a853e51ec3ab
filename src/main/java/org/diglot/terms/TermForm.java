package org.diglot.terms;

/**
 * One way to write a term, as a cell of the glossary gives it: {@code Лев* оппозици*}.
 *
 * <p>Three marks leave room for inflection and word order:
 *
 * <ul>
 *   <li>{@code *} at the end of a word: any ending or none ({@code бюрократи*});
 *   <li>{@code *} at the head of a word: any beginning or none, for compounds ({@code
 *       *revolution});
 *   <li>{@code …} (or three dots) between two words: up to {@value TermMatcher#GAP} other words and
 *       any punctuation may stand there ({@code réaction … bureaucratique*}).
 * </ul>
 *
 * Without a mark the word must stand as it is written, apart from what {@link TermMatcher} folds.
 *
 * @param written the form with its marks, with at least one letter or digit, and without {@code |}
 */
public record TermForm(String written) {

    /** The character between two forms in a cell. */
    static final char SEPARATOR = '|';

    public TermForm {
        written = written.strip();
        if (!hasWord(written) || written.indexOf(SEPARATOR) >= 0) {
            throw new IllegalArgumentException("Not one form of a term: '" + written + "'");
        }
    }

    /** Whether there is a letter or digit in it, so that it can be looked for. */
    static boolean hasWord(String written) {
        return written.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether it has no marks, so that it can be offered to a translator as it stands. */
    public boolean isPlain() {
        return shown().equals(written);
    }

    /** The form without its marks, for the eye. */
    public String shown() {
        return written.replace("*", "").replace("…", "").replace("...", "").replaceAll(" +", " ");
    }

    @Override
    public String toString() {
        return written;
    }
}
