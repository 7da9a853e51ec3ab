package org.diglot.memory;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of a text, word by word.
 *
 * <p>The old texts of all pieces together are the old text, the new texts together the new one,
 * with every blank.
 *
 * @param pieces in reading order
 */
public record WordDiff(List<DiffPiece> pieces) {
    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    /** The text before. */
    public String oldText() {
        return pieces.stream().map(DiffPiece::oldText).collect(Collectors.joining());
    }

    /** The text after. */
    public String newText() {
        return pieces.stream().map(DiffPiece::newText).collect(Collectors.joining());
    }

    /** The pieces that differ. */
    public List<DiffPiece> changes() {
        return pieces.stream().filter(piece -> piece.kind() != DiffPiece.Kind.EQUAL).toList();
    }
}
