package org.diglot.edition.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Spells strings and numbers as they stand in a PDF file. */
final class PdfText {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PdfText() {}

    /** A text string: bracketed where it is plain ASCII, else UTF-16 in hexadecimal. */
    static String string(String text) {
        if (text.chars().allMatch(character -> character >= ' ' && character < 127)) {
            return "(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")";
        }
        return "<FEFF" + utf16(text) + ">";
    }

    /** The UTF-16 units of a text in hexadecimal. */
    static String utf16(String text) {
        return HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    /** Appends a number with at most two decimals; a hundredth of a point is never seen. */
    static void number(double value, StringBuilder into) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            into.append('-');
            hundredths = -hundredths;
        }
        into.append(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            into.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 != 0) {
                into.append((char) ('0' + rest % 10));
            }
        }
    }

    /** A number with at most two decimals. */
    static String number(double value) {
        StringBuilder text = new StringBuilder();
        number(value, text);
        return text.toString();
    }

    /** A code of two bytes in hexadecimal. */
    static void code(int code, StringBuilder into) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            into.append(Character.toUpperCase(Character.forDigit((code >> shift) & 15, 16)));
        }
    }

    /** A reference to an object. */
    static String ref(int number) {
        return number + " 0 R";
    }
}
