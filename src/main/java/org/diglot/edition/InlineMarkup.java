package org.diglot.edition;

import org.diglot.model.Content;
import org.diglot.model.Inline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the content of a cell as HTML: the formatting that a reader should see, and nothing of the
 * native codes.
 *
 * <p>Codes of other tools may overlap, lack their other half, or mean nothing to us. What means
 * nothing is left out; what is open at the end is closed; overlapping spans are closed and opened
 * again, so that the result is always well-formed.
 */
final class InlineMarkup {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "href\\s*=\\s*(?:&quot;|&#34;|&apos;|&#39;|[\"'])(.*?)(?:&quot;|&#34;|&apos;|&#39;|[\"'])");
    private static final Pattern SAFE_ADDRESS =
            Pattern.compile("(?:https?://|mailto:)\\S+", Pattern.CASE_INSENSITIVE);

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

    private InlineMarkup(MarkupWriter out) {
        this.out = out;
    }

    /** Writes the pieces of a content in order. */
    static void write(Content content, MarkupWriter out) throws IOException {
        InlineMarkup markup = new InlineMarkup(out);
        for (Inline piece : content.pieces()) {
            markup.write(piece);
        }
        while (!markup.spans.isEmpty()) {
            markup.closeLast();
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
            case END, HIGHLIGHT_END -> end(number(code));
            case STANDALONE -> standalone(code);
            case ISOLATED -> isolated(code);
            case UNKNOWN -> {}
        }
    }

    /** An isolated code is half of a pair; which half, its {@code pos} tells. */
    private void isolated(Inline.Code code) throws IOException {
        if (code.attributes().get("pos").orElse("").equals("begin")) {
            begin(code);
        } else {
            end(number(code));
        }
    }

    private void standalone(Inline.Code code) throws IOException {
        if (type(code).equals("lb")) {
            out.empty("br");
        }
    }

    private void begin(Inline.Code code) throws IOException {
        String element = InlineElements.of(type(code));
        boolean nested = element.equals("a") && isInLink();
        String address = element.equals("a") ? address(code) : "";
        open(new Span(number(code), nested ? "" : element, address));
    }

    /** HTML knows no link inside a link. */
    private boolean isInLink() {
        return spans.stream().anyMatch(span -> span.element().equals("a"));
    }

    private static String address(Inline.Code code) {
        Matcher address = ADDRESS.matcher(code.data());
        if (!address.find()) {
            return "";
        }
        String target = address.group(1).replace("&amp;amp;", "&").replace("&amp;", "&");
        return SAFE_ADDRESS.matcher(target).matches() ? target : "";
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

    private static String number(Inline.Code code) {
        return code.attributes().get("i").or(() -> code.attributes().get("x")).orElse("");
    }

    private static String type(Inline.Code code) {
        return code.attributes().get("type").orElse("");
    }
}
