package org.diglot.edition.table;

import org.diglot.edition.MarkupWriter;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the rows of one sheet, one after the other. Not for several threads. */
public final class XlsxSheet {
    /** What a reader would take for an escape, and the sign that must be one. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** The height of a line in points, and the greatest height of a row in lines. */
    private static final int LINE = 15;

    private static final int MOST_LINES = 27;

    private final MarkupWriter out;
    private int rows;

    /** The rows of a sheet whose data have been opened in {@code out}. */
    public XlsxSheet(MarkupWriter out) {
        this.out = out;
    }

    /** One row of one line; for each text the format of its cell. */
    public void row(List<String> texts, List<Integer> formats) throws IOException {
        row(texts, formats, 1);
    }

    /**
     * One row; for each text the format of its cell. Not every program finds out for itself how
     * many lines a row needs, so it is told.
     */
    public void row(List<String> texts, List<Integer> formats, int lines) throws IOException {
        rows++;
        int height = LINE * Math.min(lines, MOST_LINES);
        out.open("row").with("r", String.valueOf(rows)).with("ht", String.valueOf(height));
        cells(texts, formats);
        out.close().line();
    }

    /** One row that is not to be seen. */
    public void hiddenRow(List<String> texts, List<Integer> formats) throws IOException {
        rows++;
        out.open("row").with("r", String.valueOf(rows)).with("hidden", "1");
        cells(texts, formats);
        out.close().line();
    }

    private void cells(List<String> texts, List<Integer> formats) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            out.open("c").with("r", letters(i) + rows);
            out.with("s", String.valueOf(formats.get(i)));
            if (!texts.get(i).isEmpty()) {
                out.with("t", "inlineStr").open("is").open("t").with("xml:space", "preserve");
                out.text(escaped(texts.get(i))).close().close();
            }
            out.close();
        }
    }

    /** ECMA-376 part 1, 22.9.2.19: a return must be an escape, or XML readers make it a line. */
    private static String escaped(String text) {
        String safe = text.indexOf('_') < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
        return safe.replace("\r", "_x000D_");
    }

    /** The name of a column counted from 0: A to Z, AA and so on. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
