package org.diglot.edition.office;

import org.diglot.edition.Cell;
import org.diglot.edition.EditionColumn;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.MarkupWriter;
import org.diglot.edition.Paragraph;
import org.diglot.edition.Paragraph.Kind;
import org.diglot.edition.Row;
import org.diglot.edition.Section;
import org.diglot.edition.Spacing;
import org.diglot.edition.Standing;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.List;

/** Writes the text: title, sections, rows, colophon. */
final class DocxBody {
    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 1134;

    /** What Word opens, and how long the names of bookmarks and controls may be. */
    private static final int MOST_BOOKMARKS = 16_383;

    private static final int LONGEST_BOOKMARK = 40;
    private static final int LONGEST_TAG = 64;

    private final Layouts layouts;
    private final EditionMatter matter;
    private final MarkupWriter out;
    private final boolean bookmarked;
    private int bookmarks;
    private int notes;

    DocxBody(Layouts layouts, MarkupWriter out) {
        this.layouts = layouts;
        this.matter = layouts.matter();
        this.out = out;
        long cells = layouts.edition().rows().count() * layouts.columns().size();
        this.bookmarked = cells <= MOST_BOOKMARKS;
    }

    void write() throws IOException {
        out.open("w:document").with("xmlns:w", DocxFrame.NAMESPACE);
        out.with("xmlns:r", DocxFrame.RELATIONS).open("w:body").line();
        front();
        for (Section section : layouts.edition().sections()) {
            section(section);
        }
        new DocxColophon(layouts, out).write();
        page();
        out.close().close().line();
    }

    private void front() throws IOException {
        if (layouts.hasTitle()) {
            Section first = layouts.edition().sections().getFirst();
            apart(first.paragraphs().getFirst().rows().getFirst(), "Title");
        } else {
            titles();
        }
        for (int i = 0; i < layouts.columns().size(); i++) {
            EditionColumn column = layouts.columns().get(i);
            String who = layouts.runsOn() ? "" : matter.name(column) + ": ";
            for (String credit : matter.credits(column)) {
                said(who + credit, "Byline");
            }
            for (String warning : matter.warnings(column)) {
                said(who + warning, "Warning");
            }
        }
    }

    private void titles() throws IOException {
        for (int i = 0; i < layouts.columns().size(); i++) {
            String title = matter.title(layouts.columns().get(i));
            if (!title.isEmpty()) {
                paragraph(DocxStyles.id("Title", layouts.tongue(i)));
                DocxText.said(title, new DocxText.Setting(layouts.tongue(i), "", true), out);
                out.close().line();
            }
        }
    }

    /** A line of ours in the words of the reader. */
    private void said(String text, String style) throws IOException {
        paragraph(style);
        DocxText.said(text, words(""), out);
        out.close().line();
    }

    private DocxText.Setting words(String style) {
        VersionTag reader = VersionTag.of(matter.words().locale().toLanguageTag());
        return new DocxText.Setting(new Tongue(reader), style, false);
    }

    private void paragraph(String style) throws IOException {
        out.open("w:p").open("w:pPr").empty("w:pStyle").with("w:val", style).close();
    }

