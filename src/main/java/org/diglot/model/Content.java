package org.diglot.model;

import org.diglot.model.Inline.Code;
import org.diglot.model.Inline.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a segment says in one version: text with inline codes between.
 *
 * @param pieces in reading order; neighbouring texts are joined, so equal contents are equal
 *     records
 */
public record Content(List<Inline> pieces) {

    /** Nothing at all. */
    public static final Content EMPTY = new Content(List.of());

    public Content {
        pieces = hasNeighbouringTexts(pieces) ? joined(pieces) : List.copyOf(pieces);
    }

    private static boolean hasNeighbouringTexts(List<Inline> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Text && pieces.get(i - 1) instanceof Text) {
                return true;
            }
        }
        return false;
    }

    /** Content without codes; {@link #EMPTY} for the empty string. */
    public static Content of(String text) {
        return text.isEmpty() ? EMPTY : new Content(List.of(new Text(text)));
    }

    /** Content of these pieces in this order. */
    public static Content of(Inline... pieces) {
        return new Content(List.of(pieces));
    }

    private static List<Inline> joined(List<Inline> pieces) {
        List<Inline> result = new ArrayList<>(pieces.size());
        StringBuilder text = new StringBuilder();
        for (Inline piece : pieces) {
            switch (piece) {
                case Text(String value) -> text.append(value);
                case Code code -> {
                    flush(text, result);
                    result.add(code);
                }
            }
        }
        flush(text, result);
        return List.copyOf(result);
    }

    private static void flush(StringBuilder text, List<Inline> into) {
        if (!text.isEmpty()) {
            into.add(new Text(text.toString()));
            text.setLength(0);
        }
    }

    /** The text alone, codes left out. */
    public String plainText() {
        if (pieces.size() == 1 && pieces.getFirst() instanceof Text(String only)) {
            return only;
        }
        return pieces.stream()
                .map(piece -> piece instanceof Text(String value) ? value : "")
                .collect(Collectors.joining());
    }

    /** The codes alone, in order. */
    public List<Code> codes() {
        if (pieces.size() == 1 && pieces.getFirst() instanceof Text) {
            return List.of();
        }
        return pieces.stream().filter(Code.class::isInstance).map(Code.class::cast).toList();
    }

    /** Whether there is neither text nor code. */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Whether there is nothing to read: no code, and no text but white space. */
    public boolean isBlank() {
        for (Inline piece : pieces) {
            if (!(piece instanceof Text(String value)) || !value.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** This content with another one after it. */
    public Content plus(Content other) {
        List<Inline> both = new ArrayList<>(pieces);
        both.addAll(other.pieces);
        return new Content(both);
    }
}
