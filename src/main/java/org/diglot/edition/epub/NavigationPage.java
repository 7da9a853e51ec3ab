package org.diglot.edition.epub;

import org.diglot.edition.Cell;
import org.diglot.edition.MarkupWriter;
import org.diglot.edition.Row;

import java.io.IOException;

/** Writes the table of contents and the landmarks; it is also a page of the book. */
final class NavigationPage {
    private final Book book;

    NavigationPage(Book book) {
        this.book = book;
    }

    void write(MarkupWriter out) throws IOException {
        book.page(
                book.words().get("contents"),
                out,
                body -> {
                    contents(body);
                    landmarks(body);
                });
    }

    private void contents(MarkupWriter out) throws IOException {
        out.open("nav")
                .with("epub:type", "toc")
                .with("role", "doc-toc")
                .with("id", "toc")
                .with("aria-labelledby", "contents");
        book.speaksToReader(out);
        out.line().open("h1").with("id", "contents").text(book.words().get("contents")).close();
        out.line().open("ol").line();
        entry("title.xhtml", book.words().get("titlePage"), out);
        for (Chapter chapter : book.chapters()) {
            entry(chapter, out);
        }
        entry("colophon.xhtml", book.words().get("colophon"), out);
        out.close().line().close().line();
    }

    /** Parts without a heading have no entry, but for the first: there the text begins. */
    private void entry(Chapter chapter, MarkupWriter out) throws IOException {
        if (chapter.heading().isPresent()) {
            heading(chapter.heading().get(), chapter.file(), out);
        } else if (chapter.number() == 1) {
            entry(chapter.file(), book.words().get("text"), out);
        }
    }

    private static void entry(String file, String label, MarkupWriter out) throws IOException {
        out.open("li").open("a").with("href", file).text(label).close().close().line();
    }

    private static void heading(Row row, String file, MarkupWriter out) throws IOException {
        out.open("li").open("a").with("href", file + "#" + row.anchor());
        boolean first = true;
        for (Cell cell : row.cells()) {
            if (!cell.content().isBlank()) {
                out.text(first ? "" : " · ").open("span");
                Book.speaks(cell.language(), out);
                out.text(cell.content().plainText()).close();
                first = false;
            }
        }
        out.text(first ? row.anchor() : "").close().close().line();
    }

    private void landmarks(MarkupWriter out) throws IOException {
        out.open("nav").with("epub:type", "landmarks").with("hidden", "hidden");
        out.with("aria-label", book.words().get("landmarks")).line().open("ol").line();
        landmark("titlepage", "title.xhtml", "titlePage", out);
        landmark("toc", "nav.xhtml", "contents", out);
        if (!book.chapters().isEmpty()) {
            landmark("bodymatter", book.chapters().getFirst().file(), "text", out);
        }
        landmark("colophon", "colophon.xhtml", "colophon", out);
        out.close().line().close().line();
    }

    private void landmark(String type, String file, String key, MarkupWriter out)
            throws IOException {
        out.open("li").open("a").with("epub:type", type).with("href", file);
        out.text(book.words().get(key)).close().close().line();
    }
}
