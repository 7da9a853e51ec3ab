package org.diglot.edition.pdf;

import org.diglot.model.TextDirection;
import org.diglot.model.VersionTag;

import java.util.Arrays;

/** A text to be set in lines, with the look of each character. */
final class Passage {
    private final String text;
    private final byte[] styles;
    private final VersionTag language;

    private Passage(String text, byte[] styles, VersionTag language) {
        this.text = text;
        this.styles = styles;
        this.language = language;
    }

    /** The characters; U+2028 begins a line. */
    String text() {
        return text;
    }

    /** The {@link Style} of a character. */
    byte style(int at) {
        return styles[at];
    }

    /** In which it is written. */
    VersionTag language() {
        return language;
    }

    /** A text in one style. */
    static Passage of(String text, int style, VersionTag language) {
        byte[] styles = new byte[text.length()];
        Arrays.fill(styles, (byte) style);
        return new Passage(text, styles, language);
    }

    /** This with more behind it. */
    Passage plus(String more, int style) {
        byte[] all = Arrays.copyOf(styles, styles.length + more.length());
        Arrays.fill(all, styles.length, all.length, (byte) style);
        return new Passage(text + more, all, language);
    }

    /** Its beginning without white space at the end. */
    Passage first(int length) {
        int end = Character.isLowSurrogate(text.charAt(length)) ? length - 1 : length;
        String start = text.substring(0, end).stripTrailing();
        return new Passage(start, Arrays.copyOf(styles, start.length()), language);
    }

    /** Whether its lines run from right to left. */
    boolean isRightToLeft() {
        return language.direction() == TextDirection.RIGHT_TO_LEFT;
    }
}
