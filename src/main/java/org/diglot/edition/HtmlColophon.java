package org.diglot.edition;

import org.diglot.edition.EditionMatter.Fact;

import java.io.IOException;

/** Writes what the edition was made from, by whom, and how far each version has been checked. */
final class HtmlColophon {
    private final EditionMatter matter;
    private final EditionWords words;
    private final MarkupWriter out;

    HtmlColophon(EditionMatter matter, MarkupWriter out) {
        this.matter = matter;
        this.words = matter.words();
        this.out = out;
    }

    void write() throws IOException {
        out.open("footer").with("class", "colophon").with("aria-labelledby", "colophon").line();
        out.open("h2").with("id", "colophon").text(words.get("colophon")).close().line();
        out.open("dl").line();
        for (Fact fact : matter.facts()) {
            fact(fact);
        }
        out.close().line();
        if (!matter.counted().isEmpty()) {
            counts();
        }
        out.close().line();
    }

    private void fact(Fact fact) throws IOException {
        out.open("div")
                .element("dt", fact.label())
                .open("dd")
                .with("dir", "auto")
                .text(fact.value())
                .close();
        out.close().line();
    }

    private void counts() throws IOException {
        out.open("table").element("caption", words.get("counts")).open("thead").open("tr");
        out.open("th").with("scope", "col").text(words.get("counts.version")).close();
        for (String head : matter.countHeads()) {
            out.open("th").with("scope", "col").text(head).close();
        }
        out.close().close().open("tbody").line();
        for (EditionColumn column : matter.counted()) {
            counts(column);
        }
        out.close().close().line();
    }

    private void counts(EditionColumn column) throws IOException {
        out.open("tr");
        out.open("th")
                .with("scope", "row")
                .with("lang", column.version().value())
                .with("dir", column.direction().attribute())
                .text(matter.name(column))
                .close();
        for (String count : matter.counts(column)) {
            out.element("td", count);
        }
        out.close().line();
    }
}
