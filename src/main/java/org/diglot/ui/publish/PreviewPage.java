package org.diglot.ui.publish;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.model.TextDirection;
import org.diglot.model.VersionTag;
import org.diglot.project.EditionOrder.Layout;
import org.diglot.project.EditionPreview;
import org.diglot.project.EditionPreview.Cell;
import org.diglot.project.EditionPreview.Kind;
import org.diglot.project.EditionPreview.Line;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.Ink;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.Scrollable;
import javax.swing.UIManager;

/**
 * The beginning of an edition as readers will see it: the layout, the order of the versions, and
 * the direction and font of each.
 */
final class PreviewPage extends JComponent implements Scrollable {
    private static final long serialVersionUID = 1L;
    private static final float TITLE = 1.5f;
    private static final float HEADING = 1.2f;
    private static final float SMALL = 0.85f;
    private static final int MARGIN = 24;
    private static final int GAP = 18;
    private static final int BETWEEN = 9;

    private final transient Function<VersionTag, ColumnStyle> styles;
    private final String tapHint;
    private transient List<Line> lines = List.of();
    private Layout layout = Layout.COLUMNS;
    private int height;

    /** An empty page. */
    PreviewPage(Function<VersionTag, ColumnStyle> styles, String tapHint) {
        this.styles = styles;
        this.tapHint = tapHint;
        setFocusable(true);
    }

    /** Shows the beginning of an edition. */
    void show(EditionPreview preview, Layout wanted) {
        lines = preview.lines();
        layout = wanted;
        getAccessibleContext()
                .setAccessibleDescription(
                        lines.stream()
                                .flatMap(line -> line.cells().stream())
                                .map(Cell::text)
                                .collect(Collectors.joining("\n")));
        revalidate();
        repaint();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Read();
        }
        return accessibleContext;
    }

    /** To a screen reader the page is a panel that can be described. */
    private final class Read extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.PANEL;
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(Ink.PAPER.color());
        g.fillRect(0, 0, getWidth(), getHeight());
        Object hints = getToolkit().getDesktopProperty("awt.font.desktophints");
        if (hints instanceof RenderingHints known) {
            g.addRenderingHints(known);
        } else {
            g.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }
        int bottom = set(g, getWidth());
        g.dispose();
        if (bottom != height) {
            height = bottom;
            revalidate();
        }
    }

    /** Sets all lines and tells where they end. */
    private int set(Graphics2D g, int width) {
        int margin = UIScale.scale(MARGIN);
        float y = margin;
        for (Line line : lines) {
            y += setLine(line, g, new Frame(margin, y, width - 2f * margin));
            y += UIScale.scale(BETWEEN);
        }
        return (int) y + margin;
    }

    /** Where a text may stand. */
    private record Frame(float x, float y, float width) {}

    private float setLine(Line line, Graphics2D g, Frame frame) {
        boolean beside = layout == Layout.COLUMNS;
        float gap = UIScale.scale(GAP);
        int count = line.cells().size();
        float width = beside ? (frame.width() - gap * (count - 1)) / count : frame.width();
        float highest = 0;
        float below = 0;
        for (int i = 0; i < count; i++) {
            float x = beside ? frame.x() + i * (width + gap) : frame.x();
            float height = setCell(line, i, g, new Frame(x, frame.y() + below, width));
            highest = Math.max(highest, height);
            below += beside ? 0 : height + UIScale.scale(2);
        }
        return beside ? highest : below;
    }

    private float setCell(Line line, int place, Graphics2D g, Frame frame) {
        Cell cell = line.cells().get(place);
        boolean second = place > 0 && (layout == Layout.INTERLINEAR || layout == Layout.TAP);
        boolean covered = place > 0 && layout == Layout.TAP;
        float size = size(line.kind()) * (second ? SMALL : 1);
        ColumnStyle style = styles.apply(cell.language());
        Font font = style.font().deriveFont(style.font().getSize2D() * size);
        TextBlock block = new TextBlock(style.direction(), style.locale(), frame.width());
        float height = 0;
        if (!cell.text().isBlank()) {
            g.setColor((second ? Ink.FAINT_TEXT : Ink.TEXT).color());
            String text = covered ? tapHint : cell.text();
            height =
                    block.paint(
                            g, text, bold(font, line.kind()), new float[] {frame.x(), frame.y()});
        }
        if (!cell.mark().isEmpty()) {
            g.setColor(Ink.FAINT_TEXT.color());
            Font small = UIManager.getFont("Label.font");
            TextBlock mark = new TextBlock(TextDirection.LEFT_TO_RIGHT, getLocale(), frame.width());
            height +=
                    mark.paint(
                            g,
                            cell.mark(),
                            small.deriveFont(small.getSize2D() * SMALL),
                            new float[] {frame.x(), frame.y() + height});
        }
        return height;
    }

    private static Font bold(Font font, Kind kind) {
        return kind == Kind.HEADING ? font.deriveFont(Font.BOLD) : font;
    }

    private static float size(Kind kind) {
        return switch (kind) {
            case TITLE -> TITLE;
            case HEADING -> HEADING;
            case PROSE -> 1;
        };
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(480), Math.max(height, UIScale.scale(300)));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(UIScale.scale(480), UIScale.scale(300));
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return UIScale.scale(24);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent().getHeight() > height;
    }
}
