package org.diglot.edition.pdf;

import org.diglot.edition.pdf.Line.Item;
import org.diglot.edition.pdf.Typesetter.Piece;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Fills one line after the other and puts the runs of each into the order of the eye. */
final class LineFiller {
    private final Setting setting;
    private final boolean rightToLeft;
    private final byte[] levels;
    private final List<Line> lines = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final float unit;
    private float used;
    private float spaces;
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

    /** Adds what may not be broken, on a new line if this one is full. */
    void word(List<Piece> word) {
        float width = width(word);
        if (used + spaces + width > room() && !pieces.isEmpty()) {
            breakLine();
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
        pieces.add(space);
        spaces += width(space);
        trailing++;
    }

    /** Begins a new line. */
    void breakLine() {
        lines.add(new Line(placed(), used * unit));
        pieces.clear();
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

    private List<Item> placed() {
        Integer[] order = order();
        float x = begin();
        Item[] items = new Item[pieces.size()];
        for (int place : order) {
            Piece piece = pieces.get(place);
            float size = (float) (setting.size() * Style.scale(piece.style()));
            items[place] = new Item(piece.run(), x, size, piece.style());
            x += width(piece) * unit;
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
    private float begin() {
        float rest = setting.width() - used * unit;
        float hanging = rightToLeft ? spaces * unit : 0;
        return switch (setting.alignment()) {
            case START -> rightToLeft ? rest - hanging : 0;
            case CENTRE -> rest / 2 - hanging;
        };
    }
}
