package org.diglot.tmx;

import org.diglot.model.Attributes;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.model.Inline.Code;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Writes content as the inside of a {@code seg} with all its codes (TMX level 2).
 *
 * <p>Whatever a translator did to the codes, the result is valid: half a highlight becomes an
 * isolated code, a pair without number gets one, data that is no XML is written as text.
 */
final class SegmentMarkup {
    private final Markup out;
    private final List<Inline> pieces;
    private final BitSet halves;
    private final Deque<String> open = new ArrayDeque<>();
    private int nextPair;

    private SegmentMarkup(Markup out, Content content) {
        this.out = out;
        this.pieces = content.pieces();
        this.halves = halves(pieces);
    }

    static void write(Content content, Markup out) {
        SegmentMarkup writing = new SegmentMarkup(out, content);
        for (int at = 0; at < writing.pieces.size(); at++) {
            switch (writing.pieces.get(at)) {
                case Inline.Text(String value) -> out.text(value);
                case Code code -> writing.code(code, writing.halves.get(at));
            }
        }
    }

    /** The places of highlights that begin without an end or end without a beginning. */
    private static BitSet halves(List<Inline> pieces) {
        BitSet halves = new BitSet();
        Deque<Integer> begun = new ArrayDeque<>();
        for (int at = 0; at < pieces.size(); at++) {
            if (!(pieces.get(at) instanceof Code code)) {
                continue;
            }
            if (code.kind() == CodeKind.HIGHLIGHT_BEGIN) {
                begun.push(at);
            } else if (code.kind() == CodeKind.HIGHLIGHT_END && begun.poll() == null) {
                halves.set(at);
            }
        }
        begun.forEach(halves::set);
        return halves;
    }

    private void code(Code code, boolean half) {
        switch (code.kind()) {
            case BEGIN -> element("bpt", numbered(code), code.data());
            case END -> element("ept", numbered(code), code.data());
            case STANDALONE -> element("ph", code.attributes(), code.data());
            case UNKNOWN -> element("ut", code.attributes(), code.data());
            case ISOLATED -> element("it", placed(code, "begin"), code.data());
            case HIGHLIGHT_BEGIN -> {
                if (half) {
                    element("it", placed(code, "begin"), code.data());
                } else {
                    out.raw("<hi").attributes(code.attributes().values()).raw(">");
                }
            }
            case HIGHLIGHT_END -> {
                if (half) {
                    element("it", placed(code, "end"), code.data());
                } else {
                    out.raw("</hi>");
                }
            }
        }
    }

    /** An isolated code must say which half it is. */
    private static Attributes placed(Code code, String pos) {
        Optional<String> said = code.attributes().get("pos");
        boolean valid = said.filter(at -> at.equals("begin") || at.equals("end")).isPresent();
        return valid ? code.attributes() : code.attributes().with("pos", pos);
    }

    /** A pair must have a number; the same for both halves. */
    private Attributes numbered(Code code) {
        Optional<String> number = code.attributes().get("i");
        if (code.kind() == CodeKind.BEGIN) {
            String i = number.orElseGet(this::freeNumber);
            open.push(i);
            return number.isPresent() ? code.attributes() : code.attributes().with("i", i);
        }
        if (number.isPresent()) {
            open.remove(number.get());
            return code.attributes();
        }
        String i = open.isEmpty() ? freeNumber() : open.pop();
        return code.attributes().with("i", i);
    }

    private String freeNumber() {
        String number;
        do {
            number = String.valueOf(++nextPair);
        } while (isUsed(number));
        return number;
    }

    private boolean isUsed(String number) {
        return pieces.stream()
                .anyMatch(piece ->
                        piece instanceof Code code
                                && code.attributes().get("i").filter(number::equals).isPresent());
    }

    private void element(String name, Attributes attributes, String data) {
        out.raw("<").raw(name).attributes(attributes.values());
        if (data.isEmpty()) {
            out.raw("/>");
        } else {
            out.raw(">").raw(Fragment.valid(data)).raw("</").raw(name).raw(">");
        }
    }
}
