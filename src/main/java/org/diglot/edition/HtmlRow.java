package org.diglot.edition;

import org.diglot.edition.EditionColumn.Role;

import java.io.IOException;
import java.util.Locale;

/** Writes one sentence in all columns, with its number, its marks and the numbers of its notes. */
final class HtmlRow {
    private final Edition edition;
    private final EditionMatter matter;
    private final EditionWords words;
    private final MarkupWriter out;
    private int sentences;
    private int notes;

    HtmlRow(Edition edition, EditionWords words, MarkupWriter out) {
        this.edition = edition;
        this.matter = new EditionMatter(edition);
        this.words = words;
        this.out = out;
    }

    /** Writes the next row as this element, which is {@code div} or a heading. */
    void write(Row row, String element) throws IOException {
        sentences++;
        out.open(element)
                .with("class", sentences % 5 == 0 ? "row fifth" : "row")
                .with("id", row.anchor())
                .with("tabindex", "-1");
        number(row);
        for (int i = 0; i < row.cells().size(); i++) {
            cell(row, i, element.equals("div") ? "p" : "span");
        }
        out.close().line();
    }

    private void number(Row row) throws IOException {
        String number = String.valueOf(sentences);
        out.open("a")
                .with("class", "no")
                .with("href", "#" + row.anchor())
                .with("aria-label", words.get("sentence", number))
                .text(number)
                .close();
    }

    private void cell(Row row, int column, String element) throws IOException {
        Cell cell = row.cells().get(column);
        EditionColumn head = edition.columns().get(column);
        out.open(element)
                .with("class", look(cell, column, head))
                .with("id", row.anchor(head.version()))
                .with("lang", cell.language().value())
                .with("dir", cell.direction().attribute());
        InlineMarkup.write(cell.content(), out);
        mark(cell, head);
        for (int i = 0; i < EditionMatter.notes(row, column).size(); i++) {
            noteMark();
        }
        out.close();
    }

    private static String look(Cell cell, int column, EditionColumn head) {
        boolean original = head.role() == Role.ORIGINAL || cell.standing() == Standing.STAND_IN;
        String contract = original ? "cp-original" : "cp-translation";
        return String.format(
                Locale.ROOT, "cell c%d %s %s", column, contract, cell.standing().word());
    }

    private void mark(Cell cell, EditionColumn head) throws IOException {
        String mark = matter.mark(cell, head);
        if (!mark.isEmpty()) {
            out.open("span")
                    .with("class", "mark")
                    .with("lang", words.locale().toLanguageTag())
                    .with("dir", words.direction().attribute())
                    .text(mark)
                    .close();
        }
    }

    private void noteMark() throws IOException {
        notes++;
        out.open("sup").with("class", "note");
        out.open("a")
                .with("href", "#n" + notes)
                .with("id", "r" + notes)
                .with("role", "doc-noteref")
                .with("aria-label", words.get("note", String.valueOf(notes)))
                .text(String.valueOf(notes))
                .close();
        out.close();
    }
}
