package org.diglot.edition.pdf;

import org.diglot.edition.Edition;

import java.util.ArrayList;
import java.util.List;

/**
 * The measures of a book: its paper, and where on it each version stands.
 *
 * @param paper the size of a page
 * @param size of Latin text in points
 * @param margin left and right of the text
 * @param slots one for each version
 * @param arrangement how versions stand to one another
 */
record Design(Paper paper, float size, float margin, List<Slot> slots, Arrangement arrangement) {
    private static final Paper BOOK = Paper.millimetres(170, 240);
    private static final Paper SMALL_BOOK = Paper.millimetres(148, 210);
    private static final Paper A4 = Paper.millimetres(210, 297);
    private static final Paper A4_LANDSCAPE = Paper.millimetres(297, 210);

    /** From the upper edge of the paper to the text. */
    static final float TOP = 62;

    /** From the text to the lower edge of the paper. */
    static final float BOTTOM = 62;

    Design {
        slots = List.copyOf(slots);
    }

    /**
     * A column of text on the page or pages that lie open.
     *
     * @param page 0, or 1 for the right one of two
     * @param x from the left edge of the page
     * @param width in points
     */
    record Slot(int page, float x, float width) {}

    /** How versions stand to one another. */
    enum Arrangement {
        COLUMNS,
        FACING,
        STACKED,
        INTERLINEAR;

        /** The arrangement that comes nearest on paper to what was asked for on a screen. */
        static Arrangement of(Edition edition) {
            return switch (edition.presentation().layout()) {
                case COLUMNS -> COLUMNS;
                case STACKED, TAP_TO_REVEAL -> STACKED;
                case INTERLINEAR -> INTERLINEAR;
            };
        }

        /** How many pages lie open at the same time. */
        int pages() {
            return this == FACING ? 2 : 1;
        }
    }

    /** The design of a book of so many versions. */
    static Design of(int versions, Arrangement arrangement) {
        Arrangement wanted =
                versions == 1 && arrangement == Arrangement.FACING
                        ? Arrangement.STACKED
                        : arrangement;
        return switch (wanted) {
            case COLUMNS -> columns(versions);
            case FACING -> facing(versions);
            case STACKED, INTERLINEAR -> stacked(versions, wanted);
        };
    }

    /** The smallest paper on which columns stay wide enough to be read. */
    private static Design columns(int versions) {
        return switch (versions) {
            case 1, 2 -> columns(versions, BOOK, 10, 50);
            case 3 -> columns(versions, A4, 9.5f, 48);
            case 4 -> columns(versions, A4_LANDSCAPE, 9.5f, 48);
            case 5, 6 -> columns(versions, A4_LANDSCAPE, 8.5f, 44);
            default -> columns(versions, A4_LANDSCAPE, 7.5f, 40);
        };
    }

    private static Design columns(int versions, Paper paper, float size, float margin) {
        List<Slot> slots = slots(0, versions, paper.width() - 2 * margin, margin);
        return new Design(paper, size, margin, slots, Arrangement.COLUMNS);
    }

    private static Design facing(int versions) {
        Paper paper = versions == 2 ? SMALL_BOOK : BOOK;
        float margin = 50;
        float width = paper.width() - 2 * margin;
        List<Slot> slots = new ArrayList<>(slots(0, 1, width, margin));
        slots.addAll(slots(1, versions - 1, width, margin));
        return new Design(paper, 10, margin, slots, Arrangement.FACING);
    }

    private static Design stacked(int versions, Arrangement arrangement) {
        float margin = 54;
        Slot slot = new Slot(0, margin, SMALL_BOOK.width() - 2 * margin);
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < versions; i++) {
            slots.add(slot);
        }
        return new Design(SMALL_BOOK, 10.5f, margin, slots, arrangement);
    }

    private static List<Slot> slots(int page, int count, float width, float margin) {
        float gutter = count <= 3 ? 22 : 16;
        float column = (width - gutter * (count - 1)) / count;
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            slots.add(new Slot(page, margin + i * (column + gutter), column));
        }
        return slots;
    }

    /** One column over the whole width of the first page. */
    Slot whole() {
        return new Slot(0, margin, paper.width() - 2 * margin);
    }

    /** The height of a page that text can fill. */
    float depth() {
        return paper.height() - TOP - BOTTOM;
    }
}
