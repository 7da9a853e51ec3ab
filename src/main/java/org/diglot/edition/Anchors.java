package org.diglot.edition;

import org.diglot.model.SegmentId;

/**
 * Turns segment ids into names that are allowed as {@code id} in HTML, XML, DOCX and PDF.
 *
 * <p>The hyphen is kept for the border between row and language, and {@code _} begins an escape, so
 * every name can be read back in one way only: no two ids and no cell of another row share a name.
 */
final class Anchors {
    private Anchors() {}

    /**
     * The name of a row: the id itself if it looks like {@code s12}, else {@code s-} and the id.
     */
    static String of(SegmentId id) {
        String value = id.value();
        if (isPlain(value) && isAllowed(value)) {
            return value;
        }
        StringBuilder name = new StringBuilder(value.length() + 2);
        if (!isPlain(value)) {
            name.append("s-");
        }
        value.codePoints().forEach(character -> append(character, name));
        return name.toString();
    }

    private static boolean isPlain(String value) {
        return value.length() > 1 && value.charAt(0) == 's' && isDigit(value.charAt(1));
    }

    private static boolean isAllowed(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isKept(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKept(int character) {
        return isDigit(character) || isLetter(character) || character == '.';
    }

    private static void append(int character, StringBuilder name) {
        if (isKept(character)) {
            name.append((char) character);
        } else if (character == '-' || character == '_') {
            name.append('_').append((char) character);
        } else {
            name.append("_x").append(Integer.toHexString(character)).append('_');
        }
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLetter(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
}
