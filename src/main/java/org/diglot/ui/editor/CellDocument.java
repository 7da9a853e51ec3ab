package org.diglot.ui.editor;

import org.diglot.model.Inline;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;

import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.Element;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;

/**
 * The text of a cell with its codes. A code is one char, so it can only be taken as a whole; typed
 * or pasted text can never become a code, nor hold a char that XML forbids.
 */
final class CellDocument extends DefaultStyledDocument {
    private static final long serialVersionUID = 1L;
    private static final float LINE_SPACING = 0.18f;
    private static final char CODE_CHAR = '\uFFFC';
    private static final Object CHIP = new Object();

    /** A code in the text; two equal codes side by side are still two. */
    private static final class Chip {
        private final Inline.Code code;

        Chip(Inline.Code code) {
            this.code = code;
        }
    }

    /** An empty text; lines stand a little apart, which new paragraphs inherit. */
    CellDocument() {
        MutableAttributeSet attributes = new SimpleAttributeSet();
        StyleConstants.setLineSpacing(attributes, LINE_SPACING);
        setParagraphAttributes(0, 1, attributes, false);
    }

    /** Puts content in place of a part of the text. */
    void replace(int offset, int length, org.diglot.model.Content content, Component pane)
            throws BadLocationException {
        if (length > 0) {
            remove(offset, length);
        }
        int at = offset;
        for (Inline piece : content.pieces()) {
            switch (piece) {
                case Inline.Text(String value) -> {
                    insertString(at, value, SimpleAttributeSet.EMPTY);
                    at += cleaned(value).length();
                }
                case Inline.Code code -> {
                    insertChip(at, code, pane);
                    at++;
                }
            }
        }
    }

    private void insertChip(int at, Inline.Code code, Component pane) throws BadLocationException {
        MutableAttributeSet attributes = new SimpleAttributeSet();
        StyleConstants.setIcon(attributes, new ChipIcon(code, pane));
        attributes.addAttribute(CHIP, new Chip(code));
        super.insertString(at, String.valueOf(CODE_CHAR), attributes);
    }

    @Override
    public void insertString(int offset, String text, AttributeSet attributes)
            throws BadLocationException {
        SimpleAttributeSet plain =
                attributes == null ? new SimpleAttributeSet() : new SimpleAttributeSet(attributes);
        plain.removeAttribute(CHIP);
        plain.removeAttribute(StyleConstants.IconAttribute);
        if (StyleConstants.IconElementName.equals(plain.getAttribute(ElementNameAttribute))) {
            plain.removeAttribute(ElementNameAttribute);
        }
        super.insertString(offset, cleaned(text), plain);
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point == '\t' || point == '\u2028' ? ' ' : point)
                .filter(CellDocument::isAllowed)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** What XML 1.0 allows (production 2, Char), without the char that stands for a code. */
    private static boolean isAllowed(int point) {
        boolean control = point < 0x20 && point != '\n';
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        return !control && !surrogate && point != 0xFFFE && point != 0xFFFF && point != CODE_CHAR;
    }

    /** Everything that is written, without what an input method has not committed yet. */
    org.diglot.model.Content content() {
        return content(0, getLength());
    }

    /** A part of what is written. */
    org.diglot.model.Content content(int start, int end) {
        List<Inline> pieces = new ArrayList<>();
        int at = start;
        while (at < end) {
            Element run = getCharacterElement(at);
            int stop = Math.min(end, run.getEndOffset());
            collect(run.getAttributes(), at, stop, pieces);
            at = stop;
        }
        return new org.diglot.model.Content(pieces);
    }

    private void collect(AttributeSet attributes, int start, int end, List<Inline> pieces) {
        if (attributes.isDefined(StyleConstants.ComposedTextAttribute)) {
            return;
        }
        if (attributes.getAttribute(CHIP) instanceof Chip chip) {
            pieces.add(chip.code);
            return;
        }
        try {
            pieces.add(new Inline.Text(getText(start, end - start)));
        } catch (BadLocationException e) {
            throw new IllegalStateException("A run of text ends outside the text", e);
        }
    }
}
