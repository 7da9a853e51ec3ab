package org.diglot.edition;

import org.diglot.model.Content;
import org.diglot.model.Inline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes the content of a cell as HTML: the formatting that a reader should see, and nothing of the
 * native codes.
 *
 * <p>Codes of other tools may overlap, lack their other half, or mean nothing to us. What means
 * nothing is left out; what is open at the end is closed; overlapping spans are closed and opened
 * again, so that the result is always well-formed.
 */
public final class InlineMarkup {
    /**
     * A span that is open.
     *
     * @param number what joins its two codes
     * @param element what shows it; empty if nothing does
     * @param address where a link leads; empty if nowhere
     */
    private record Span(String number, String element, String address) {}

    private final MarkupWriter out;
    private final Deque<Span> spans = new ArrayDeque<>();
    private boolean inLink;

    private InlineMarkup(MarkupWriter out) {
        this.out = out;
    }

    /** Writes the pieces of a content in order, where it will stand inside a link of ours. */
    public static void writeInLink(Content content, MarkupWriter out) throws IOException {
        InlineMarkup markup = new InlineMarkup(out);
        markup.inLink = true;
        markup.writeAll(content);
    }

    /** Writes the pieces of a content in order. */
    public static void write(Content content, MarkupWriter out) throws IOException {
        new InlineMarkup(out).writeAll(content);
    }

    private void writeAll(Content content) throws IOException {
        for (Inline piece : content.pieces()) {
            write(piece);
        }
        while (!spans.isEmpty()) {
            closeLast();
        }
    }

    private void write(Inline piece) throws IOException {
        switch (piece) {
            case Inline.Text(String value) -> out.text(value);
            case Inline.Code code -> write(code);
        }
    }

    private void write(Inline.Code code) throws IOException {
        switch (code.kind()) {
            case BEGIN, HIGHLIGHT_BEGIN -> begin(code);
            case END, HIGHLIGHT_END -> end(InlineCodes.number(code));
            case STANDALONE -> standalone(code);
            case ISOLATED -> isolated(code);
            case UNKNOWN -> {}
        }
    }

    /** An isolated code is half of a pair; which half, its {@code pos} tells. */
    private void isolated(Inline.Code code) throws IOException {
        if (InlineCodes.begins(code)) {
            begin(code);
        } else {
            end(InlineCodes.number(code));
        }
    }

    private void standalone(Inline.Code code) throws IOException {
        if (InlineCodes.type(code).equals("lb")) {
            out.empty("br");
        }
    }

    private void begin(Inline.Code code) throws IOException {
        String element = InlineElements.of(InlineCodes.type(code));
        boolean nested = element.equals("a") && isInLink();
        String address = element.equals("a") ? InlineCodes.address(code) : "";
        open(new Span(InlineCodes.number(code), nested ? "" : element, address));
    }

    /** HTML knows no link inside a link. */
    private boolean isInLink() {
        return inLink || spans.stream().anyMatch(span -> span.element().equals("a"));
    }

    private void end(String number) throws IOException {
        if (spans.stream().noneMatch(span -> span.number().equals(number))) {
            return;
        }
        List<Span> again = new ArrayList<>();
        while (!spans.getFirst().number().equals(number)) {
            again.add(closeLast());
        }
        closeLast();
        for (Span span : again.reversed()) {
            open(span);
        }
    }

    private void open(Span span) throws IOException {
        spans.push(span);
        if (!span.element().isEmpty()) {
            out.open(span.element());
        }
        if (!span.element().isEmpty() && !span.address().isEmpty()) {
            out.with("href", span.address()).with("rel", "noreferrer");
        }
    }

    private Span closeLast() throws IOException {
        Span span = spans.pop();
        if (!span.element().isEmpty()) {
            out.close();
        }
        return span;
    }
}
