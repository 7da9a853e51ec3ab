package org.diglot.edition.table;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionColumn;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.EditionMatter.Fact;
import org.diglot.edition.MarkupWriter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes the sheet that says what the edition was made from and how far it has been checked. */
final class XlsxColophon {
    private final Edition edition;
    private final EditionMatter matter;

    XlsxColophon(Edition edition) {
        this.edition = edition;
        this.matter = new EditionMatter(edition);
    }

    void write(MarkupWriter out) throws IOException {
        out.open("worksheet").with("xmlns", XlsxFrame.NAMESPACE).line();
        out.raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>\n");
        out.raw(
                "<cols><col min=\"1\" max=\"1\" width=\"30\" customWidth=\"1\"/><col min=\"2\" max=\"6\" width=\"24\" customWidth=\"1\"/></cols>\n");
        out.open("sheetData").line();
        XlsxSheet sheet = new XlsxSheet(out);
        row(sheet, List.of(matter.title()), XlsxFrame.HEAD);
        for (EditionColumn column : edition.columns()) {
            about(sheet, column);
        }
        for (Fact fact : matter.facts()) {
            row(sheet, List.of(fact.label(), fact.value()), XlsxFrame.LINE);
        }
        if (!matter.counted().isEmpty()) {
            counts(sheet);
        }
        out.close().line();
        out.raw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>\n");
        out.close().line();
    }

    private void about(XlsxSheet sheet, EditionColumn column) throws IOException {
        String name = matter.name(column) + " (" + column.version() + ")";
        row(sheet, List.of(name, matter.title(column)), XlsxFrame.LINE);
        List<String> known = new ArrayList<>(matter.credits(column));
        known.addAll(matter.warnings(column));
        for (String sentence : known) {
            row(sheet, List.of("", sentence), XlsxFrame.LINE);
        }
    }

    private void counts(XlsxSheet sheet) throws IOException {
        List<String> heads = new ArrayList<>(List.of(matter.words().get("counts.version")));
        heads.addAll(matter.countHeads());
        row(sheet, heads, XlsxFrame.HEAD);
        for (EditionColumn column : matter.counted()) {
            List<String> counts = new ArrayList<>(List.of(matter.name(column)));
            counts.addAll(matter.counts(column));
            row(sheet, counts, XlsxFrame.LEFT_TO_RIGHT);
        }
    }

    private static void row(XlsxSheet sheet, List<String> texts, int format) throws IOException {
        sheet.row(texts, Collections.nCopies(texts.size(), format));
    }
}
