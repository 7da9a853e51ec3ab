package org.diglot.terms;

import java.util.Set;

/**
 * A word of a text, ready to be compared.
 *
 * @param raw its letters, without an ending behind an apostrophe
 * @param keys what it may stand for once its language's habits are folded away
 * @param span where it stands
 * @param joined whether nothing but a joint (space, hyphen, quotation mark, …) parts it from the
 *     word before
 */
record Word(String raw, Set<String> keys, Span span, boolean joined) {

    /** How it uses capitals. */
    Shape shape() {
        return Shape.of(raw);
    }

    /** How a word uses capital letters. */
    enum Shape {
        /** Begins with a small letter, or has no case. */
        SMALL,
        /** Begins with a capital. */
        CAPITAL,
        /** Two letters or more, all of them capitals. */
        CAPITALS;

        /** Whether a word of this shape may stand where the glossary has {@code wanted}. */
        boolean fits(Shape wanted) {
            return compareTo(wanted) >= 0;
        }

        static Shape of(String raw) {
            if (raw.isEmpty() || !Character.isUpperCase(raw.codePointAt(0))) {
                return SMALL;
            }
            boolean all =
                    raw.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
            return all && raw.codePointCount(0, raw.length()) > 1 ? CAPITALS : CAPITAL;
        }
    }
}
