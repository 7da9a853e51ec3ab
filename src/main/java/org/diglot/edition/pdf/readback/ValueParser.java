package org.diglot.edition.pdf.readback;

import org.diglot.edition.pdf.readback.Value.Dictionary;
import org.diglot.edition.pdf.readback.Value.Name;
import org.diglot.edition.pdf.readback.Value.Numeral;
import org.diglot.edition.pdf.readback.Value.Reference;
import org.diglot.edition.pdf.readback.Value.Sequence;
import org.diglot.edition.pdf.readback.Value.Text;
import org.diglot.edition.pdf.readback.Value.Word;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads values one after another from bytes.
 *
 * @see <a href="https://www.iso.org/standard/51502.html">ISO 32000-1, 7.2 Lexical conventions</a>
 */
final class ValueParser {
    private static final int END = -1;

    /** Structures inside one another; more of them are no book of ours. */
    private static final int DEEPEST = 50;

    private final byte[] bytes;
    private int at;
    private int depth;
    private byte[] gathered = new byte[256];
    private int length;

    /** Reads from a place on. */
    ValueParser(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /** Where the next byte stands. */
    int place() {
        return at;
    }

    /** The next value; {@code null} at the end. */
    @Nullable Value next() throws IOException {
        skipBlanks();
        int first = peek(0);
        return switch (first) {
            case END -> null;
            case '/' -> name();
            case '(' -> literal();
            case '[' -> sequence();
            case '<' -> peek(1) == '<' ? dictionary() : hexadecimal();
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> word();
        };
    }

    /** The next value, which must be there. */
    Value required() throws IOException {
        Value value = next();
        if (value == null) {
            throw damaged("ends too early");
        }
        return value;
    }

    /** The next value, which must be this word. */
    void require(String word) throws IOException {
        if (!(required() instanceof Word(String found) && found.equals(word))) {
            throw damaged("lacks the word " + word);
        }
    }

    private int peek(int ahead) {
        return at + ahead < bytes.length && at + ahead >= 0 ? bytes[at + ahead] & 0xFF : END;
    }

    private void skipBlanks() {
        for (int next = peek(0); isBlank(next) || next == '%'; next = peek(0)) {
            if (next == '%') {
                while (peek(0) != '\n' && peek(0) != '\r' && peek(0) != END) {
                    at++;
                }
            } else {
                at++;
            }
        }
    }

    private static boolean isBlank(int sign) {
        return sign == ' '
                || sign == '\n'
                || sign == '\r'
                || sign == '\t'
                || sign == '\f'
                || sign == 0;
    }

    private static boolean isRegular(int sign) {
        return sign != END
                && !isBlank(sign)
                && switch (sign) {
                    case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> false;
                    default -> true;
                };
    }

    private Value name() throws IOException {
        at++;
        length = 0;
        while (isRegular(peek(0))) {
            int sign = peek(0);
            if (sign == '#') {
                sign = (digit(peek(1)) << 4) | digit(peek(2));
                at += 2;
            }
            gather(sign);
            at++;
        }
        return new Name(gathered());
    }

    private Value word() throws IOException {
        int begin = at;
        while (isRegular(peek(0))) {
            at++;
        }
        if (at == begin) {
            throw damaged("has a bracket too many");
        }
        return new Word(new String(bytes, begin, at - begin, StandardCharsets.ISO_8859_1));
    }

    private Value number() {
        boolean negative = peek(0) == '-';
        at += negative || peek(0) == '+' ? 1 : 0;
        long whole = digits();
        double value = whole;
        if (peek(0) == '.') {
            at++;
            int begin = at;
            long part = digits();
            value += part / Math.pow(10, at - begin);
        } else if (!negative && isReference()) {
            return new Reference((int) whole);
        }
        return new Numeral(negative ? -value : value);
    }

    private long digits() {
        long value = 0;
        for (int sign = peek(0); sign >= '0' && sign <= '9'; sign = peek(0)) {
            value = value * 10 + (sign - '0');
            at++;
        }
        return value;
    }

    /** Skips a generation and the letter R, if they are there. */
    private boolean isReference() {
        if (peek(0) == ' ' && peek(1) == '0' && peek(2) == ' ' && peek(3) == 'R') {
            if (!isRegular(peek(4))) {
                at += 4;
                return true;
            }
        }
        return false;
    }

    private Value hexadecimal() throws IOException {
        at++;
        length = 0;
        int high = END;
        for (int sign = peek(0); sign != '>'; sign = peek(0)) {
            at++;
            if (isBlank(sign)) {
                continue;
            }
            int digit = digit(sign);
            if (high == END) {
                high = digit;
            } else {
                gather((high << 4) | digit);
                high = END;
            }
        }
        at++;
        if (high != END) {
            gather(high << 4);
        }
        return new Text(gathered());
    }

    private int digit(int sign) throws IOException {
        int digit = sign == END ? -1 : Character.digit(sign, 16);
        if (digit < 0) {
            throw damaged("has a letter among hexadecimal digits");
        }
        return digit;
    }

    private Value literal() throws IOException {
        at++;
        length = 0;
        int open = 1;
        while (true) {
            int sign = peek(0);
            at++;
            switch (sign) {
                case END -> throw damaged("ends inside a text");
                case '\\' -> escape();
                case '(' -> {
                    open++;
                    gather(sign);
                }
                case ')' -> {
                    open--;
                    if (open == 0) {
                        return new Text(gathered());
                    }
                    gather(sign);
                }
                default -> gather(sign);
            }
        }
    }

    private void escape() {
        int sign = peek(0);
        at++;
        switch (sign) {
            case 'n' -> gather('\n');
            case 'r' -> gather('\r');
            case 't' -> gather('\t');
            case 'b' -> gather('\b');
            case 'f' -> gather('\f');
            case '\n' -> {}
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(sign - '0');
            default -> gather(sign);
        }
    }

    private void octal(int first) {
        int code = first;
        for (int i = 0; i < 2 && peek(0) >= '0' && peek(0) <= '7'; i++) {
            code = code * 8 + (peek(0) - '0');
            at++;
        }
        gather(code);
    }

    private Value sequence() throws IOException {
        at++;
        enter();
        List<Value> items = new ArrayList<>();
        for (skipBlanks(); peek(0) != ']'; skipBlanks()) {
            items.add(required());
        }
        at++;
        depth--;
        return new Sequence(items);
    }

    private Value dictionary() throws IOException {
        at += 2;
        enter();
        Map<String, Value> entries = new HashMap<>();
        for (skipBlanks(); peek(0) != '>'; skipBlanks()) {
            if (!(required() instanceof Name(String name))) {
                throw damaged("has a value without a name");
            }
            entries.put(name, required());
        }
        at += 2;
        depth--;
        return new Dictionary(entries);
    }

    private void enter() throws IOException {
        depth++;
        if (depth > DEEPEST) {
            throw damaged("has too many structures inside one another");
        }
    }

    private void gather(int sign) {
        if (length == gathered.length) {
            gathered = Arrays.copyOf(gathered, length * 2);
        }
        gathered[length++] = (byte) sign;
    }

    private String gathered() {
        return new String(gathered, 0, length, StandardCharsets.ISO_8859_1);
    }

    private IOException damaged(String how) {
        return new IOException("The file is damaged: it " + how + " (byte " + at + ")");
    }
}
