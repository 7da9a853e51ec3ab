package org.diglot.edition.epub;

import org.diglot.edition.EditionColumn;
import org.diglot.edition.MarkupWriter;
import org.diglot.edition.Row;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the titles of all versions, who made them, and how far they may be trusted. */
final class TitlePage {
    private final Book book;
    private final NoteNumbers numbers;

    TitlePage(Book book, NoteNumbers numbers) {
        this.book = book;
        this.numbers = numbers;
    }

    void write(MarkupWriter out) throws IOException {
        book.page(book.matter().title(), out, this::body);
    }

    private void body(MarkupWriter out) throws IOException {
        out.open("section")
                .with("epub:type", "titlepage")
                .with("class", "front")
                .with("aria-label", book.words().get("titlePage"))
                .line();
        RowMarkup rows = new RowMarkup(book, numbers, out);
        Optional<Row> title = book.title();
        if (title.isPresent()) {
            rows.heading(title.get(), "h1");
        } else {
            titles(out);
        }
        for (EditionColumn column : book.edition().columns()) {
            byline(column, out);
        }
        rows.footnotes();
        out.close().line();
    }

    private void titles(MarkupWriter out) throws IOException {
        out.open("h1").with("class", "row");
        for (EditionColumn column : book.edition().columns()) {
            out.open("span").with("class", "head");
            Book.speaks(column.version(), out);
            out.text(book.matter().title(column)).close();
        }
        out.close().line();
    }

    private void byline(EditionColumn column, MarkupWriter out) throws IOException {
        List<String> credits = book.matter().credits(column);
        List<String> warnings = book.matter().warnings(column);
        if (credits.isEmpty() && warnings.isEmpty()) {
            return;
        }
        out.open("div").with("class", "by");
        book.speaksToReader(out);
        out.line();
        if (!book.runsOn()) {
            out.open("p").with("class", "which");
            out.open("span");
            Book.speaks(column.version(), out);
            out.text(book.matter().name(column)).close().close().line();
        }
        for (String credit : credits) {
            out.element("p", credit).line();
        }
        for (String warning : warnings) {
            out.open("p").with("class", "warning").text(warning).close().line();
        }
        out.close().line();
    }
}
