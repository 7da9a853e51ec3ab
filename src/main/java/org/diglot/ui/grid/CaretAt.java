package org.diglot.ui.grid;

/**
 * Where in a cell the caret shall stand.
 *
 * @param kind how the place is meant
 * @param from start of the selection in chars; only for {@link Kind#SPAN}
 * @param to where the caret stands; only for {@link Kind#SPAN}
 */
public record CaretAt(Kind kind, int from, int to) {

    /** How a place is meant. */
    public enum Kind {
        START,
        END,
        /** In the first line, as near as possible to where the caret was. */
        FIRST_LINE,
        /** In the last line, as near as possible to where the caret was. */
        LAST_LINE,
        /** A part of the text is selected. */
        SPAN
    }

    /** Before the first char. */
    public static final CaretAt START = new CaretAt(Kind.START, 0, 0);

    /** After the last char. */
    public static final CaretAt END = new CaretAt(Kind.END, 0, 0);

    /** In the first line. */
    public static final CaretAt FIRST_LINE = new CaretAt(Kind.FIRST_LINE, 0, 0);

    /** In the last line. */
    public static final CaretAt LAST_LINE = new CaretAt(Kind.LAST_LINE, 0, 0);

    /** A part is selected; an inline code counts as one char. */
    public static CaretAt span(int from, int to) {
        return new CaretAt(Kind.SPAN, from, to);
    }
}
