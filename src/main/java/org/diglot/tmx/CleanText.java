package org.diglot.tmx;

import org.diglot.tmx.TmxWarning.Kind;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/**
 * XML text made fit for a strict parser: real memories hold characters that XML forbids, as such or
 * as a reference by number, lone ampersands, and HTML entities. Each is mended here with a warning;
 * inside comments and CDATA only the characters are.
 *
 * <p>No reference to an entity other than the five of XML gets past this reader, so that none can
 * ever be resolved.
 */
final class CleanText extends Reader {
    private static final int LONGEST_REFERENCE = 40;

    /** What kind of text the next character belongs to. */
    private enum Mode {
        TEXT,
        OPENING,
        REFERENCE,
        COMMENT,
        CDATA
    }

    private final Reader raw;
    private final Warnings warnings;
    private final char[] chunk = new char[1 << 14];
    private final StringBuilder clean = new StringBuilder(1 << 14);
    private final StringBuilder held = new StringBuilder();
    private final StringBuilder tail = new StringBuilder();
    private int given;
    private Mode mode = Mode.TEXT;
    private int line = 1;
    private boolean ended;
    private boolean blank = true;
    private String head = "";

    CleanText(Reader raw, Warnings warnings) {
        this.raw = raw;
        this.warnings = warnings;
    }

    /** The line that has been reached, counted from 1. */
    int line() {
        return line;
    }

    /** Whether all has been read and the last tag is not {@code </tmx>}. */
    boolean isCutOff() {
        return ended && !tail.toString().stripTrailing().endsWith("</tmx>");
    }

    /** Whether nothing but white space has been read. */
    boolean isBlank() {
        return blank;
    }

    /** Whether the tag of a TMX file opens near the beginning. */
    boolean looksLikeTmx() {
        return head.contains("<tmx");
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (given == clean.length()) {
            if (ended) {
                return -1;
            }
            refill();
        }
        int count = Math.min(length, clean.length() - given);
        clean.getChars(given, given + count, buffer, offset);
        given += count;
        return count;
    }

    private void refill() throws IOException {
        clean.setLength(0);
        given = 0;
        int count = raw.read(chunk, 0, chunk.length);
        if (count < 0) {
            ended = true;
            clean.append(held);
            held.setLength(0);
            return;
        }
        clean(count);
        remember(count);
    }

    private void remember(int count) {
        if (blank) {
            head = new String(chunk, 0, count);
            blank = head.isBlank();
        }
        int kept = Math.min(count, 64);
        tail.append(chunk, count - kept, kept);
        tail.delete(0, Math.max(0, tail.length() - 64));
    }

    private void clean(int count) {
        int at = 0;
        while (at < count) {
            if (mode == Mode.TEXT) {
                int end = endOfPlain(at, count);
                clean.append(chunk, at, end - at);
                at = end;
            }
            if (at < count) {
                take(chunk[at++]);
            }
        }
    }

    /** The fast way: nearly all text is plain. */
    private int endOfPlain(int from, int count) {
        int at = from;
        while (at < count) {
            char c = chunk[at];
            if ((c < ' ' && c != '\t' && c != '\r') || c == '&' || c == '<' || c > 0xFFFD) {
                if (c != '\n') {
                    return at;
                }
                line++;
            }
            at++;
        }
        return at;
    }

    private void take(char c) {
        if (c == '\n') {
            line++;
        }
        switch (mode) {
            case TEXT -> text(c);
            case OPENING -> opening(c);
            case REFERENCE -> reference(c);
            case COMMENT -> until("-->", c);
            case CDATA -> until("]]>", c);
        }
    }

    private void text(char c) {
        switch (c) {
            case '&' -> hold(Mode.REFERENCE);
            case '<' -> {
                hold(Mode.OPENING);
                clean.append(c);
            }
            default -> allowed(c);
        }
    }

    private void hold(Mode next) {
        mode = next;
        held.setLength(0);
    }

    private void allowed(char c) {
        if (Characters.isAllowed(c) || Character.isSurrogate(c)) {
            clean.append(c);
        } else {
            forbidden(c);
        }
    }

    private void forbidden(int codePoint) {
        warnings.add(
                Kind.FORBIDDEN_CHARACTER, line, String.format(Locale.ROOT, "U+%04X", codePoint));
        clean.append(Characters.substitute(codePoint));
    }

    private void opening(char c) {
        held.append(c);
        String start = held.toString();
        if ("!--".startsWith(start) || "![CDATA[".startsWith(start)) {
            clean.append(c);
            if (start.equals("!--") || start.equals("![CDATA[")) {
                hold(start.equals("!--") ? Mode.COMMENT : Mode.CDATA);
            }
        } else {
            hold(Mode.TEXT);
            text(c);
        }
    }

    private void until(String end, char c) {
        allowed(c);
        held.append(c);
        if (held.length() > end.length()) {
            held.deleteCharAt(0);
        }
        if (c == '>' && held.toString().equals(end)) {
            hold(Mode.TEXT);
        }
    }

    private void reference(char c) {
        if (c == ';') {
            String name = held.toString();
            hold(Mode.TEXT);
            reference(name);
        } else if (isReferencePart(c) && held.length() < LONGEST_REFERENCE) {
            held.append(c);
        } else {
            warnings.add(Kind.STRAY_AMPERSAND, line, "");
            clean.append("&amp;").append(held);
            hold(Mode.TEXT);
            text(c);
        }
    }

    private boolean isReferencePart(char c) {
        return Character.isLetterOrDigit(c)
                || (c == '#' && held.isEmpty())
                || ("_:.-".indexOf(c) >= 0 && !held.isEmpty());
    }

    private void reference(String name) {
        switch (name) {
            case "amp", "lt", "gt", "quot", "apos" -> clean.append('&').append(name).append(';');
            default -> {
                if (name.startsWith("#")) {
                    numbered(name);
                } else {
                    literal(name.isEmpty() ? Kind.STRAY_AMPERSAND : Kind.UNKNOWN_ENTITY, name);
                }
            }
        }
    }

    private void literal(Kind kind, String name) {
        warnings.add(kind, line, name);
        clean.append("&amp;").append(name).append(';');
    }

    private void numbered(String name) {
        int codePoint = codePoint(name);
        if (codePoint < 0) {
            literal(Kind.STRAY_AMPERSAND, name);
        } else if (Characters.isAllowed(codePoint)) {
            clean.append('&').append(name).append(';');
        } else {
            forbidden(codePoint);
        }
    }

    private static int codePoint(String name) {
        boolean hex = name.startsWith("#x");
        try {
            return Integer.parseUnsignedInt(name, hex ? 2 : 1, name.length(), hex ? 16 : 10);
        } catch (NumberFormatException e) {
            return -1; // not a number: the caller keeps it as text
        }
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }
}
