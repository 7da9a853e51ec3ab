package org.diglot.edition.plain;

import org.diglot.edition.Run;
import org.diglot.edition.Run.Look;
import org.diglot.edition.Runs;
import org.diglot.model.Content;

/** Turns text into Markdown that shows exactly this text, in a paragraph and in a table alike. */
final class Markdown {
    private static final String MEANINGFUL = "\\`*_[]<>|~&!#$^";

    private Markdown() {}

    /** The content of a cell with its looks. */
    static String of(Content content) {
        StringBuilder markdown = new StringBuilder();
        for (Run run : Runs.of(content)) {
            String text = escaped(run.text());
            for (Look look : run.looks().stream().sorted().toList()) {
                text = "<" + element(look) + ">" + text + "</" + element(look) + ">";
            }
            boolean leads = !run.address().isEmpty();
            markdown.append(leads ? "[" + text + "](<" + target(run.address()) + ">)" : text);
        }
        return markdown.toString();
    }

    private static String target(String address) {
        return address.replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\\", "%5C")
                .replace("|", "%7C");
    }

    private static String element(Look look) {
        return switch (look) {
            case BOLD -> "b";
            case ITALIC -> "i";
            case UNDERLINED -> "u";
            case STRUCK -> "s";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
            case SMALL_CAPITALS -> "small";
        };
    }

    /** Text in which no character means anything, on one line. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '\n' -> escaped.append("<br>");
                case '\t', '\r', '\u0085', '\u2028', '\u2029' ->
                        escaped.append("&#").append((int) sign).append(';');
                default -> {
                    if (MEANINGFUL.indexOf(sign) >= 0) {
                        escaped.append('\\');
                    }
                    escaped.append(sign);
                }
            }
        }
        return escaped.toString();
    }
}
