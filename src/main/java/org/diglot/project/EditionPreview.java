package org.diglot.project;

import org.diglot.model.VersionTag;

import java.util.List;

/**
 * The beginning of an edition as plain values, to be shown before it is made.
 *
 * @param lines titles, headings and rows from the beginning
 * @param rows how many rows the whole edition has
 */
public record EditionPreview(List<Line> lines, int rows) {
    public EditionPreview {
        lines = List.copyOf(lines);
    }

    /** What a line is. */
    public enum Kind {
        TITLE,
        HEADING,
        PROSE
    }

    /**
     * One row.
     *
     * @param kind what it is
     * @param cells one for each column
     */
    public record Line(Kind kind, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one column has in a row.
     *
     * @param language of the text, which is that of the source where it stands in
     * @param text to be read; empty where nothing is shown
     * @param mark how far it may be trusted, such as {@code draft}; empty if it is sound
     */
    public record Cell(VersionTag language, String text, String mark) {}
}
