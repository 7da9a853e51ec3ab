package org.diglot.edition.epub;

import org.diglot.edition.MarkupWriter;
import org.diglot.edition.Paragraph;
import org.diglot.edition.Paragraph.Kind;
import org.diglot.edition.Row;

import java.io.IOException;
import java.util.Optional;

/** Writes one file of the text, with its notes at its end. */
final class ChapterPage {
    private final Book book;
    private final Chapter chapter;
    private final NoteNumbers numbers;

    ChapterPage(Book book, Chapter chapter, NoteNumbers numbers) {
        this.book = book;
        this.chapter = chapter;
        this.numbers = numbers;
    }

    void write(MarkupWriter out) throws IOException {
        book.page(title(), out, this::body);
    }

    private String title() {
        return chapter.heading()
                .map(row -> row.cells().get(book.lead()).content().plainText().strip())
                .filter(text -> !text.isEmpty())
                .orElse(book.matter().title());
    }

    private void body(MarkupWriter out) throws IOException {
        out.open("section").with("epub:type", "chapter").with("role", "doc-chapter");
        Optional<Row> heading = chapter.heading();
        if (heading.isPresent()) {
            out.with("aria-labelledby", heading.get().anchor()).line();
        } else {
            out.with("aria-label", title()).line();
        }
        RowMarkup rows = new RowMarkup(book, numbers, out);
        for (Paragraph paragraph : chapter.paragraphs()) {
            paragraph(paragraph, rows, out);
        }
        rows.footnotes();
        out.close().line();
    }

    private void paragraph(Paragraph paragraph, RowMarkup rows, MarkupWriter out)
            throws IOException {
        if (paragraph.kind() == Kind.HEADING) {
            rows.heading(paragraph.rows().getFirst(), "h2");
            return;
        }
        boolean running = book.runsOn() || book.isTapped();
        out.open(running ? "p" : "div").with("class", "para");
        if (running) {
            Book.speaks(book.language(), out);
        }
        out.line();
        for (Row row : paragraph.rows()) {
            if (running) {
                rows.running(row);
            } else {
                rows.block(row);
            }
        }
        out.close().line();
    }
}
