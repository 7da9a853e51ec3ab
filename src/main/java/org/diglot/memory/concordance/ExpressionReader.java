package org.diglot.memory.concordance;

import org.diglot.memory.concordance.Node.Choice;
import org.diglot.memory.concordance.Node.OneOf;
import org.diglot.memory.concordance.Node.Repeat;
import org.diglot.memory.concordance.Node.Row;
import org.diglot.memory.concordance.Node.Sign;
import org.diglot.memory.concordance.Node.Unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a regular expression that {@link java.util.regex.Pattern} has accepted, as far as it is
 * plain what it says; whatever is not becomes {@link Unknown}. Used once.
 */
final class ExpressionReader {

    /** The rest cannot be told: how to read it hangs on what is not understood here. */
    private static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotUnderstood() {
            super("", null, false, false);
        }
    }

    private static final Node UNKNOWN = new Unknown();

    private final String text;
    private int at;

    private ExpressionReader(String text) {
        this.text = text;
    }

    /** The expression as a node. */
    static Node read(String expression) {
        ExpressionReader reader = new ExpressionReader(expression);
        try {
            Node all = reader.choice();
            return reader.isAtEnd() ? all : UNKNOWN;
        } catch (NotUnderstood beyond) {
            return UNKNOWN;
        }
    }

    private boolean isAtEnd() {
        return at >= text.length();
    }

    private char here() {
        if (isAtEnd()) {
            throw new NotUnderstood();
        }
        return text.charAt(at);
    }

    private boolean skip(String expected) {
        boolean found = text.startsWith(expected, at);
        at += found ? expected.length() : 0;
        return found;
    }

    private Node choice() {
        List<Node> choices = new ArrayList<>();
        do {
            choices.add(row());
        } while (skip("|"));
        return choices.size() == 1 ? choices.getFirst() : new Choice(choices);
    }

    private Node row() {
        List<Node> nodes = new ArrayList<>();
        while (!isAtEnd() && here() != '|' && here() != ')') {
            if (skip("\\Q")) {
                quoted(nodes);
            } else {
                nodes.add(repeated(atom()));
            }
        }
        return new Row(nodes);
    }

    private void quoted(List<Node> nodes) {
        int end = text.indexOf("\\E", at);
        String letters = text.substring(at, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end + 2;
        if (!isAtEnd() && "*+?{".indexOf(here()) >= 0) {
            throw new NotUnderstood();
        }
        letters.codePoints().forEach(c -> nodes.add(c == ' ' ? new Node.Blank() : new Sign(c)));
    }

    private Node atom() {
        if (skip("(")) {
            return group();
        }
        if (skip("[")) {
            return new SignClass().read();
        }
        if (skip("\\")) {
            return escaped();
        }
        if (skip(".")) {
            return UNKNOWN;
        }
        if (skip("^") || skip("$")) {
            return Node.EMPTY;
        }
        int letter = text.codePointAt(at);
        at += Character.charCount(letter);
        return letter == ' ' ? new Node.Blank() : new Sign(letter);
    }

    private Node group() {
        boolean isAside = false;
        if (skip("?")) {
            isAside = skip("=") || skip("!") || skip("<=") || skip("<!");
            if (!isAside && !skip(":") && !skip(">") && !isNamed()) {
                throw new NotUnderstood();
            }
        }
        Node inner = choice();
        if (!skip(")")) {
            throw new NotUnderstood();
        }
        return isAside ? Node.EMPTY : inner;
    }

    private boolean isNamed() {
        int end = text.indexOf('>', at);
        boolean named = here() == '<' && end > 0;
        at = named ? end + 1 : at;
        return named;
    }

    private Node repeated(Node node) {
        Node result = node;
        while (!isAtEnd() && "*+?{".indexOf(here()) >= 0) {
            result = repeatedOnce(result);
            if (!skip("?")) {
                skip("+");
            }
        }
        return result;
    }

    private Node repeatedOnce(Node node) {
        if (skip("*")) {
            return new Repeat(node, 0, Integer.MAX_VALUE);
        }
        if (skip("+")) {
            return new Repeat(node, 1, Integer.MAX_VALUE);
        }
        if (skip("?")) {
            return new Repeat(node, 0, 1);
        }
        at++;
        int least = number();
        int most = !skip(",") ? least : here() == '}' ? Integer.MAX_VALUE : number();
        if (!skip("}")) {
            throw new NotUnderstood();
        }
        return new Repeat(node, least, most);
    }

    private int number() {
        int start = at;
        while (Character.isDigit(here())) {
            at++;
        }
        if (start == at || at - start > 6) {
            throw new NotUnderstood();
        }
        return Integer.parseInt(text.substring(start, at));
    }

    private Node escaped() {
        char c = here();
        at++;
        return switch (c) {
            case 'd' -> new OneOf(AsciiSigns.digits());
            case 'w' -> new OneOf(AsciiSigns.letters());
            case 's' -> new Node.Blank();
            case 'b', 'B', 'A', 'G', 'z', 'Z' -> boundary();
            case 'S', 'D', 'W', 'h', 'H', 'v', 'V', 'R', 'X' -> UNKNOWN;
            case 'p', 'P' -> property();
            case 't', 'n', 'r', 'f', 'a', 'e' -> UNKNOWN;
            case 'x' -> hexadecimal(2);
            case 'u' -> hexadecimal(4);
            default -> {
                if (c > '~' || Character.isLetterOrDigit(c)) {
                    throw new NotUnderstood();
                }
                yield new Sign(c);
            }
        };
    }

    /** A border; one with a kind in braces is not the same. */
    private Node boundary() {
        if (!isAtEnd() && here() == '{') {
            throw new NotUnderstood();
        }
        return Node.EMPTY;
    }

    private Node property() {
        if (skip("{")) {
            int end = text.indexOf('}', at);
            if (end < 0) {
                throw new NotUnderstood();
            }
            at = end + 1;
        } else {
            at++;
        }
        return UNKNOWN;
    }

    private Node hexadecimal(int digits) {
        String number = text.substring(at, Math.min(text.length(), at + digits));
        if (number.length() < digits
                || !number.toLowerCase(Locale.ROOT)
                        .chars()
                        .allMatch(c -> Character.digit(c, 16) >= 0)) {
            throw new NotUnderstood();
        }
        at += digits;
        int letter = Integer.parseInt(number, 16);
        if (Character.isSurrogate((char) letter)) {
            throw new NotUnderstood();
        }
        return new Sign(letter);
    }

    /** Reads a class in brackets, from after the first of them. */
    private final class SignClass {
        private final AsciiSigns signs = new AsciiSigns();
        private boolean isSimple = true;

        Node read() {
            isSimple = !skip("^");
            if (here() == ']') {
                throw new NotUnderstood();
            }
            while (!skip("]")) {
                item();
            }
            return isSimple && signs.areJoined() ? new OneOf(signs.plain()) : UNKNOWN;
        }

        private void item() {
            if (skip("[")) {
                new SignClass().read();
                isSimple = false;
            } else if (skip("&&") || skip("\\Q")) {
                throw new NotUnderstood();
            } else if (skip("\\")) {
                escapedItem();
            } else {
                int first = letter();
                signs.addRange(first, isRange() ? last() : first);
            }
        }

        private boolean isRange() {
            return here() == '-' && at + 1 < text.length() && text.charAt(at + 1) != ']';
        }

        private int last() {
            at++;
            if (here() == '\\' || here() == '[') {
                throw new NotUnderstood();
            }
            return letter();
        }

        private int letter() {
            here();
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            return letter;
        }

        private void escapedItem() {
            Node node = escaped();
            if (!isAtEnd() && isRange()) {
                throw new NotUnderstood();
            }
            switch (node) {
                case OneOf(var some) -> signs.addAll(some);
                case Sign(int sign) -> signs.addRange(sign, sign);
                default -> isSimple = false;
            }
        }
    }
}
