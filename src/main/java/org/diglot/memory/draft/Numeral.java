package org.diglot.memory.draft;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A number written in digits, as it stands in a text.
 *
 * @param start index of its first char
 * @param text as written
 * @param value what it is worth; {@code null} where the signs in it do not follow the habits of the
 *     language, such as in a date
 */
record Numeral(int start, String text, @Nullable BigDecimal value) {

    int end() {
        return start + text.length();
    }

    /** The character for zero in the digits it is written in. */
    int zero() {
        int first = text.codePointAt(0);
        return first - Character.digit(first, 10);
    }

    /** The same in the digits of ASCII. */
    String ascii() {
        return inDigits(text, '0');
    }

    /** A text with all its digits taken from another block. */
    static String inDigits(String text, int zero) {
        StringBuilder other = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isDigit(c) ? zero + Character.digit(c, 10) : c)
                .forEach(other::appendCodePoint);
        return other.toString();
    }

    /** Whether both say the same, however they are written. */
    boolean saysTheSame(Numeral other) {
        if (value != null && other.value != null) {
            return value.compareTo(other.value) == 0;
        }
        boolean isUnclear = value == null && other.value == null;
        return isUnclear && ascii().equals(other.ascii());
    }

    /** Whether digits stand alone, without sign between them. */
    boolean isBare() {
        return text.codePoints().allMatch(Character::isDigit);
    }

    /** Whether it is written like {@code 05}. */
    boolean isPadded() {
        return isBare() && text.length() > 1 && Character.digit(text.codePointAt(0), 10) == 0;
    }

    /** Whether it may be a year: nouns do not agree with years. */
    boolean isLikeAYear() {
        return isBare() && text.length() == 4 && !isPadded();
    }

    /** The number of digits before the decimal sign. */
    int integerDigits() {
        return value == null ? 0 : value.precision() - value.scale();
    }
}
