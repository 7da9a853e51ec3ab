package org.diglot.edition.pdf;

import java.util.List;

/** The pages that lie open at the same time and are filled down to the same height. */
final class Spread {
    private final List<Canvas> pages;
    private final int first;
    private float y = Design.TOP;

    /** Open pages; {@code first} is the number printed on the first of them. */
    Spread(List<Canvas> pages, int first) {
        this.pages = List.copyOf(pages);
        this.first = first;
    }

    /** One of the pages. */
    Canvas canvas(int page) {
        return pages.get(page);
    }

    /** All pages. */
    List<Canvas> pages() {
        return pages;
    }

    /** The number printed on the first page. */
    int first() {
        return first;
    }

    /** Down to where it is filled. */
    float y() {
        return y;
    }

    /** Moves down. */
    void down(float by) {
        y += by;
    }

    /** Whether nothing has been set yet. */
    boolean isEmpty() {
        return y == Design.TOP;
    }
}
