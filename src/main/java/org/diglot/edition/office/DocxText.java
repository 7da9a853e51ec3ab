package org.diglot.edition.office;

import org.diglot.edition.MarkupWriter;
import org.diglot.edition.Run;
import org.diglot.edition.Run.Look;
import org.diglot.edition.Runs;
import org.diglot.model.Content;

import java.io.IOException;

/** Writes text as the runs of WordprocessingML. */
final class DocxText {
    /**
     * How all runs of a text are set.
     *
     * @param tongue its language
     * @param style the name of a style of characters; empty for none
     * @param own whether its language is that of its paragraph
     */
    record Setting(Tongue tongue, String style, boolean own) {}

    private DocxText() {}

    /** Text of which nothing is known. */
    static void plain(String text, MarkupWriter out) throws IOException {
        out.open("w:r");
        text(text, out);
        out.close();
    }

    /** Text of ours in the words of the reader. */
    static void said(String text, Setting setting, MarkupWriter out) throws IOException {
        write(Content.of(text), setting, out);
    }

    /** The content of a cell. */
    static void write(Content content, Setting setting, MarkupWriter out) throws IOException {
        for (Run run : Runs.of(content)) {
            if (run.address().isEmpty()) {
                run(run, setting, out);
            } else {
                out.open("w:fldSimple");
                out.with("w:instr", " HYPERLINK \"" + run.address().replace("\"", "%22") + "\" ");
                run(run, setting, out);
                out.close();
            }
        }
    }

    private static void run(Run run, Setting setting, MarkupWriter out) throws IOException {
        out.open("w:r");
        boolean plain = run.isPlain() && setting.own() && setting.style().isEmpty();
        if (!plain || setting.tongue().kind() != Tongue.Kind.WESTERN) {
            properties(run, setting, out);
        }
        text(run.text(), out);
        out.close();
    }

    /** In the order that the schema asks for (ECMA-376 part 1, 17.3.2.28). */
    private static void properties(Run run, Setting setting, MarkupWriter out) throws IOException {
        out.open("w:rPr");
        if (!setting.style().isEmpty()) {
            out.empty("w:rStyle").with("w:val", setting.style());
        }
        if (setting.tongue().kind() == Tongue.Kind.EAST_ASIAN) {
            out.empty("w:rFonts").with("w:hint", "eastAsia");
        }
        looks(run, out);
        if (setting.tongue().isRightToLeft()) {
            out.empty("w:rtl");
        } else if (setting.tongue().kind() == Tongue.Kind.COMPLEX) {
            out.empty("w:cs");
        }
        if (!setting.own()) {
            language(setting.tongue(), out);
        }
        out.close();
    }

    private static void looks(Run run, MarkupWriter out) throws IOException {
        if (run.is(Look.BOLD)) {
            out.empty("w:b").empty("w:bCs");
        }
        if (run.is(Look.ITALIC)) {
            out.empty("w:i").empty("w:iCs");
        }
        if (run.is(Look.SMALL_CAPITALS)) {
            out.empty("w:smallCaps");
        }
        if (run.is(Look.STRUCK)) {
            out.empty("w:strike");
        }
        if (run.is(Look.UNDERLINED)) {
            out.empty("w:u").with("w:val", "single");
        }
        if (run.is(Look.SUPERSCRIPT) || run.is(Look.SUBSCRIPT)) {
            boolean above = run.is(Look.SUPERSCRIPT);
            out.empty("w:vertAlign").with("w:val", above ? "superscript" : "subscript");
        }
    }

    /** The language, told for the kind of script that it is written in. */
    static void language(Tongue tongue, MarkupWriter out) throws IOException {
        String attribute =
                switch (tongue.kind()) {
                    case WESTERN -> "w:val";
                    case EAST_ASIAN -> "w:eastAsia";
                    case COMPLEX -> "w:bidi";
                };
        out.empty("w:lang").with(attribute, tongue.tag());
    }

    private static void text(String text, MarkupWriter out) throws IOException {
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            String element = element(text.charAt(i));
            if (!element.isEmpty()) {
                stretch(text.substring(begin, i), out);
                out.empty(element);
                begin = i + 1;
            }
        }
        stretch(text.substring(begin), out);
    }

    private static void stretch(String text, MarkupWriter out) throws IOException {
        if (!text.isEmpty()) {
            out.open("w:t").with("xml:space", "preserve").text(text).close();
        }
    }

    private static String element(char sign) {
        return switch (sign) {
            case '\t' -> "w:tab";
            case '\n' -> "w:br";
            case '\r' -> "w:cr";
            default -> "";
        };
    }
}
