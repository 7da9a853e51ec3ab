package org.diglot.ui.suggest;

import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.StackLayout;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseListener;

import javax.swing.JPanel;
import javax.swing.text.DefaultCaret;
import javax.swing.text.JTextComponent;

/** Something in the list of matches that has a number and can be taken. */
abstract class SuggestionCard extends JPanel {
    private static final long serialVersionUID = 1L;

    /**
     * What every card needs.
     *
     * @param style how the version is set
     * @param take hears the mouse; see {@link #onDoubleClick}
     */
    record Frame(Texts texts, ColumnStyle style, MouseListener take) {}

    SuggestionCard(StackLayout layout) {
        super(layout);
        setOpaque(false);
    }

    static MouseListener onDoubleClick(Runnable take) {
        return new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    take.run();
                }
            }
        };
    }

    /** Keeps a text that is only read from scrolling the list to its own end. */
    static void still(JTextComponent text) {
        if (text.getCaret() instanceof DefaultCaret caret) {
            caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        }
    }

    /** Shows whether this is the one that is taken next. */
    abstract void choose(boolean now);
}
