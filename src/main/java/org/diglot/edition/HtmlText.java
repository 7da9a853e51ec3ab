package org.diglot.edition;

import org.diglot.edition.Paragraph.Kind;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes the text: title, sections, paragraphs, rows.
 *
 * <p>Rows are gathered in leaves of about a hundred, which a browser lays out only when they come
 * into sight; that is what lets a book of a hundred thousand sentences open at once.
 */
final class HtmlText {
    private static final int ROWS_IN_A_LEAF = 100;

    private final Edition edition;
    private final EditionWords words;
    private final MarkupWriter out;
    private final HtmlRow rows;
    private int inLeaf;

    HtmlText(Edition edition, EditionWords words, MarkupWriter out) {
        this.edition = edition;
        this.words = words;
        this.out = out;
        this.rows = new HtmlRow(edition, words, out);
    }

    /** The language's own name for itself, with a capital, for column heads and buttons. */
    static String name(EditionColumn column, EditionWords words) {
        VersionTag version = column.version();
        Locale own = version.locale().stripExtensions();
        String name = version.displayName(own.getLanguage().isEmpty() ? words.locale() : own);
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(own) + name.substring(first);
    }

    void write() throws IOException {
        out.open("main", "id", "text", "tabindex", "-1").line();
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
        out.open("header", "class", "front").line();
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
        out.open("h1", "class", "row");
        for (int i = 0; i < edition.columns().size(); i++) {
            EditionColumn column = edition.columns().get(i);
            String title = column.title();
            head("span", i, title == null && i == 0 ? document() : title == null ? "" : title);
        }
        out.close().line();
    }

    private String document() {
        return edition.imprint().provenance().document();
    }

    private void head(String element, int column, String text) throws IOException {
        EditionColumn head = edition.columns().get(column);
        out.element(
                element,
                text,
                "class",
                "head c" + column,
                "lang",
                head.version().value(),
                "dir",
                head.direction().attribute());
    }

    private void heads() throws IOException {
        out.open("div", "class", "row heads");
        for (int i = 0; i < edition.columns().size(); i++) {
            head("span", i, name(edition.columns().get(i), words));
        }
        out.close().line();
    }

    private void bylines() throws IOException {
        out.open("div", "class", "row bylines");
        for (int i = 0; i < edition.columns().size(); i++) {
            EditionColumn column = edition.columns().get(i);
            out.open("div", "class", "by c%d %s".formatted(i, column.direction().attribute()));
            for (String credit : HtmlColophon.credits(edition, column, words)) {
                out.element("p", credit);
            }
            for (String warning : HtmlColophon.warnings(column.tally(), words)) {
                out.element("p", warning, "class", "warning");
            }
            out.close();
        }
        out.close().line();
    }

    private void contents() throws IOException {
        List<Section> headed =
                edition.sections().stream()
                        .filter(section -> section.paragraphs().getFirst().kind() == Kind.HEADING)
                        .toList();
        if (headed.size() < 2) {
            return;
        }
        out.open("nav", "class", "contents", "aria-labelledby", "contents").line();
        out.element("h2", words.get("contents"), "id", "contents").open("ol").line();
        for (Section section : headed) {
            entry(section.paragraphs().getFirst().rows().getFirst());
        }
        out.close().close().line();
    }

    private void entry(Row heading) throws IOException {
        out.open("li").open("a", "class", "row", "href", "#" + heading.anchor());
        for (int i = 0; i < heading.cells().size(); i++) {
            Cell cell = heading.cells().get(i);
            out.element(
                    "span",
                    cell.content().plainText(),
                    "class",
                    "c" + i,
                    "lang",
                    cell.language().value(),
                    "dir",
                    cell.direction().attribute());
        }
        out.close().close().line();
    }

    private void section(int index) throws IOException {
        Section section = edition.sections().get(index);
        boolean headed = section.paragraphs().getFirst().kind() == Kind.HEADING;
        if (headed) {
            String anchor = section.paragraphs().getFirst().rows().getFirst().anchor();
            out.open("section", "aria-labelledby", anchor).line();
        } else {
            out.open("section").line();
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
        out.open("div", "class", look).line();
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
            out.open("div", "class", "leaf").line();
        }
    }

    private void closeLeaf() throws IOException {
        if (inLeaf > 0) {
            out.close().line();
            inLeaf = 0;
        }
    }
}
