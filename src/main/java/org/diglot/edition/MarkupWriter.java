package org.diglot.edition;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes markup that is well-formed XML and valid HTML alike, and escapes every text that passes
 * through it.
 *
 * <p>Elements that are opened must be closed in turn; {@link #close} closes the last one. Not for
 * several threads.
 */
final class MarkupWriter {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    MarkupWriter(Writer out) {
        this.out = out;
    }

    /** Begins an element; attributes are given as name, value, name, value. */
    MarkupWriter open(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write('>');
        open.push(name);
        return this;
    }

    /** Ends the element that was opened last. */
    MarkupWriter close() throws IOException {
        out.write("</");
        out.write(open.pop());
        out.write('>');
        return this;
    }

    /** Writes an element that has no content in HTML, such as {@code br}. */
    MarkupWriter empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>");
        return this;
    }

    /** Writes an element that holds nothing but text. */
    MarkupWriter element(String name, String text, String... attributes) throws IOException {
        return open(name, attributes).text(text).close();
    }

    /** Writes text; every character that means something in markup is escaped. */
    MarkupWriter text(String text) throws IOException {
        escape(text);
        return this;
    }

    /** Writes a line break between two elements. */
    MarkupWriter line() throws IOException {
        out.write('\n');
        return this;
    }

    /** Writes markup of our own as it is. */
    MarkupWriter raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** The elements that are open now. */
    int depth() {
        return open.size();
    }

    private void tag(String name, String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(' ');
            out.write(attributes[i]);
            out.write("=\"");
            escape(attributes[i + 1]);
            out.write('"');
        }
    }

    private void escape(String text) throws IOException {
        int done = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            String escaped = escaped(text, i);
            if (!escaped.isEmpty()) {
                out.write(text, done, i - done);
                out.write(escaped);
                done = i + 1;
            }
        }
        out.write(text, done, length - done);
    }

    /** What stands for the character at a place; empty if it stands for itself. */
    private static String escaped(String text, int place) {
        char sign = text.charAt(place);
        return switch (sign) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\r' -> "&#13;";
            case '\u2028' -> "&#8232;";
            case '\u2029' -> "&#8233;";
            default -> isAllowed(text, place) ? "" : "\uFFFD";
        };
    }

    /** Whether XML 1.0 allows the character (section 2.2); half of a surrogate pair is none. */
    private static boolean isAllowed(String text, int place) {
        char sign = text.charAt(place);
        if (Character.isHighSurrogate(sign)) {
            return place + 1 < text.length() && Character.isLowSurrogate(text.charAt(place + 1));
        }
        if (Character.isLowSurrogate(sign)) {
            return place > 0 && Character.isHighSurrogate(text.charAt(place - 1));
        }
        return (sign >= ' ' && sign < '\uFFFE') || sign == '\t' || sign == '\n';
    }
}
