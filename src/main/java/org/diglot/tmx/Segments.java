package org.diglot.tmx;

import org.diglot.model.Attributes;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.model.Inline.Code;
import org.diglot.tmx.TmxWarning.Kind;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns a {@code seg} into content.
 *
 * <p>Markup that is not TMX, such as the {@code g} of XLIFF, becomes a pair of codes whose data is
 * the tag, so that its text can be read and the next file is valid.
 */
final class Segments {
    private final Warnings warnings;
    private final List<Inline> pieces = new ArrayList<>();
    private int nextPair;

    private Segments(Warnings warnings, int nextPair) {
        this.warnings = warnings;
        this.nextPair = nextPair;
    }

    static Content content(Xml.Element seg, Warnings warnings) {
        if (seg.children().isEmpty()) {
            return Content.EMPTY;
        }
        if (seg.children().size() == 1
                && seg.children().getFirst() instanceof Xml.Text(String all)) {
            return Content.of(all);
        }
        Segments reading = new Segments(warnings, highestPair(seg) + 1);
        reading.inside(seg);
        return new Content(reading.pieces);
    }

    private static int highestPair(Xml.Element element) {
        return element.elements()
                .mapToInt(child -> Math.max(pair(child), highestPair(child)))
                .max()
                .orElse(0);
    }

    private static int pair(Xml.Element code) {
        String i = code.attribute("i").orElse("");
        boolean number =
                i.length() < 9 && !i.isEmpty() && i.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(i) : 0;
    }

    private void inside(Xml.Element element) {
        for (Xml child : element.children()) {
            switch (child) {
                case Xml.Text(String value) -> pieces.add(new Inline.Text(value));
                case Xml.Element code -> code(code);
            }
        }
    }

    private void code(Xml.Element element) {
        switch (element.name()) {
            case "bpt" -> verbatim(CodeKind.BEGIN, element);
            case "ept" -> verbatim(CodeKind.END, element);
            case "ph" -> verbatim(CodeKind.STANDALONE, element);
            case "it" -> verbatim(CodeKind.ISOLATED, element);
            case "ut" -> verbatim(CodeKind.UNKNOWN, element);
            case "hi" -> {
                add(CodeKind.HIGHLIGHT_BEGIN, Attributes.of(element.attributes()), "");
                inside(element);
                add(CodeKind.HIGHLIGHT_END, Attributes.NONE, "");
            }
            default -> unknown(element);
        }
    }

    private void verbatim(CodeKind kind, Xml.Element element) {
        add(kind, Attributes.of(element.attributes()), Markup.inside(element));
    }

    private void unknown(Xml.Element element) {
        warnings.add(Kind.UNKNOWN_CODE, element.line(), element.name());
        String tag = escaped(Markup.startTag(element));
        if (element.children().isEmpty()) {
            add(CodeKind.STANDALONE, Attributes.NONE, tag);
            return;
        }
        Attributes pair = Attributes.NONE.with("i", String.valueOf(nextPair++));
        add(CodeKind.BEGIN, pair, tag);
        inside(element);
        add(CodeKind.END, pair, escaped("</" + element.name() + ">"));
    }

    private static String escaped(String tag) {
        return Markup.of(new Xml.Text(tag));
    }

    private void add(CodeKind kind, Attributes attributes, String data) {
        pieces.add(new Code(kind, attributes, data));
    }
}