    private void section(Section section) throws IOException {
        Paragraph first = section.paragraphs().getFirst();
        if (first.kind() == Kind.HEADING) {
            apart(first.rows().getFirst(), "Heading");
        }
        List<Paragraph> prose = Layouts.prose(section.paragraphs());
        if (prose.isEmpty()) {
            return;
        }
        if (layouts.sideBySide()) {
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

    /** The cells of a row one below the other, each in the style of its version. */
    private void apart(Row row, String family) throws IOException {
        for (int i = 0; i < row.cells().size(); i++) {
            cell(row, i, family, "");
        }
    }

    private void stacked(Paragraph paragraph) throws IOException {
        for (Row row : paragraph.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                boolean last = i + 1 == row.cells().size();
                cell(row, i, "Text", last ? "w:spacing" : "w:keepNext");
            }
        }
    }

    private void running(Paragraph paragraph) throws IOException {
        paragraph(DocxStyles.id("Text", layouts.tongue(0)));
        for (Row row : paragraph.rows()) {
            content(row, 0, "Text");
            DocxText.said(
                    Spacing.after(row, layouts.columns().getFirst()),
                    new DocxText.Setting(layouts.tongue(0), "", true),
                    out);
        }
        out.close().line();
    }

    private void table(List<Paragraph> prose) throws IOException {
        int columns = layouts.columns().size();
        int width = (side() - 2 * MARGIN) / columns;
        out.open("w:tbl").open("w:tblPr");
        if (layouts.isRightToLeft()) {
            out.empty("w:bidiVisual");
        }
        out.empty("w:tblW").with("w:w", String.valueOf(width * columns)).with("w:type", "dxa");
        out.raw(
                "<w:tblBorders><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"D9D9D9\"/></w:tblBorders>");
        out.empty("w:tblLayout").with("w:type", "fixed").close().open("w:tblGrid");
        for (int i = 0; i < columns; i++) {
            out.empty("w:gridCol").with("w:w", String.valueOf(width));
        }
        out.close().line();
        heads();
        for (Paragraph paragraph : prose) {
            for (Row row : paragraph.rows()) {
                row(row, row.equals(paragraph.rows().getFirst()) ? "first" : "");
            }
        }
        out.close().line();
    }

    private int side() {
        return layouts.isLandscape() ? LONG_SIDE : SHORT_SIDE;
    }

    private void heads() throws IOException {
        out.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
        for (int i = 0; i < layouts.columns().size(); i++) {
            out.open("w:tc");
            paragraph(DocxStyles.id("Head", layouts.tongue(i)));
            String name = matter.name(layouts.columns().get(i));
            DocxText.said(name, new DocxText.Setting(layouts.tongue(i), "", true), out);
            out.close().close();
        }
        out.close().line();
    }

    private void row(Row row, String manner) throws IOException {
        out.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (int i = 0; i < row.cells().size(); i++) {
            out.open("w:tc");
            cell(row, i, "Text", manner);
            out.close();
        }
        out.close().line();
    }

    /** A cell as a paragraph of its own; {@code manner} says how it keeps to what follows. */
    private void cell(Row row, int column, String family, String manner) throws IOException {
        Tongue tongue = layouts.tongue(column);
        Tongue spoken = new Tongue(row.cells().get(column).language());
        out.open("w:p").open("w:pPr");
        out.empty("w:pStyle").with("w:val", DocxStyles.id(family, tongue));
        if (manner.equals("w:keepNext")) {
            out.empty(manner);
        }
        if (spoken.isRightToLeft() != tongue.isRightToLeft()) {
            out.empty("w:bidi").with("w:val", spoken.isRightToLeft() ? "1" : "0");
        }
        if (manner.equals("w:spacing")) {
            out.empty(manner).with("w:after", "200");
        }
        if (manner.equals("first")) {
            out.empty("w:spacing").with("w:before", "180");
        }
        out.close();
        content(row, column, family);
        out.close();
    }

    /** The text of a cell as a bookmark, then its mark and the numbers of its notes. */
    private void content(Row row, int column, String family) throws IOException {
        Cell cell = row.cells().get(column);
        EditionColumn head = layouts.columns().get(column);
        named(
                column == 0 ? row.anchor() : row.anchor(head.version()),
                () -> {
                    boolean own = cell.language().equals(head.version());
                    Tongue tongue = new Tongue(cell.language());
                    String look = look(cell, column, family);
                    DocxText.write(cell.content(), new DocxText.Setting(tongue, look, own), out);
                });
        String mark = matter.mark(cell, head);
        if (!mark.isEmpty()) {
            DocxText.said(" [" + mark + "]", words("Mark"), out);
        }
        for (int i = EditionMatter.notes(row, column).size(); i > 0; i--) {
            noteMark();
        }
    }

    /** Writes the text of a cell. */
    @FunctionalInterface
    private interface Inside {
        void write() throws IOException;
    }

    /** A bookmark, or a content control where there would be more bookmarks than Word opens. */
    private void named(String name, Inside inside) throws IOException {
        if (bookmarked && name.length() <= LONGEST_BOOKMARK) {
            String id = String.valueOf(bookmarks++);
            out.empty("w:bookmarkStart").with("w:id", id).with("w:name", name);
            inside.write();
            out.empty("w:bookmarkEnd").with("w:id", id);
            return;
        }
        out.open("w:sdt").open("w:sdtPr");
        out.empty("w:tag").with("w:val", name.length() <= LONGEST_TAG ? name : "").close();
        out.open("w:sdtContent");
        inside.write();
        out.close().close();
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

    private void noteMark() throws IOException {
        notes++;
        out.open("w:r").open("w:rPr").empty("w:rStyle").with("w:val", "FootnoteReference").close();
        out.empty("w:footnoteReference").with("w:id", String.valueOf(notes)).close();
    }

    private void page() throws IOException {
        boolean turned = layouts.isLandscape();
        String margin = String.valueOf(MARGIN);
        out.open("w:sectPr");
        out.empty("w:headerReference").with("w:type", "default").with("r:id", "r4");
        out.empty("w:footerReference").with("w:type", "default").with("r:id", "r5");
        out.empty("w:pgSz").with("w:w", String.valueOf(side()));
        out.with("w:h", String.valueOf(turned ? SHORT_SIDE : LONG_SIDE));
        out.with("w:orient", turned ? "landscape" : "portrait");
        out.empty("w:pgMar").with("w:top", "1418").with("w:right", margin);
        out.with("w:bottom", "1418").with("w:left", margin).with("w:header", "709");
        out.with("w:footer", "709").with("w:gutter", "0");
        if (layouts.isRightToLeft()) {
            out.empty("w:bidi");
        }
        out.close();
    }
}
