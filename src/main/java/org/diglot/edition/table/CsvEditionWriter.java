package org.diglot.edition.table;

import org.diglot.edition.CellReader;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionException;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.Row;
import org.diglot.edition.Utf8Writer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes an edition as comma-separated values in UTF-8, with the mark by which spreadsheets know
 * UTF-8.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front; so does one
 * that has such apostrophes already, so that taking one away always gives the text again.
 *
 * <p>Keeps no state; may be used from any thread.
 *
 * @see <a href="https://www.rfc-editor.org/info/rfc4180">RFC 4180</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class CsvEditionWriter implements EditionWriter {
    private static final Pattern LIKE_A_FORMULA =
            Pattern.compile("'*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    /** A writer without settings; the edition says everything. */
    public CsvEditionWriter() {}

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public CellReader reader() {
        return new CsvCells();
    }

    @Override
    public String fileExtension() {
        return "csv";
    }

    @Override
    public void write(Edition edition, OutputStream out) throws EditionException {
        Table table = new Table(edition);
        try {
            Writer writer = new Utf8Writer(out);
            writer.write('\uFEFF');
            line(table.heads(), writer);
            for (Iterator<Row> rows = edition.rows().iterator(); rows.hasNext(); ) {
                line(table.row(rows.next()), writer);
            }
            writer.flush();
        } catch (IOException e) {
            throw EditionException.unwritten("CSV", edition, e);
        }
    }

    private static void line(List<String> fields, Writer out) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            out.write(i == 0 ? "" : ",");
            out.write(quoted(guarded(fields.get(i))));
        }
        out.write("\r\n");
    }

    private static String guarded(String text) {
        return LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that was guarded, or was not. */
    static String unguarded(String field) {
        boolean guarded = field.startsWith("'") && LIKE_A_FORMULA.matcher(field).matches();
        return guarded ? field.substring(1) : field;
    }

    private static String quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' || sign == ',' || sign < ' ') {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text;
    }
}
