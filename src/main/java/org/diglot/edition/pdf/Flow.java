package org.diglot.edition.pdf;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets rows flow over the pages: keeps each together where it can, and all its versions in step.
 */
final class Flow {
    /** A row may be cut only where at least this many lines stay together. */
    private static final int LINES_TOGETHER = 3;

    /** The part of the leading that lies above the baseline. */
    private static final float ABOVE = 0.76f;

    private final PageTree tree;
    private final Furniture furniture;
    private int pages = 1;
    private @Nullable Spread spread;

    Flow(PageTree tree, Furniture furniture) {
        this.tree = tree;
        this.furniture = furniture;
    }

    /** From now on so many pages lie open at the same time. */
    void openTogether(int count) throws IOException {
        finish();
        pages = count;
        if (count == 2 && tree.count() % 2 == 0) {
            tree.close(tree.open());
        }
    }

    /** The pages that lie open. */
    Spread spread() {
        if (spread == null) {
            List<Canvas> open = new ArrayList<>();
            int first = tree.count() + 1;
            for (int i = 0; i < pages; i++) {
                open.add(tree.open());
            }
            spread = new Spread(open, first);
            furniture.opened();
        }
        return spread;
    }

    /** Ends the pages that lie open. */
    void finish() throws IOException {
        if (spread != null) {
            furniture.draw(spread);
            for (Canvas canvas : spread.pages()) {
                tree.close(canvas);
            }
            spread = null;
        }
    }

    /** The height that is left. */
    float room() {
        return furniture.design().paper().height() - Design.BOTTOM - spread().y();
    }

    /** Leaves white space, if something stands above it. */
    void gap(float height) {
        if (!spread().isEmpty()) {
            spread().down(height);
        }
    }

    /** Goes to new pages unless there is so much room. */
    void need(float height) throws IOException {
        if (height > room() && !spread().isEmpty()) {
            finish();
        }
    }

    /**
     * Makes room for blocks that belong together, if a page can hold them, and for what follows.
     */
    void keepTogether(List<List<Block>> bands, float below) throws IOException {
        float height = below;
        for (List<Block> band : bands) {
            height += height(band);
        }
        boolean canBeKept = height <= furniture.design().depth();
        need(canBeKept ? height : Math.min(height, LINES_TOGETHER * leading(bands.getFirst())));
    }

    /** Where the first lines of blocks stand if they are set now. */
    float baseline(List<Block> band) {
        return spread().y() + ABOVE * leading(band);
    }

    /** Sets blocks side by side, on as many pages as they take. */
    void set(List<Block> band) throws IOException {
        while (true) {
            Spread open = spread();
            float before = height(band);
            for (Block block : band) {
                block.draw(open, baseline(band), room());
            }
            if (band.stream().allMatch(Block::isDone)) {
                open.down(before);
                return;
            }
            finish();
        }
    }

    private static float height(List<Block> band) {
        float height = 0;
        for (Block block : band) {
            height = Math.max(height, block.height());
        }
        return height;
    }

    private static float leading(List<Block> band) {
        float leading = 0;
        for (Block block : band) {
            leading = Math.max(leading, block.leading());
        }
        return leading;
    }
}
