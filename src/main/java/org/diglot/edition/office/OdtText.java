package org.diglot.edition.office;

import org.diglot.edition.MarkupWriter;
import org.diglot.edition.Run;
import org.diglot.edition.Run.Look;
import org.diglot.edition.Runs;
import org.diglot.model.Content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes text as OpenDocument wants it: a style for each look, white space as elements. */
final class OdtText {
    private OdtText() {}

    /** A content in a style of characters; an empty style is none. */
    static void write(Content content, String style, MarkupWriter out) throws IOException {
        for (Run run : Runs.of(content)) {
            if (run.isPlain() && style.isEmpty()) {
                text(run.text(), out);
            } else {
                styled(run, style, out);
            }
        }
    }

    private static void styled(Run run, String style, MarkupWriter out) throws IOException {
        int open = 0;
        if (!run.address().isEmpty()) {
            out.open("text:a").with("xlink:type", "simple").with("xlink:href", run.address());
            open++;
        }
        for (String name : styles(run, style)) {
            out.open("text:span").with("text:style-name", name);
            open++;
        }
        text(run.text(), out);
        for (; open > 0; open--) {
            out.close();
        }
    }

    private static List<String> styles(Run run, String style) {
        List<String> styles =
                new ArrayList<>(run.looks().stream().sorted().map(OdtText::style).toList());
        if (!style.isEmpty()) {
            styles.addFirst(style);
        }
        return styles;
    }

    private static String style(Look look) {
        return switch (look) {
            case BOLD -> "Bold";
            case ITALIC -> "Italic";
            case UNDERLINED -> "Underlined";
            case STRUCK -> "Struck";
            case SUPERSCRIPT -> "Superscript";
            case SUBSCRIPT -> "Subscript";
            case SMALL_CAPITALS -> "SmallCapitals";
        };
    }

    /**
     * Text in which no white space is lost: readers drop it at the edges of a paragraph and join
     * what stands side by side (OpenDocument 1.3, part 3, 6.1.2).
     */
    static void text(String text, MarkupWriter out) throws IOException {
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            String element = element(text, i);
            if (!element.isEmpty()) {
                out.text(text.substring(begin, i)).empty(element);
                begin = i + 1;
            }
        }
        out.text(text.substring(begin));
    }

    private static String element(String text, int place) {
        return switch (text.charAt(place)) {
            case '\t' -> "text:tab";
            case '\n', '\r' -> "text:line-break";
            case ' ' -> isBetweenWords(text, place) ? "" : "text:s";
            default -> "";
        };
    }

    private static boolean isBetweenWords(String text, int place) {
        return place > 0
                && place + 1 < text.length()
                && text.charAt(place - 1) > ' '
                && text.charAt(place + 1) > ' ';
    }
}
