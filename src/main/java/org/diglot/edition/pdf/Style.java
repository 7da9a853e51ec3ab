package org.diglot.edition.pdf;

/** The look of a character, as bits that can be joined. */
final class Style {
    static final byte PLAIN = 0;
    static final byte BOLD = 1;
    static final byte ITALIC = 2;
    static final byte RAISED = 4;
    static final byte LOWERED = 8;

    /** A word of ours behind the text of a cell, such as how far it may be trusted. */
    static final byte MARK = 16;

    /** The number of a note behind the text of a cell. */
    static final byte NOTE = 32;

    /** The character is white space that ends its line. */
    static final byte NEW_LINE = 64;

    private static final int FACES = BOLD | ITALIC;
    private static final int PARTS = MARK | NOTE;

    private Style() {}

    /** The bits that decide which font is used. */
    static int face(int style) {
        return style & FACES;
    }

    /** The bits that decide to whom the character belongs: to the cell or to us. */
    static int part(int style) {
        return style & PARTS;
    }

    /** The size as a part of that of the text. */
    static double scale(int style) {
        if ((style & (RAISED | LOWERED | NOTE)) != 0) {
            return 0.65;
        }
        return (style & MARK) != 0 ? 0.8 : 1;
    }

    /** How far it is raised, as a part of the size of the text. */
    static double rise(int style) {
        if ((style & (RAISED | NOTE)) != 0) {
            return 0.35;
        }
        return (style & LOWERED) != 0 ? -0.15 : 0;
    }
}
