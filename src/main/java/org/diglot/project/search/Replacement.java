package org.diglot.project.search;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What shall stand in place of a hit. For an expression it can take up groups: {@code $1} to {@code
 * $99}, {@code ${name}}, {@code $0} for the whole hit; {@code \$} is a dollar sign, {@code \n} a
 * new line, <code>\</code><code>u00A0</code> the char of that number. For plain text it is taken as
 * it stands. May be used from any thread.
 */
public final class Replacement {

    /** A piece: text as it stands, or a group. */
    private record Piece(String text, int group) {}

    private static final int TEXT = -1;
    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private final List<Piece> pieces;

    private Replacement(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /**
     * A replacement for the hits of {@code search}.
     *
     * @throws SearchException if it speaks of a group that is not there, or cannot be written
     */
    public static Replacement of(String text, TextSearch search) throws SearchException {
        if (!search.isExpression()) {
            requireWritable(text, 0, text);
            return new Replacement(List.of(new Piece(text, TEXT)));
        }
        return new Parsing(text, search).replacement();
    }

    /** What XML 1.0 cannot hold cannot be in a TMX file; see its production 2, Char. */
    private static void requireWritable(String piece, int offset, String whole)
            throws SearchException {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean control = c < 0x20 && c != '\n';
            boolean half = Character.isSurrogate(c) && !isPair(piece, i);
            if (control || half || c == 0xFFFC || c >= 0xFFFE) {
                throw SearchException.badReplacement(whole, offset);
            }
        }
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** What stands in place of this hit. */
    public String of(TextHit hit) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            String value = piece.group() == TEXT ? piece.text() : group(hit, piece.group());
            text.append(value);
        }
        return text.toString();
    }

    private static String group(TextHit hit, int number) {
        @Nullable String taken = hit.groups().get(number);
        return taken == null ? "" : taken;
    }

    /** Reads what was typed, once. */
    private static final class Parsing {
        private final String typed;
        private final TextSearch search;
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder plain = new StringBuilder();
        private int at;

        Parsing(String typed, TextSearch search) {
            this.typed = typed;
            this.search = search;
        }

        Replacement replacement() throws SearchException {
            while (at < typed.length()) {
                char c = typed.charAt(at);
                if (c == '\\') {
                    escape();
                } else if (c == '$' && at + 1 < typed.length()) {
                    dollar();
                } else {
                    plain.append(c);
                    at++;
                }
            }
            flush();
            return new Replacement(pieces);
        }

        private void escape() throws SearchException {
            if (at + 1 == typed.length()) {
                throw SearchException.badReplacement(typed, at);
            }
            char c = typed.charAt(at + 1);
            if (c == 'u') {
                plain.append(charOfNumber());
                at += 2 + HEX_DIGITS;
                return;
            }
            plain.append(c == 'n' ? '\n' : c);
            at += 2;
        }

        private char charOfNumber() throws SearchException {
            int start = at + 2;
            int end = start + HEX_DIGITS;
            if (end > typed.length()
                    || !typed.substring(start, end)
                            .chars()
                            .allMatch(c -> Character.digit(c, HEX) >= 0)) {
                throw SearchException.badReplacement(typed, at);
            }
            return (char) Integer.parseInt(typed.substring(start, end), HEX);
        }

        private void dollar() throws SearchException {
            char next = typed.charAt(at + 1);
            if (next == '{') {
                named();
            } else if (next >= '0' && next <= '9') {
                numbered();
            } else {
                plain.append('$');
                at++;
            }
        }

        private void named() throws SearchException {
            int close = typed.indexOf('}', at);
            if (close < 0) {
                throw SearchException.badReplacement(typed, at);
            }
            String name = typed.substring(at + 2, close);
            Integer group = search.namedGroups().get(name);
            if (group == null) {
                throw SearchException.noSuchGroup(name, at);
            }
            group(group);
            at = close + 1;
        }

        /** As many digits as make the number of a group. */
        private void numbered() throws SearchException {
            int number = typed.charAt(at + 1) - '0';
            int end = at + 2;
            if (number > search.groups()) {
                throw SearchException.noSuchGroup(Integer.toString(number), at);
            }
            while (end < typed.length()) {
                int digit = typed.charAt(end) - '0';
                int longer = number * 10 + digit;
                if (digit < 0 || digit > 9 || number == 0 || longer > search.groups()) {
                    break;
                }
                number = longer;
                end++;
            }
            group(number);
            at = end;
        }

        private void group(int number) throws SearchException {
            flush();
            pieces.add(new Piece("", number));
        }

        private void flush() throws SearchException {
            requireWritable(plain.toString(), at == 0 ? 0 : at - 1, typed);
            if (!plain.isEmpty()) {
                pieces.add(new Piece(plain.toString(), TEXT));
                plain.setLength(0);
            }
        }
    }
}
