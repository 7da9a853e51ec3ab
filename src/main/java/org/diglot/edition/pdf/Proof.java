package org.diglot.edition.pdf;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionException;
import org.diglot.edition.pdf.Line.Item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares what is drawn with what should be: the signs on paper, by the very texts that the file
 * gives to readers, must spell each cell, and no cell may be missing.
 *
 * <p>Reading the pages again would take a viewer; so it is done while they are set.
 */
final class Proof {
    private static final int NAMED = 10;

    private final List<String> faults = new ArrayList<>();
    private long cells;

    /** The text of one cell as it is drawn piece by piece. */
    final class Copy {
        private final String name;
        private final String wanted;
        private int spelled;
        private boolean wrong;

        private Copy(String name, String wanted) {
            this.name = name;
            this.wanted = wanted;
        }

        /** An item has been drawn. */
        void drawn(Item item) {
            if (item.run().isHyphen()) {
                return;
            }
            String text = item.run().text();
            wrong |= !wanted.startsWith(text, spelled);
            spelled += text.length();
        }

        /** Nothing more is drawn of the cell. */
        void end() {
            cells++;
            if (wrong || spelled != wanted.length()) {
                faults.add(name);
            }
        }
    }

    /** The copy of a cell that is about to be drawn. */
    Copy copy(String name, String wanted) {
        return new Copy(name, wanted);
    }

    /**
     * Requires that all cells of an edition have been drawn as they should.
     *
     * @throws EditionException naming those that have not
     */
    void require(Edition edition) throws EditionException {
        long wanted = edition.rows().count() * edition.columns().size();
        if (faults.isEmpty() && cells == wanted) {
            return;
        }
        String names = String.join(", ", faults.subList(0, Math.min(NAMED, faults.size())));
        throw new EditionException(
                String.format(
                        Locale.ROOT,
                        "The PDF edition of %s was given up, because its pages do not say what the text says: %d of %d cells were laid out, wrongly %s. The document itself is untouched. Choose another format, and tell the makers of Diglot.",
                        edition.imprint().provenance().document(),
                        cells - faults.size(),
                        wanted,
                        names.isEmpty() ? "none" : names));
    }
}
