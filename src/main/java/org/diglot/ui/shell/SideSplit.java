package org.diglot.ui.shell;

import com.formdev.flatlaf.util.UIScale;

import java.awt.Dimension;

import javax.swing.JComponent;
import javax.swing.JSplitPane;

/**
 * The text and the help beside it. Where the window is too narrow for both, in small windows or
 * large letters, the help stands below. Painting thread only.
 */
final class SideSplit extends JSplitPane {
    private static final long serialVersionUID = 1L;

    /** Sizes at 100 %. */
    private static final int SIDE = 380;

    private static final int LEAST_SIDE = 220;
    private static final int LEAST_TEXT = 320;
    private static final int NARROW = 700;

    /** The text has so much before the help gets all that it would like. */
    private static final int GOOD_TEXT = 1070;

    /** So much of the height is for the text where the help stands below it. */
    private static final double TEXT_ABOVE = 0.55;

    private int wanted;
    private boolean placed;

    SideSplit(JComponent text, JComponent help) {
        super(HORIZONTAL_SPLIT, text, help);
        text.setMinimumSize(UIScale.scale(new Dimension(LEAST_TEXT, 100)));
        help.setMinimumSize(UIScale.scale(new Dimension(LEAST_SIDE, 60)));
        setResizeWeight(1); // more room is for the text
        setDividerSize(UIScale.scale(6));
    }

    /** How wide the help is, at 100 %; 0 where that cannot be said. */
    int side() {
        return isBeside() && placed ? UIScale.unscale(getWidth() - getDividerLocation()) : wanted;
    }

    /** Makes the help so wide, at 100 %, as far as there is room. */
    void side(int width) {
        wanted = width;
        if (placed) {
            place(getWidth(), getHeight());
        }
    }

    private boolean isBeside() {
        return getOrientation() == HORIZONTAL_SPLIT;
    }

    /** Comes before the parts are laid out, so that they are laid out once. */
    @Override
    @SuppressWarnings("deprecation") // the one method through which every new size comes
    public void reshape(int x, int y, int width, int height) {
        boolean other = width != getWidth() || height != getHeight();
        super.reshape(x, y, width, height);
        if (other && width > 0) {
            int fitting = width < UIScale.scale(NARROW) ? VERTICAL_SPLIT : HORIZONTAL_SPLIT;
            if (!placed || fitting != getOrientation()) {
                setOrientation(fitting);
                place(width, height);
                placed = true;
            }
        }
    }

    private void place(int width, int height) {
        if (isBeside()) {
            int most = width - UIScale.scale(wanted > 0 ? LEAST_TEXT : GOOD_TEXT);
            int side = Math.min(UIScale.scale(wanted > 0 ? wanted : SIDE), most);
            setDividerLocation(width - Math.max(side, UIScale.scale(LEAST_SIDE)));
        } else {
            setDividerLocation((int) (height * TEXT_ABOVE));
        }
    }
}
