package org.diglot.edition;

import org.diglot.edition.EditionColumn.Role;
import org.diglot.model.Note;

import java.io.IOException;
import java.util.List;

/** Writes one sentence in all columns, with its number, its marks and the numbers of its notes. */
final class HtmlRow {
    private final Edition edition;
    private final EditionWords words;
    private final MarkupWriter out;
    private int sentences;
    private int notes;

    HtmlRow(Edition edition, EditionWords words, MarkupWriter out) {
        this.edition = edition;
        this.words = words;
        this.out = out;
    }

    /** Writes the next row as this element, which is {@code div} or a heading. */
    void write(Row row, String element) throws IOException {
        sentences++;
        out.open(
                element,
                "class",
                sentences % 5 == 0 ? "row fifth" : "row",
                "id",
                row.anchor(),
                "tabindex",
                "-1");
        number(row);
        for (int i = 0; i < row.cells().size(); i++) {
            List<Note> extra = i == 0 ? row.notes() : List.of();
            cell(row, i, element.equals("div") ? "p" : "span", extra);
        }
        out.close().line();
    }

    private void number(Row row) throws IOException {
        String number = String.valueOf(sentences);
        out.element(
                "a",
                number,
                "class",
                "no",
                "href",
                "#" + row.anchor(),
                "aria-label",
                words.get("sentence", number));
    }

    private void cell(Row row, int column, String element, List<Note> extra) throws IOException {
        Cell cell = row.cells().get(column);
        EditionColumn head = edition.columns().get(column);
        out.open(
                element,
                "class",
                look(cell, column, head),
                "id",
                row.anchor(head.version()),
                "lang",
                cell.language().value(),
                "dir",
                cell.direction().attribute());
        InlineMarkup.write(cell.content(), out);
        mark(cell, head);
        for (int i = 0; i < cell.notes().size() + extra.size(); i++) {
            noteMark();
        }
        out.close();
    }

    private static String look(Cell cell, int column, EditionColumn head) {
        boolean original = head.role() == Role.ORIGINAL || cell.standing() == Standing.STAND_IN;
        String contract = original ? "cp-original" : "cp-translation";
        return "cell c%d %s %s".formatted(column, contract, cell.standing().word());
    }

    /** Says how far a cell may be trusted; what is true of the whole column, its head says once. */
    private void mark(Cell cell, EditionColumn head) throws IOException {
        boolean said = head.tally().uniform().isPresent();
        String key =
                switch (cell.standing()) {
                    case ORIGINAL, REVIEWED, GAP -> "";
                    case TRANSLATED, DRAFT, REJECTED ->
                            said ? "" : "mark." + cell.standing().word();
                    case MISSING, STAND_IN -> "mark." + cell.standing().word();
                };
        if (!key.isEmpty()) {
            String language = words.locale().toLanguageTag();
            out.element("span", words.get(key), "class", "mark", "lang", language, "dir", "ltr");
        }
    }

    private void noteMark() throws IOException {
        notes++;
        out.open("sup", "class", "note");
        out.element(
                "a",
                String.valueOf(notes),
                "href",
                "#n" + notes,
                "id",
                "r" + notes,
                "role",
                "doc-noteref",
                "aria-label",
                words.get("note", String.valueOf(notes)));
        out.close();
    }
}
