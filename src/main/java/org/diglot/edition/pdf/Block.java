package org.diglot.edition.pdf;

import org.diglot.edition.pdf.Design.Slot;
import org.diglot.edition.pdf.Line.Item;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/** The lines of one cell on their way to the paper, with the tags they belong to. */
final class Block {
    private final Slot slot;
    private final float leading;
    private final List<Line> lines;
    private final Tag tag;
    private final VersionTag ours;
    private int next;

    /** A block in a place; {@code ours} is the language of marks behind the text. */
    Block(Place place, List<Line> lines, Tag tag, VersionTag ours) {
        this.slot = place.slot();
        this.leading = place.leading();
        this.lines = lines;
        this.tag = tag;
        this.ours = ours;
    }

    /**
     * Where a block stands.
     *
     * @param slot the column
     * @param leading from line to line
     */
    record Place(Slot slot, float leading) {}

    /** From line to line. */
    float leading() {
        return leading;
    }

    /** The height of the lines that are still to be drawn. */
    float height() {
        return (lines.size() - next) * leading;
    }

    /** Whether all lines are drawn. */
    boolean isDone() {
        return next == lines.size();
    }

    /** Draws as many lines as fit into a height, the first with its baseline here. */
    void draw(Spread spread, float baseline, float room) throws IOException {
        int count = Math.min(lines.size() - next, (int) ((room + 0.01f) / leading));
        PartPen pen = new PartPen(spread.canvas(slot.page()));
        for (int i = 0; i < count; i++) {
            pen.line(lines.get(next + i), baseline + i * leading);
        }
        pen.lift();
        next += count;
    }

    /** Ends the cell; nothing more is drawn of it. */
    void close() throws IOException {
        tag.close();
    }

    /** Draws lines; the cell's own text is one marked part, what stands behind it is another. */
    private final class PartPen {
        private final Canvas canvas;
        private @Nullable Tag owner;
        private int part;

        PartPen(Canvas canvas) {
            this.canvas = canvas;
        }

        void line(Line line, float y) throws IOException {
            for (Item item : line.items()) {
                if (owner == null || part != Style.part(item.style())) {
                    lift();
                    part = Style.part(item.style());
                    owner = part == 0 ? tag : tag.child("Span").in(ours);
                    canvas.begin(owner);
                }
                canvas.draw(item, slot.x(), y);
            }
        }

        void lift() throws IOException {
            if (owner != null) {
                canvas.end();
            }
            if (owner != null && part != 0) {
                owner.close();
            }
            owner = null;
        }
    }
}
