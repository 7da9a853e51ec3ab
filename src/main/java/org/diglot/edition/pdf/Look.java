package org.diglot.edition.pdf;

import org.diglot.edition.pdf.Setting.Alignment;

/**
 * How a kind of text looks, and what it is to a screen reader.
 *
 * @param role by the names of PDF
 * @param style of text without codes
 * @param scale as a part of the size of running text
 * @param alignment where short lines stand
 */
record Look(String role, int style, float scale, Alignment alignment) {
    static final Look PROSE = new Look("P", Style.PLAIN, 1, Alignment.START);
    static final Look HEADING = new Look("H2", Style.BOLD, 1.15f, Alignment.START);
    static final Look TITLE = new Look("H1", Style.PLAIN, 2.4f, Alignment.CENTRE);
    static final Look SECOND_TITLE = new Look("H1", Style.PLAIN, 1.9f, Alignment.CENTRE);
    static final Look BYLINE = new Look("P", Style.PLAIN, 1.05f, Alignment.CENTRE);
    static final Look WARNING = new Look("P", Style.ITALIC, 0.85f, Alignment.CENTRE);
    static final Look SMALL = new Look("P", Style.PLAIN, 0.85f, Alignment.START);

    /** The same with another size. */
    Look scaled(float by) {
        return new Look(role, style, scale * by, alignment);
    }
}
