package org.diglot.ui.look;

import java.awt.Color;

import javax.swing.UIManager;

/**
 * The colours of the window by their job; the theme says what they are. Asked anew for each
 * painting, so that a change of theme is seen at once.
 */
public enum Ink {
    PAPER,
    TEXT,
    FAINT_TEXT,
    LINE,
    STRONG_LINE,
    ACCENT,
    CARET_ROW,
    HOVER_ROW,
    HEADING,
    CHIP,
    CHIP_TEXT,
    EMPTY,
    DRAFT,
    TRANSLATED,
    REVIEWED,
    REJECTED,
    INSERTED,
    INSERTED_TEXT,
    DELETED_TEXT,
    HIT,
    WARNING;

    /** The colour in the theme of the moment. */
    public Color color() {
        Color color = UIManager.getColor("Diglot." + name());
        if (color == null) {
            throw new IllegalStateException("The theme has no colour Diglot." + name());
        }
        return color;
    }
}
