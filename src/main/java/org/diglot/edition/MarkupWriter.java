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
public final class MarkupWriter {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    /** What ends the tag that still takes attributes; empty if there is none. */
    private String tagEnd = "";

    /** A writer of markup to {@code out}, which is neither flushed nor closed here. */
    public MarkupWriter(Writer out) {
        this.out = out;
    }

    /** Begins an element; attributes may follow. */
    public MarkupWriter open(String name) throws IOException {
        begin(name, ">");
        open.push(name);
        return this;
    }

    /** Writes an element that has no content in HTML, such as {@code br}; attributes may follow. */
    public MarkupWriter empty(String name) throws IOException {
        begin(name, "/>");
        return this;
    }

    /** Gives an attribute to the element that was begun last. */
    public MarkupWriter with(String name, String value) throws IOException {
        if (tagEnd.isEmpty()) {
            throw new IllegalStateException("Attribute " + name + " comes after the content");
        }
        out.write(' ');
        out.write(name);
        out.write("=\"");
        escape(value);
        out.write('"');
        return this;
    }

    /** Ends the element that was opened last. */
    public MarkupWriter close() throws IOException {
        endTag();
        out.write("</");
        out.write(open.pop());
        out.write('>');
        return this;
    }

    /** Writes an element that holds nothing but text. */
    public MarkupWriter element(String name, String text) throws IOException {
        return open(name).text(text).close();
    }

    /** Writes text; every character that means something in markup is escaped. */
    public MarkupWriter text(String text) throws IOException {
        endTag();
        escape(text);
        return this;
    }

    /** Writes a line break between two elements. */
    public MarkupWriter line() throws IOException {
        endTag();
        out.write('\n');
        return this;
    }

    /** Writes markup of our own as it is. */
    public MarkupWriter raw(String markup) throws IOException {
        endTag();
        out.write(markup);
        return this;
    }

    private void begin(String name, String end) throws IOException {
        endTag();
        out.write('<');
        out.write(name);
        tagEnd = end;
    }

    private void endTag() throws IOException {
        out.write(tagEnd);
        tagEnd = "";
    }

    private void escape(String text) throws IOException {
        int done = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (isCommon(text.charAt(i))) {
                continue;
            }
            String escaped = escaped(text, i);
            if (!escaped.isEmpty()) {
                out.write(text, done, i - done);
                out.write(escaped);
                done = i + 1;
            }
        }
        out.write(text, done, length - done);
    }

    /** Most of what texts are made of stands for itself. */
    private static boolean isCommon(char sign) {
        return (sign > '>' && sign < '\u2000') || sign == ' ' || (sign > '\'' && sign < '<');
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
