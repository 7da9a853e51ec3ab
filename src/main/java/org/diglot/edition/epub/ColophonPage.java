package org.diglot.edition.epub;

import org.diglot.edition.EditionColumn;
import org.diglot.edition.EditionMatter.Fact;
import org.diglot.edition.MarkupWriter;

import java.io.IOException;

/** Writes what the book was made from, by whom, and how far each version has been checked. */
final class ColophonPage {
    private final Book book;

    ColophonPage(Book book) {
        this.book = book;
    }

    void write(MarkupWriter out) throws IOException {
        book.page(book.words().get("colophon"), out, this::body);
    }

    private void body(MarkupWriter out) throws IOException {
        out.open("section")
                .with("epub:type", "colophon")
                .with("role", "doc-colophon")
                .with("aria-labelledby", "colophon")
                .with("class", "colophon");
        book.speaksToReader(out);
        out.line();
        out.open("h1").with("id", "colophon").text(book.words().get("colophon")).close().line();
        out.open("dl").line();
        for (Fact fact : book.matter().facts()) {
            out.element("dt", fact.label());
            out.open("dd").with("dir", "auto").text(fact.value()).close().line();
        }
        out.close().line();
        for (EditionColumn column : book.matter().counted()) {
            counts(column, out);
        }
        out.close().line();
    }

    /** A list for each version: a table of all would not fit a small screen. */
    private void counts(EditionColumn column, MarkupWriter out) throws IOException {
        out.open("h2").text(book.words().get("counts")).text(" · ").open("span");
        Book.speaks(column.version(), out);
        out.text(book.matter().name(column)).close().close().line();
        out.open("dl").line();
        for (int i = 0; i < book.matter().countHeads().size(); i++) {
            out.element("dt", book.matter().countHeads().get(i));
            out.element("dd", book.matter().counts(column).get(i)).line();
        }
        out.close().line();
    }
}
