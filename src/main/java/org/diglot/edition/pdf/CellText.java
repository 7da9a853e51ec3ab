package org.diglot.edition.pdf;

import org.diglot.edition.Cell;
import org.diglot.edition.Run;
import org.diglot.edition.Runs;

/** Reads the content of a cell as a passage: its text, and the look that its codes ask for. */
final class CellText {
    private static final String LINE_BREAK = "\n";

    private CellText() {}

    /** The passage of a cell; {@code usual} is the style of text without codes. */
    static Passage of(Cell cell, int usual) {
        Passage passage = Passage.of("", usual, cell.language());
        for (Run run : Runs.of(cell.content())) {
            passage = passage.plus(run.text(), usual | style(run));
        }
        return passage;
    }

    private static int style(Run run) {
        int style = run.text().equals(LINE_BREAK) ? Style.NEW_LINE : Style.PLAIN;
        for (Run.Look look : run.looks()) {
            style |= style(look);
        }
        return style;
    }

    /** Lines under or through letters say nothing to a reader of print; they are left out. */
    private static byte style(Run.Look look) {
        return switch (look) {
            case BOLD -> Style.BOLD;
            case ITALIC -> Style.ITALIC;
            case SUPERSCRIPT -> Style.RAISED;
            case SUBSCRIPT -> Style.LOWERED;
            case UNDERLINED, STRUCK, SMALL_CAPITALS -> Style.PLAIN;
        };
    }
}
