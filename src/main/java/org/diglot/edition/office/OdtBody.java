package org.diglot.edition.office;

import org.diglot.edition.Cell;
import org.diglot.edition.EditionColumn;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.EditionMatter.Fact;
import org.diglot.edition.MarkupWriter;
import org.diglot.edition.Paragraph;
import org.diglot.edition.Paragraph.Kind;
import org.diglot.edition.Row;
import org.diglot.edition.Section;
import org.diglot.edition.Spacing;
import org.diglot.edition.Standing;
import org.diglot.model.Content;
import org.diglot.model.Note;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the text: title, sections, rows with their notes, colophon. */
final class OdtBody {
    private static final String AUTOMATIC =
            """
            <office:automatic-styles>
            <style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
            <style:style style:name="Side" style:family="table-cell"><style:table-cell-properties fo:padding="0.05cm" fo:padding-left="0.19cm" fo:padding-right="0.19cm" fo:border-top="none" fo:border-left="none" fo:border-right="none" fo:border-bottom="0.5pt solid #d9d9d9"/></style:style>
            <style:style style:name="SideFirst" style:family="table-cell"><style:table-cell-properties fo:padding="0.05cm" fo:padding-top="0.35cm" fo:padding-left="0.19cm" fo:padding-right="0.19cm" fo:border-top="none" fo:border-left="none" fo:border-right="none" fo:border-bottom="0.5pt solid #d9d9d9"/></style:style>
            <style:style style:name="Column" style:family="table-column"><style:table-column-properties style:rel-column-width="1000*"/></style:style>
            <style:style style:name="Told" style:family="paragraph" style:parent-style-name="Byline"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
            <style:style style:name="Gap" style:family="paragraph" style:parent-style-name="Standard"/>
            """;

    private final Layouts layouts;
    private final EditionMatter matter;
    private final MarkupWriter out;
    private int tables;
    private int notes;

    OdtBody(Layouts layouts, MarkupWriter out) {
        this.layouts = layouts;
        this.matter = layouts.matter();
        this.out = out;
    }

    void write() throws IOException {
        OdtFrame.open("office:document-content", out);
        out.raw(AUTOMATIC);
        style("Table", "true");
        style("CountTable", "false");
        out.raw("\n</office:automatic-styles>\n");
        out.open("office:body").open("office:text").line();
        front();
        for (Section section : layouts.edition().sections()) {
            section(section);
        }
        colophon();
        out.close().close().close().line();
    }

    private void style(String table, String breaks) throws IOException {
        out.open("style:style").with("style:name", table).with("style:family", "table");
        out.empty("style:table-properties").with("table:align", "margins");
        out.with("style:may-break-between-rows", breaks);
        out.with("style:writing-mode", layouts.isRightToLeft() ? "rl-tb" : "lr-tb");
        out.close();
    }

    private void front() throws IOException {
        if (layouts.hasTitle()) {
            Section first = layouts.edition().sections().getFirst();
            apart(first.paragraphs().getFirst().rows().getFirst(), "Title");
        } else {
            for (int i = 0; i < layouts.columns().size(); i++) {
                String title = matter.title(layouts.columns().get(i));
                said(title, OdtStyles.name("Title", layouts.tongue(i)));
            }
        }
        for (EditionColumn column : layouts.columns()) {
            String who = layouts.runsOn() ? "" : matter.name(column) + ": ";
            for (String credit : matter.credits(column)) {
                said(who + credit, "Byline");
            }
            for (String warning : matter.warnings(column)) {
                said(who + warning, "Warning");
            }
        }
    }

    private void said(String text, String style) throws IOException {
        if (!text.isEmpty()) {
            out.open("text:p").with("text:style-name", style);
            OdtText.text(text, out);
            out.close().line();
        }
    }

    private void section(Section section) throws IOException {
        Paragraph first = section.paragraphs().getFirst();
        if (first.kind() == Kind.HEADING) {
            apart(first.rows().getFirst(), "Heading");
        }
        List<Paragraph> prose = Layouts.prose(section.paragraphs());
        if (layouts.sideBySide() && !prose.isEmpty()) {
            table(prose);
            return;
        }
        for (Paragraph paragraph : prose) {
            if (layouts.runsOn()) {
                running(paragraph);
            } else {
                stacked(paragraph);
            }
        }
    }

    private void apart(Row row, String family) throws IOException {
        for (int i = 0; i < row.cells().size(); i++) {
            boolean outlined = family.equals("Heading") && i == layouts.lead();
            Tongue tongue = new Tongue(row.cells().get(i).language());
            out.open(outlined ? "text:h" : "text:p");
            out.with("text:style-name", OdtStyles.name(family, tongue));
            if (outlined) {
                out.with("text:outline-level", "1");
            }
            content(row, i, family);
            out.close().line();
        }
    }

