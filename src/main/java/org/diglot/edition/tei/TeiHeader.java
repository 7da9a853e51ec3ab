package org.diglot.edition.tei;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionColumn;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.EditionMatter.Fact;
import org.diglot.edition.Imprint.Credits;
import org.diglot.edition.MarkupWriter;
import org.diglot.edition.Standing;

import java.io.IOException;

/** Writes the header: titles, people, terms, languages, and what the states mean. */
final class TeiHeader {
    private final Edition edition;
    private final EditionMatter matter;
    private final MarkupWriter out;

    TeiHeader(Edition edition, MarkupWriter out) {
        this.edition = edition;
        this.matter = new EditionMatter(edition);
        this.out = out;
    }

    void write() throws IOException {
        out.open("teiHeader").line().open("fileDesc").line();
        titles();
        publication();
        source();
        out.close().line();
        states();
        languages();
        out.close().line();
    }

    private void titles() throws IOException {
        out.open("titleStmt").line();
        for (EditionColumn column : edition.columns()) {
            String title = matter.title(column);
            if (!title.isEmpty()) {
                out.open("title").with("xml:lang", column.version().value());
                out.text(title).close().line();
            }
        }
        Credits credits = edition.imprint().credits();
        String author = credits.author();
        if (author != null) {
            out.element("author", author).line();
        }
        for (EditionColumn column : edition.columns()) {
            String translator = credits.translators().get(column.version());
            if (translator != null) {
                out.open("editor").with("role", "translator").with("n", column.version().value());
                out.text(translator).close().line();
            }
        }
        out.close().line();
    }

    /** In the order that conformance asks for (TEI P5, publicationStmt): the date comes last. */
    private void publication() throws IOException {
        out.open("publicationStmt").line();
        out.element("publisher", edition.imprint().provenance().tool()).line();
        String licence = edition.imprint().credits().licence();
        if (licence != null) {
            out.open("availability").element("licence", licence).close().line();
        }
        String date = edition.imprint().provenance().date();
        if (date != null) {
            out.element("date", date).line();
        }
        out.close().line();
    }

    private void source() throws IOException {
        out.open("notesStmt").line();
        for (Fact fact : matter.facts()) {
            out.element("note", fact.label() + ": " + fact.value()).line();
        }
        for (EditionColumn column : edition.columns()) {
            for (String warning : matter.warnings(column)) {
                out.element("note", matter.name(column) + ": " + warning).line();
            }
        }
        out.close().line();
        String source = edition.imprint().credits().source();
        out.open("sourceDesc");
        out.element("bibl", source == null ? edition.imprint().provenance().document() : source);
        out.close().line();
    }

    private void states() throws IOException {
        out.open("encodingDesc").open("classDecl").open("taxonomy").line();
        for (Standing standing : Standing.values()) {
            out.open("category").with("xml:id", "st." + standing.word());
            out.element("catDesc", standing.word()).close().line();
        }
        out.close().close().close().line();
    }

    private void languages() throws IOException {
        out.open("profileDesc").open("langUsage").line();
        for (EditionColumn column : edition.columns()) {
            out.open("language").with("ident", column.version().value());
            out.text(matter.name(column)).close().line();
        }
        out.close().close().line();
    }
}
