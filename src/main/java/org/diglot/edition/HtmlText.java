package org.diglot.edition;

import org.diglot.edition.Paragraph.Kind;

import java.io.IOException;
import java.util.List;

/**
 * Writes the text: title, sections, paragraphs, rows.
 *
 * <p>Rows are gathered in leaves of about a hundred, which a browser lays out only when they come
 * into sight; that is what lets a book of a hundred thousand sentences open at once.
 */
final class HtmlText {
    private static final int ROWS_IN_A_LEAF = 100;

    private final Edition edition;
    private final EditionMatter matter;
    private final EditionWords words;
    private final MarkupWriter out;
    private final HtmlRow rows;
    private int inLeaf;

    HtmlText(Edition edition, EditionWords words, MarkupWriter out) {
        this.edition = edition;
        this.matter = new EditionMatter(edition);
        this.words = words;
        this.out = out;
        this.rows = new HtmlRow(edition, words, out);
    }

    void write() throws IOException {
        out.open("main").with("id", "text").with("tabindex", "-1").line();
        front();
        heads();
        contents();
        for (int i = 0; i < edition.sections().size(); i++) {
            section(i);
        }
        new HtmlNotes(edition, words, out).write();
        out.close().line();
    }

    private void front() throws IOException {
        out.open("header").with("class", "front").line();
        if (hasTitle()) {
            rows.write(titleParagraph().rows().getFirst(), "h1");
        } else {
            titles();
        }
        bylines();
        out.close().line();
    }

    private boolean hasTitle() {
        return !edition.sections().isEmpty() && titleParagraph().kind() == Kind.TITLE;
    }

    private Paragraph titleParagraph() {
        return edition.sections().getFirst().paragraphs().getFirst();
    }

    private void titles() throws IOException {
        out.open("h1").with("class", "row");
        for (int i = 0; i < edition.columns().size(); i++) {
            head(i, matter.title(edition.columns().get(i)));
        }
        out.close().line();
    }

    private void head(int column, String text) throws IOException {
        EditionColumn head = edition.columns().get(column);
        out.open("span")
                .with("class", "head c" + column)
                .with("lang", head.version().value())
                .with("dir", head.direction().attribute())
                .text(text)
                .close();
    }

    private void heads() throws IOException {
        out.open("div").with("class", "row heads");
        for (int i = 0; i < edition.columns().size(); i++) {
            head(i, matter.name(edition.columns().get(i)));
        }
        out.close().line();
    }

    private void bylines() throws IOException {
        out.open("div").with("class", "row bylines");
        for (int i = 0; i < edition.columns().size(); i++) {
            byline(i, edition.columns().get(i));
        }
        out.close().line();
    }

    /** Where versions stand below one another, the name says whom the lines are about. */
    private void byline(int place, EditionColumn column) throws IOException {
        List<String> credits = matter.credits(column);
        List<String> warnings = matter.warnings(column);
        out.open("div").with("class", "by c" + place + " " + column.direction().attribute());
        if (edition.columns().size() > 1 && !(credits.isEmpty() && warnings.isEmpty())) {
            out.open("p").with("class", "which").text(matter.name(column)).close();
        }
        for (String credit : credits) {
            out.element("p", credit);
        }
        for (String warning : warnings) {
            out.open("p").with("class", "warning").text(warning).close();
        }
        out.close();
    }

    private void contents() throws IOException {
        List<Section> headed =
                edition.sections().stream()
                        .filter(section -> section.paragraphs().getFirst().kind() == Kind.HEADING)
                        .toList();
        if (headed.size() < 2) {
            return;
        }
        out.open("nav").with("class", "contents").with("aria-labelledby", "contents").line();
        out.open("h2").with("id", "contents").text(words.get("contents")).close().open("ol").line();
        for (Section section : headed) {
            entry(section.paragraphs().getFirst().rows().getFirst());
        }
        out.close().close().line();
    }

    private void entry(Row heading) throws IOException {
        out.open("li").open("a").with("class", "row").with("href", "#" + heading.anchor());
        for (int i = 0; i < heading.cells().size(); i++) {
            Cell cell = heading.cells().get(i);
            out.open("span")
                    .with("class", "c" + i)
                    .with("lang", cell.language().value())
                    .with("dir", cell.direction().attribute())
                    .text(cell.content().plainText())
                    .close();
        }
        out.close().close().line();
    }

    private void section(int index) throws IOException {
        Section section = edition.sections().get(index);
        boolean headed = section.paragraphs().getFirst().kind() == Kind.HEADING;
        if (headed) {
            String anchor = section.paragraphs().getFirst().rows().getFirst().anchor();
            out.open("section").with("aria-labelledby", anchor).line();
        } else {
            out.open("div").line();
        }
        inLeaf = 0;
        int first = index == 0 && hasTitle() ? 1 : 0;
        for (Paragraph paragraph :
                section.paragraphs().subList(first, section.paragraphs().size())) {
            paragraph(paragraph);
        }
        closeLeaf();
        out.close().line();
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        if (paragraph.kind() == Kind.HEADING) {
            openLeaf();
            rows.write(paragraph.rows().getFirst(), "h2");
            inLeaf++;
            return;
        }
        String look = "para";
        for (int begin = 0; begin < paragraph.rows().size(); ) {
            openLeaf();
            int end = Math.min(paragraph.rows().size(), begin + 2 * ROWS_IN_A_LEAF - inLeaf);
            block(look, paragraph.rows().subList(begin, end));
            begin = end;
            look = "para continued";
        }
    }

    private void block(String look, List<Row> sentences) throws IOException {
        out.open("div").with("class", look).line();
        for (Row row : sentences) {
            rows.write(row, "div");
        }
        inLeaf += sentences.size();
        out.close().line();
    }

    private void openLeaf() throws IOException {
        if (inLeaf >= ROWS_IN_A_LEAF) {
            closeLeaf();
        }
        if (inLeaf == 0) {
            out.open("div").with("class", "leaf").line();
        }
    }

    private void closeLeaf() throws IOException {
        if (inLeaf > 0) {
            out.close().line();
            inLeaf = 0;
        }
    }
}