    private void stacked(Paragraph paragraph) throws IOException {
        for (Row row : paragraph.rows()) {
            apart(row, "Text");
            out.open("text:p").with("text:style-name", "Gap").close().line();
        }
    }

    private void running(Paragraph paragraph) throws IOException {
        out.open("text:p");
        out.with("text:style-name", OdtStyles.name("Text", layouts.tongue(0)));
        for (Row row : paragraph.rows()) {
            content(row, 0, "Text");
            OdtText.text(Spacing.after(row, layouts.columns().getFirst()), out);
        }
        out.close().line();
    }

    private void table(List<Paragraph> prose) throws IOException {
        openTable("Text", "Table", layouts.columns().size());
        out.open("table:table-header-rows").open("table:table-row");
        out.with("table:style-name", "Row");
        for (int i = 0; i < layouts.columns().size(); i++) {
            String head = matter.name(layouts.columns().get(i));
            side(head, OdtStyles.name("Head", layouts.tongue(i)));
        }
        out.close().close().line();
        for (Paragraph paragraph : prose) {
            for (Row row : paragraph.rows()) {
                row(row, row.equals(paragraph.rows().getFirst()) ? "SideFirst" : "Side");
            }
        }
        out.close().line();
    }

    private void openTable(String name, String style, int columns) throws IOException {
        tables++;
        out.open("table:table").with("table:name", name + tables);
        out.with("table:style-name", style);
        out.empty("table:table-column").with("table:style-name", "Column");
        out.with("table:number-columns-repeated", String.valueOf(columns)).line();
    }

    private void side(String text, String style) throws IOException {
        out.open("table:table-cell").with("table:style-name", "Side");
        out.with("office:value-type", "string");
        out.open("text:p").with("text:style-name", style);
        OdtText.text(text, out);
        out.close().close();
    }

    private void row(Row row, String side) throws IOException {
        out.open("table:table-row").with("table:style-name", "Row");
        for (int i = 0; i < row.cells().size(); i++) {
            Tongue tongue = new Tongue(row.cells().get(i).language());
            out.open("table:table-cell").with("table:style-name", side);
            out.with("office:value-type", "string");
            out.open("text:p").with("text:style-name", OdtStyles.name("Text", tongue));
            content(row, i, "Text");
            out.close().close();
        }
        out.close().line();
    }

    /** The text of a cell as a bookmark, then its mark and its notes. */
    private void content(Row row, int column, String family) throws IOException {
        Cell cell = row.cells().get(column);
        EditionColumn head = layouts.columns().get(column);
        String name = column == 0 ? row.anchor() : row.anchor(head.version());
        out.empty("text:bookmark-start").with("text:name", name);
        OdtText.write(cell.content(), look(cell, column, family), out);
        out.empty("text:bookmark-end").with("text:name", name);
        String mark = matter.mark(cell, head);
        if (!mark.isEmpty()) {
            OdtText.write(Content.of(" [" + mark + "]"), "Mark", out);
        }
        for (Note note : EditionMatter.notes(row, column)) {
            note(note);
        }
    }

    private String look(Cell cell, int column, String family) {
        if (cell.standing() == Standing.STAND_IN) {
            return "StandIn";
        }
        if (cell.standing() == Standing.REJECTED) {
            return "Rejected";
        }
        return family.equals("Text") && layouts.isGloss(column) ? "Gloss" : "";
    }

    private void note(Note note) throws IOException {
        notes++;
        boolean right =
                EditionMatter.language(note).map(Tongue::new).stream()
                        .anyMatch(Tongue::isRightToLeft);
        out.open("text:note").with("text:id", "n" + notes).with("text:note-class", "footnote");
        out.element("text:note-citation", String.valueOf(notes)).open("text:note-body");
        said(note.text(), right ? "FootnoteRight" : "Footnote");
        out.close().close();
    }

    private void colophon() throws IOException {
        out.open("text:h").with("text:style-name", "Heading").with("text:outline-level", "1");
        out.text(matter.words().get("colophon")).close().line();
        for (Fact fact : matter.facts()) {
            said(fact.label() + ": " + fact.value(), "Told");
        }
        if (!matter.counted().isEmpty()) {
            said(matter.words().get("counts"), "Told");
            counts();
        }
    }

    private void counts() throws IOException {
        List<String> heads = new ArrayList<>(List.of(matter.words().get("counts.version")));
        heads.addAll(matter.countHeads());
        openTable("Counts", "CountTable", heads.size());
        counts(heads, "ColumnHead");
        for (EditionColumn column : matter.counted()) {
            List<String> cells = new ArrayList<>(List.of(matter.name(column)));
            cells.addAll(matter.counts(column));
            counts(cells, "Byline");
        }
        out.close().line();
    }

    private void counts(List<String> cells, String style) throws IOException {
        out.open("table:table-row").with("table:style-name", "Row");
        for (String cell : cells) {
            side(cell, style);
        }
        out.close().line();
    }
}
