package org.diglot.tmx;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/**
 * Writes XML text: one spelling for each thing, so that equal values give equal bytes.
 *
 * <p>{@code & < >} and the line breaks are written as references, {@code "} only inside attributes;
 * forbidden characters as {@link Characters} says. Thus everything written stays on one line.
 */
final class Markup {
    private static final Set<String> STRUCTURE =
            Set.of("tmx", "header", "body", "tu", "tuv", "ude");

    private final StringBuilder out;

    Markup(StringBuilder out) {
        this.out = out;
    }

    static String of(Xml xml) {
        StringBuilder out = new StringBuilder();
        new Markup(out).xml(xml);
        return out.toString();
    }

    /** Everything inside an element, without its own tags. */
    static String inside(Xml.Element element) {
        StringBuilder out = new StringBuilder();
        new Markup(out).children(element);
        return out.toString();
    }

    /** The start tag of an element, or the whole of it if nothing is inside. */
    static String startTag(Xml.Element element) {
        StringBuilder out = new StringBuilder();
        Markup markup = new Markup(out).raw("<").raw(element.name());
        element.attributes().forEach(markup::attribute);
        return markup.raw(element.children().isEmpty() ? "/>" : ">").out.toString();
    }

    Markup raw(String xml) {
        out.append(xml);
        return this;
    }

    Markup text(String value) {
        escape(value, false);
        return this;
    }

    /** An attribute with a blank before it; a name that is no XML name is left out. */
    Markup attribute(String name, String value) {
        if (isName(name)) {
            out.append(' ').append(name).append("=\"");
            escape(value, true);
            out.append('"');
        }
        return this;
    }

    Markup attributes(Map<String, String> attributes) {
        attributes.forEach(this::attribute);
        return this;
    }

    private void xml(Xml xml) {
        switch (xml) {
            case Xml.Text(String value) -> text(value);
            case Xml.Element element -> {
                raw(startTag(element));
                if (!element.children().isEmpty()) {
                    children(element);
                    raw("</").raw(element.name()).raw(">");
                }
            }
        }
    }

    private void children(Xml.Element element) {
        boolean structure = STRUCTURE.contains(element.name());
        for (Xml child : element.children()) {
            if (!(structure && child instanceof Xml.Text(String value) && value.isBlank())) {
                xml(child);
            }
        }
    }

    private void escape(String value, boolean inAttribute) {
        int done = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if ((c > '>' && c < 0xD800) || c == ' ') {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && at + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(at + 1))) {
                at++;
                continue;
            }
            String reference = reference(c, inAttribute);
            if (reference != null) {
                out.append(value, done, at).append(reference);
                done = at + 1;
            }
        }
        out.append(value, done, value.length());
    }

    private static @Nullable String reference(char c, boolean inAttribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> inAttribute ? "&quot;" : null;
            case '\t' -> inAttribute ? "&#9;" : null;
            case '\n' -> "&#10;";
            case '\r' -> "&#13;";
            default -> Characters.isAllowed(c) ? null : Characters.substitute(c);
        };
    }

    /** Whether this can be the name of an element or attribute. */
    static boolean isName(String text) {
        return !text.isEmpty()
                && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '_')
                && text.chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || "_:.-".indexOf(c) >= 0);
    }
}
