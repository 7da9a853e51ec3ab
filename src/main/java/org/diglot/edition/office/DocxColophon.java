package org.diglot.edition.office;

import org.diglot.edition.EditionColumn;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.EditionMatter.Fact;
import org.diglot.edition.MarkupWriter;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes what the document was made from, by whom, and how far each version has been checked. */
final class DocxColophon {
    private static final int FIRST = 2400;
    private static final int OTHERS = 1300;

    private final EditionMatter matter;
    private final MarkupWriter out;
    private final Tongue reader;

    DocxColophon(Layouts layouts, MarkupWriter out) {
        this.matter = layouts.matter();
        this.out = out;
        this.reader = new Tongue(VersionTag.of(matter.words().locale().toLanguageTag()));
    }

    void write() throws IOException {
        paragraph(matter.words().get("colophon"), "Heading1", Hold.NEXT);
        for (Fact fact : matter.facts()) {
            paragraph(fact.label() + ": " + fact.value(), "Byline", Hold.NEXT);
        }
        if (!matter.counted().isEmpty()) {
            paragraph(matter.words().get("counts"), "Byline", Hold.NEXT);
            table();
        }
        paragraph("", "Byline", Hold.NOTHING);
    }

    /** What a paragraph is kept together with, so that no page has the last line alone. */
    private enum Hold {
        NEXT,
        NOTHING
    }

    private void paragraph(String text, String style, Hold hold) throws IOException {
        out.open("w:p").open("w:pPr").empty("w:pStyle").with("w:val", style);
        if (hold == Hold.NEXT) {
            out.empty("w:keepNext");
        }
        out.close();
        DocxText.said(text, new DocxText.Setting(reader, "", false), out);
        out.close().line();
    }

    private void table() throws IOException {
        List<String> heads = new ArrayList<>();
        heads.add(matter.words().get("counts.version"));
        heads.addAll(matter.countHeads());
        out.open("w:tbl").open("w:tblPr");
        out.empty("w:tblW").with("w:w", "0").with("w:type", "auto");
        out.empty("w:tblLayout").with("w:type", "fixed").close().open("w:tblGrid");
        for (int i = 0; i < heads.size(); i++) {
            out.empty("w:gridCol").with("w:w", String.valueOf(i == 0 ? FIRST : OTHERS));
        }
        out.close().line();
        row(heads, "ColumnHead", Hold.NEXT);
        for (EditionColumn column : matter.counted()) {
            List<String> cells = new ArrayList<>();
            cells.add(matter.name(column));
            cells.addAll(matter.counts(column));
            boolean last = column.equals(matter.counted().getLast());
            row(cells, "Byline", last ? Hold.NOTHING : Hold.NEXT);
        }
        out.close().line();
    }

    private void row(List<String> cells, String style, Hold hold) throws IOException {
        out.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (String cell : cells) {
            out.open("w:tc");
            paragraph(cell, style, hold);
            out.close();
        }
        out.close().line();
    }
}
