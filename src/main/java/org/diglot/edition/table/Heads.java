package org.diglot.edition.table;

import org.diglot.edition.CellReader;

import java.util.List;

/** Finds the cells among the columns of a table that was read, by its first row. */
final class Heads {
    private final CellReader.Finder finder;
    private List<String> heads = List.of();

    Heads(CellReader.Finder finder) {
        this.finder = finder;
    }

    /** The next row of the table; the first one names the columns. */
    void row(List<String> texts) {
        if (heads.isEmpty()) {
            heads = List.copyOf(texts);
            return;
        }
        int versions = heads.size() - 1;
        for (int i = 1; i < versions && heads.get(i).indexOf(':') < 0; i++) {
            String text = i < texts.size() ? texts.get(i) : "";
            finder.found(texts.getFirst() + "-" + heads.get(i), text);
        }
    }
}
