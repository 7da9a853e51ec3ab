package org.diglot.edition;

import org.diglot.edition.Run.Look;
import org.diglot.model.Content;
import org.diglot.model.Inline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts the content of a cell into runs, for formats that know no nested markup.
 *
 * <p>Codes may overlap, lack their other half or mean nothing to us; no text is lost by that.
 */
public final class Runs {
    /** A pair of codes that is open. */
    private record Open(String number, String element, String address) {}

    private final List<Open> open = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    private Runs() {}

    /** The runs of a content in reading order. */
    public static List<Run> of(Content content) {
        if (content.pieces().size() == 1
                && content.pieces().getFirst() instanceof Inline.Text(String only)) {
            return List.of(new Run(only, Set.of(), ""));
        }
        Runs runs = new Runs();
        content.pieces().forEach(runs::add);
        return List.copyOf(runs.runs);
    }

    private void add(Inline piece) {
        switch (piece) {
            case Inline.Text(String value) -> add(value);
            case Inline.Code code -> add(code);
        }
    }

    private void add(String text) {
        runs.add(new Run(text, looks(), address()));
    }

    private void add(Inline.Code code) {
        switch (code.kind()) {
            case BEGIN, HIGHLIGHT_BEGIN -> begin(code);
            case END, HIGHLIGHT_END -> end(code);
            case ISOLATED -> {
                if (InlineCodes.begins(code)) {
                    begin(code);
                } else {
                    end(code);
                }
            }
            case STANDALONE -> {
                if (InlineCodes.type(code).equals("lb")) {
                    add("\n");
                }
            }
            case UNKNOWN -> {}
        }
    }

    private void begin(Inline.Code code) {
        String element = InlineElements.of(InlineCodes.type(code));
        String address = element.equals("a") ? InlineCodes.address(code) : "";
        open.add(new Open(InlineCodes.number(code), element, address));
    }

    private void end(Inline.Code code) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).number().equals(InlineCodes.number(code))) {
                open.remove(i);
                return;
            }
        }
    }

    private String address() {
        return open.stream()
                .map(Open::address)
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Set<Look> looks() {
        Set<Look> looks = EnumSet.noneOf(Look.class);
        for (Open span : open) {
            switch (span.element()) {
                case "b" -> looks.add(Look.BOLD);
                case "i" -> looks.add(Look.ITALIC);
                case "u" -> looks.add(Look.UNDERLINED);
                case "s" -> looks.add(Look.STRUCK);
                case "sup" -> looks.add(Look.SUPERSCRIPT);
                case "sub" -> looks.add(Look.SUBSCRIPT);
                case "small" -> looks.add(Look.SMALL_CAPITALS);
                default -> {}
            }
        }
        return looks;
    }
}
