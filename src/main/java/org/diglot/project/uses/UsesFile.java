package org.diglot.project.uses;

import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.Direction;
import org.diglot.tmx.TmxWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A page of a concordance as a file.
 *
 * @param title what was looked for, as a heading
 * @param page the hits
 * @param direction the versions that are shown
 */
public record UsesFile(String title, ConcordancePage page, Direction direction) {
    /** Without it spreadsheets take UTF-8 for something else. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Writes all hits; the stream stays open.
     *
     * @throws IOException if the stream does
     */
    public void write(UsesFormat format, OutputStream out) throws IOException {
        switch (format) {
            case TSV -> write(table(Cells.TABS), out);
            case CSV -> write(BYTE_ORDER_MARK + table(Cells.COMMAS), out);
            case HTML -> write(new UsesPage(this).html(), out);
            case TMX -> new TmxWriter().write(new UsesBitext(this).bitext(), out);
        }
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private String table(Cells cells) {
        StringBuilder table = new StringBuilder();
        table.append(
                cells.line(
                        direction.source().value(),
                        direction.target().value(),
                        "status",
                        "author",
                        "changed",
                        "memory",
                        "unit"));
        for (ConcordanceHit hit : page.hits()) {
            table.append(UseCells.of(hit).line(cells));
        }
        return table.toString();
    }
}
