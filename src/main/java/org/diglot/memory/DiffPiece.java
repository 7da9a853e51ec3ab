package org.diglot.memory;

/**
 * A run of words that stayed or changed together.
 *
 * @param kind what happened to it
 * @param oldText what it was; empty where it was inserted
 * @param newText what it is now; empty where it was deleted
 */
public record DiffPiece(Kind kind, String oldText, String newText) {

    /** What happened to a run of words. */
    public enum Kind {
        EQUAL,
        DELETED,
        INSERTED,
        REPLACED
    }

    public DiffPiece {
        if (kind != kindOf(oldText, newText)) {
            throw new IllegalArgumentException(
                    kind + " does not fit '" + oldText + "' and '" + newText + "'");
        }
    }

    /** The piece of these two texts, which are not both empty. */
    public static DiffPiece of(String oldText, String newText) {
        return new DiffPiece(kindOf(oldText, newText), oldText, newText);
    }

    private static Kind kindOf(String oldText, String newText) {
        if (oldText.equals(newText)) {
            return Kind.EQUAL;
        }
        if (oldText.isEmpty()) {
            return Kind.INSERTED;
        }
        return newText.isEmpty() ? Kind.DELETED : Kind.REPLACED;
    }
}
