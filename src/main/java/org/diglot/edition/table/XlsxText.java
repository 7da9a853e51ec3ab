package org.diglot.edition.table;

import org.diglot.edition.Cell;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionColumn.Role;
import org.diglot.edition.MarkupWriter;
import org.diglot.edition.Row;
import org.diglot.model.TextDirection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Writes the sheet of the sentences. */
final class XlsxText {
    private static final int BROAD = 58;
    private static final int NARROW = 40;

    /** What the end of a line leaves free on average, as words are not torn. */
    private static final int SLACK = 5;

    private static final Set<String> WIDE = Set.of("zh", "ja", "ko", "yue");

    /**
     * Names and originals cannot be overwritten by mistake; there is no password, and everything
     * that does no harm stays allowed.
     */
    private static final String PROTECTION =
            "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatCells=\"0\" formatColumns=\"0\" formatRows=\"0\" sort=\"0\" autoFilter=\"0\"/>\n";

    private final Edition edition;
    private final Table table;

    XlsxText(Edition edition) {
        this.edition = edition;
        this.table = new Table(edition);
    }

    void write(MarkupWriter out) throws IOException {
        List<String> heads = table.heads();
        out.open("worksheet").with("xmlns", XlsxFrame.NAMESPACE).line();
        out.raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>\n");
        view(out);
        out.raw("<sheetFormatPr defaultRowHeight=\"15\"/>\n");
        widths(heads.size(), out);
        out.open("sheetData").line();
        XlsxSheet sheet = new XlsxSheet(out);
        sheet.row(heads, Collections.nCopies(heads.size(), XlsxFrame.HEAD));
        for (Iterator<Row> rows = edition.rows().iterator(); rows.hasNext(); ) {
            Row row = rows.next();
            sheet.row(table.row(row), formats(row, heads.size()), lines(row));
        }
        out.close().line();
        out.raw(PROTECTION);
        String last = XlsxSheet.letters(heads.size() - 1) + (edition.rows().count() + 1);
        out.empty("autoFilter").with("ref", "A1:" + last).line();
        out.raw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>\n");
        out.close().line();
    }

    private void view(MarkupWriter out) throws IOException {
        boolean right = edition.columns().getFirst().direction() == TextDirection.RIGHT_TO_LEFT;
        out.open("sheetViews").open("sheetView").with("workbookViewId", "0");
        out.with("rightToLeft", right ? "1" : "0");
        out.empty("pane").with("xSplit", "1").with("ySplit", "1").with("topLeftCell", "B2");
        out.with("activePane", "bottomRight").with("state", "frozen");
        out.close().close().line();
    }

    private void widths(int columns, MarkupWriter out) throws IOException {
        int texts = edition.columns().size();
        out.open("cols");
        width(1, 1, "10", out);
        width(2, texts + 1, String.valueOf(width()), out);
        width(texts + 2, columns - 1, "18", out);
        width(columns, columns, "40", out);
        out.close().line();
    }

    /** How many lines the longest text needs; signs of East Asia are two columns wide. */
    private int lines(Row row) {
        int most = 1;
        for (Cell cell : row.cells()) {
            String text = cell.content().plainText();
            boolean wide = WIDE.contains(cell.language().language());
            int columns = wide ? 2 * text.length() : text.length();
            int breaks = (int) text.chars().filter(sign -> sign == '\n').count();
            most = Math.max(most, 1 + breaks + columns / (width() - SLACK));
        }
        return most;
    }

    private int width() {
        return edition.columns().size() > 2 ? NARROW : BROAD;
    }

    private static void width(int from, int to, String width, MarkupWriter out) throws IOException {
        if (from <= to) {
            out.empty("col").with("min", String.valueOf(from)).with("max", String.valueOf(to));
            out.with("width", width).with("customWidth", "1");
        }
    }

    /** Only translations may be written in. */
    private List<Integer> formats(Row row, int columns) {
        List<Integer> formats = new ArrayList<>();
        formats.add(XlsxFrame.ID);
        for (int i = 0; i < row.cells().size(); i++) {
            boolean right = row.cells().get(i).direction() == TextDirection.RIGHT_TO_LEFT;
            boolean open = edition.columns().get(i).role() == Role.TRANSLATION;
            int closedFormat = right ? XlsxFrame.RIGHT_TO_LEFT : XlsxFrame.LEFT_TO_RIGHT;
            int openFormat = right ? XlsxFrame.OPEN_RIGHT_TO_LEFT : XlsxFrame.OPEN_LEFT_TO_RIGHT;
            formats.add(open ? openFormat : closedFormat);
        }
        formats.addAll(Collections.nCopies(columns - formats.size(), XlsxFrame.ID));
        return formats;
    }
}
