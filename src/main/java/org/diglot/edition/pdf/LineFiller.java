package org.diglot.edition.pdf;

import org.diglot.edition.pdf.Line.Item;
import org.diglot.edition.pdf.Setting.Alignment;
import org.diglot.edition.pdf.Setting.Words;
import org.diglot.edition.pdf.Typesetter.Piece;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Fills one line after the other and puts the runs of each into the order of the eye. */
final class LineFiller {
    /** The most that a space may grow, in thousandths of the size. */
    private static final float MOST_STRETCH = 600;

    /** A ragged line that is this short, as a part of its width, looks torn. */
    private static final float LOOSE = 0.1f;

    /** Why a line ends. */
    private enum Ending {
        /** The next word has no room. */
        FULL,
        /** The text ends, or asks for a new line. */
        ASKED
    }

    private final Setting setting;
    private final boolean rightToLeft;
    private final byte[] levels;
    private final List<Line> lines = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final float unit;
    private float used;
    private float spaces;
    private final BitSet blanks = new BitSet();
    private int trailing;

    LineFiller(Passage passage, Setting setting, byte[] levels) {
        this.setting = setting;
        this.levels = levels;
        this.rightToLeft = passage.isRightToLeft();
        this.unit = setting.size() / Typeface.EM;
    }

    /** The level of the direction of a character. */
    byte level(int at) {
        return levels.length == 0 ? 0 : levels[at];
    }

    /** The width of a line in thousandths of the size. */
    float room() {
        return setting.width() / unit;
    }

    /** The width of pieces in thousandths of the size. */
    static float width(List<Piece> word) {
        float width = 0;
        for (Piece piece : word) {
            width += width(piece);
        }
        return width;
    }

    private static float width(Piece piece) {
        return (float) (piece.run().advance() * Style.scale(piece.style()));
    }

    /** Whether what has this width still has room on the line. */
    boolean fits(float width) {
        return used + spaces + width <= room();
    }

    /** Whether the next word may be divided: not where a ragged line is nearly full anyway. */
    boolean divides() {
        boolean justified = setting.alignment() == Alignment.JUSTIFIED;
        boolean loose = room() - used - spaces > LOOSE * room();
        return setting.words() == Words.DIVIDED && !pieces.isEmpty() && (justified || loose);
    }

    /** Ends a line with the first part of a divided word. */
    void divided(List<Piece> part, Piece hyphen) {
        word(part);
        pieces.add(hyphen);
        used += width(hyphen);
        breakLine(Ending.FULL);
    }

    /** Adds what may not be broken, on a new line if this one is full. */
    void word(List<Piece> word) {
        float width = width(word);
        if (!fits(width) && !pieces.isEmpty()) {
            breakLine(Ending.FULL);
        }
        if (!word.isEmpty()) {
            pieces.addAll(word);
            used += spaces + width;
            spaces = 0;
            trailing = 0;
        }
    }

    /** Adds white space; at the end of a line it takes no room. */
    void space(Piece space) {
        blanks.set(pieces.size());
        pieces.add(space);
        spaces += width(space);
        trailing++;
    }

    /** Begins a new line, because the text asks for it. */
    void breakLine() {
        breakLine(Ending.ASKED);
    }

    private void breakLine(Ending ending) {
        lines.add(new Line(placed(ending), used * unit));
        pieces.clear();
        blanks.clear();
        used = 0;
        spaces = 0;
        trailing = 0;
    }

    /** All lines. */
    List<Line> finish() {
        if (!pieces.isEmpty()) {
            breakLine();
        }
        return List.copyOf(lines);
    }

    /**
     * What is added to each space so that a full line ends at the edge; a line that would look torn
     * stays as it is.
     */
    private float stretch(Ending ending) {
        int inner = blanks.get(0, Math.max(0, pieces.size() - trailing)).cardinality();
        if (setting.alignment() != Alignment.JUSTIFIED || ending != Ending.FULL || inner == 0) {
            return 0;
        }
        float each = (room() - used) / inner;
        return each > MOST_STRETCH ? 0 : each * unit;
    }

    private List<Item> placed(Ending ending) {
        Integer[] order = order();
        float stretch = stretch(ending);
        float x = stretch > 0 ? begin(0) : begin(setting.width() - used * unit);
        Item[] items = new Item[pieces.size()];
        for (int place : order) {
            Piece piece = pieces.get(place);
            float size = (float) (setting.size() * Style.scale(piece.style()));
            items[place] = new Item(piece.run(), x, size, piece.style());
            boolean blank = blanks.get(place) && place < pieces.size() - trailing;
            x += width(piece) * unit + (blank ? stretch : 0);
        }
        return List.of(items);
    }

    private Integer[] order() {
        Integer[] order = new Integer[pieces.size()];
        byte[] own = new byte[pieces.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            own[i] = i < order.length - trailing ? pieces.get(i).level() : (byte) base();
        }
        if (levels.length > 0) {
            Bidi.reorderVisually(own, 0, order, 0, order.length);
        }
        return order;
    }

    private int base() {
        return rightToLeft ? 1 : 0;
    }

    /** Where the leftmost run begins; spaces at the end of a line hang over its edge. */
    private float begin(float rest) {
        float hanging = rightToLeft ? spaces * unit : 0;
        return switch (setting.alignment()) {
            case START, JUSTIFIED -> rightToLeft ? rest - hanging : 0;
            case CENTRE -> rest / 2 - hanging;
        };
    }
}
