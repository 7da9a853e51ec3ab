package org.diglot.ui.look;

import com.formdev.flatlaf.util.UIScale;

import java.awt.Dimension;
import java.awt.Rectangle;

import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;

/** A column of components in a scroll pane, always as wide as what is seen of it. */
public final class StackPanel extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;

    /** An empty column with a gap between its parts, in pixels at 100 %. */
    public StackPanel(int gap) {
        super(new StackLayout(UIScale.scale(gap)));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return UIScale.scale(24);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL ? visible.height : visible.width;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }
}
