package org.diglot.ui.suggest;

import org.diglot.memory.DiffPiece;
import org.diglot.memory.WordDiff;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.Ink;

import java.util.stream.Collectors;

import javax.swing.JTextPane;
import javax.swing.text.BadLocationException;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;

/**
 * What an earlier source said and what this one says: deleted words struck through, inserted ones
 * underlined, both in a colour of their own.
 */
public final class DifferencePane extends JTextPane {
    private static final long serialVersionUID = 1L;

    /** Keeps what was deleted apart from what was put in its place. */
    private static final String THIN_SPACE = "\u2009";

    /** A difference in the style of its version. */
    public DifferencePane(WordDiff diff, ColumnStyle style, Texts texts) {
        setEditable(false);
        SuggestionCard.still(this);
        setOpaque(false);
        setBorder(null);
        setFont(style.font());
        setLocale(style.locale());
        setComponentOrientation(style.orientation());
        setForeground(Ink.TEXT.color());
        diff.pieces().forEach(this::append);
        getAccessibleContext().setAccessibleName(spoken(diff, texts));
    }

    private void append(DiffPiece piece) {
        switch (piece.kind()) {
            case EQUAL -> append(piece.newText(), new SimpleAttributeSet());
            case DELETED -> append(piece.oldText(), deleted());
            case INSERTED -> append(piece.newText(), inserted());
            case REPLACED -> {
                append(piece.oldText(), deleted());
                if (!piece.oldText().endsWith(" ")) {
                    append(THIN_SPACE, new SimpleAttributeSet());
                }
                append(piece.newText(), inserted());
            }
        }
    }

    private void append(String text, MutableAttributeSet attributes) {
        StyledDocument document = getStyledDocument();
        try {
            document.insertString(document.getLength(), text, attributes);
        } catch (BadLocationException e) {
            throw new IllegalStateException("The end of a text is outside it", e);
        }
    }

    private static MutableAttributeSet deleted() {
        MutableAttributeSet attributes = new SimpleAttributeSet();
        StyleConstants.setStrikeThrough(attributes, true);
        StyleConstants.setForeground(attributes, Ink.DELETED_TEXT.color());
        return attributes;
    }

    private static MutableAttributeSet inserted() {
        MutableAttributeSet attributes = new SimpleAttributeSet();
        StyleConstants.setUnderline(attributes, true);
        StyleConstants.setForeground(attributes, Ink.INSERTED_TEXT.color());
        StyleConstants.setBackground(attributes, Ink.INSERTED.color());
        return attributes;
    }

    private static String spoken(WordDiff diff, Texts texts) {
        return diff.pieces().stream()
                .map(piece ->
                        switch (piece.kind()) {
                            case EQUAL -> piece.newText();
                            case DELETED -> texts.text("diff.deleted", piece.oldText().strip());
                            case INSERTED -> texts.text("diff.inserted", piece.newText().strip());
                            case REPLACED ->
                                    texts.text(
                                            "diff.replaced",
                                            piece.oldText().strip(),
                                            piece.newText().strip());
                        })
                .collect(Collectors.joining(" "));
    }
}
