package org.diglot.edition.epub;

import org.diglot.edition.Cell;
import org.diglot.edition.EditionColumn;
import org.diglot.edition.EditionColumn.Role;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.InlineMarkup;
import org.diglot.edition.MarkupWriter;
import org.diglot.edition.Row;
import org.diglot.edition.Spacing;
import org.diglot.edition.Standing;
import org.diglot.model.Note;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes sentences, their marks and the numbers of their notes; keeps the notes for the end. */
final class RowMarkup {
    /** A note that waits for the end of the file. */
    private record Waiting(int number, Note note) {}

    private final Book book;
    private final NoteNumbers numbers;
    private final MarkupWriter out;
    private final List<Row> tapped = new ArrayList<>();
    private final List<Waiting> notes = new ArrayList<>();

    RowMarkup(Book book, NoteNumbers numbers, MarkupWriter out) {
        this.book = book;
        this.numbers = numbers;
        this.out = out;
    }

    /** A heading in all columns. */
    void heading(Row row, String element) throws IOException {
        out.open(element).with("class", "row").with("id", row.anchor());
        for (int i = 0; i < row.cells().size(); i++) {
            cell(row, i, "span");
            after(row, i);
            out.text(i + 1 < row.cells().size() ? " " : "");
        }
        out.close().line();
    }

    /** A sentence as a row of its own. */
    void block(Row row) throws IOException {
        out.open("div").with("class", "row").with("id", row.anchor());
        for (int i = 0; i < row.cells().size(); i++) {
            out.open("div").with("class", "side");
            cell(row, i, "p");
            after(row, i);
            out.close();
        }
        out.close().line();
    }

    /** A sentence within a paragraph: the only version, or the one that leads to the others. */
    void running(Row row) throws IOException {
        out.open("span").with("id", row.anchor());
        if (book.isTapped()) {
            tap(row);
            tapped.add(row);
        } else {
            cell(row, 0, "span");
        }
        after(row, book.lead());
        out.close();
        String space = Spacing.after(row, book.edition().columns().get(book.lead()));
        if (space.indexOf('\n') >= 0) {
            out.empty("br");
        }
        out.text(space);
    }

    /** The sentence is the link to its footnote; where there is no sentence, three dots are. */
    private void tap(Row row) throws IOException {
        int lead = book.lead();
        boolean silent = row.cells().get(lead).content().plainText().isBlank();
        if (silent) {
            cell(row, lead, "span");
        }
        out.open("a")
                .with("epub:type", "noteref")
                .with("role", "doc-noteref")
                .with("class", "sentence")
                .with("href", "#" + translations(row));
        if (silent) {
            out.text("…");
        } else {
            cell(row, lead, "span");
        }
        out.close();
    }

    /** No row and no cell has this name: in them no letter but x follows the sign of an escape. */
    private static String translations(Row row) {
        return row.anchor() + "_t";
    }

    private void cell(Row row, int column, String element) throws IOException {
        Cell cell = row.cells().get(column);
        EditionColumn head = book.edition().columns().get(column);
        out.open(element).with("class", look(cell, head)).with("id", row.anchor(head.version()));
        Book.speaks(cell.language(), out);
        if (book.isTapped() && column == book.lead()) {
            InlineMarkup.writeInLink(cell.content(), out);
        } else {
            InlineMarkup.write(cell.content(), out);
        }
        out.close();
    }

    private static String look(Cell cell, EditionColumn head) {
        boolean original = head.role() == Role.ORIGINAL || cell.standing() == Standing.STAND_IN;
        String contract = original ? "cp-original" : "cp-translation";
        return "cell " + contract + " " + cell.standing().word();
    }

    /** What follows the text of a cell: its mark and the numbers of its notes. */
    private void after(Row row, int column) throws IOException {
        String mark =
                book.matter().mark(row.cells().get(column), book.edition().columns().get(column));
        if (!mark.isEmpty()) {
            out.text(" ").open("span").with("class", "mark");
            book.speaksToReader(out);
            out.text(mark).close();
        }
        for (Note note : EditionMatter.notes(row, column)) {
            number(note);
        }
    }

    private void number(Note note) throws IOException {
        int number = numbers.next();
        notes.add(new Waiting(number, note));
        out.open("sup").with("class", "note");
        out.open("a")
                .with("epub:type", "noteref")
                .with("role", "doc-noteref")
                .with("id", "r" + number)
                .with("href", "#n" + number)
                .text(String.valueOf(number))
                .close()
                .close();
    }

    /** The translations of sentences that are touched, then the notes of all that was written. */
    void footnotes() throws IOException {
        for (Row row : tapped) {
            footnote(row);
        }
        for (Waiting waiting : notes) {
            footnote(waiting);
        }
    }

    private void footnote(Row row) throws IOException {
        openFootnote(translations(row));
        for (int i = 0; i < row.cells().size(); i++) {
            if (i != book.lead()) {
                cell(row, i, "p");
                after(row, i);
            }
        }
        back("#" + row.anchor(), row.anchor());
        out.close().line();
    }

    private void footnote(Waiting waiting) throws IOException {
        openFootnote("n" + waiting.number());
        out.open("p");
        var language = EditionMatter.language(waiting.note());
        if (language.isPresent()) {
            Book.speaks(language.get(), out);
        } else {
            out.with("dir", "auto");
        }
        out.text(waiting.number() + ". " + waiting.note().text()).close();
        back("#r" + waiting.number(), String.valueOf(waiting.number()));
        out.close().line();
    }

    private void openFootnote(String id) throws IOException {
        out.open("aside")
                .with("epub:type", "footnote")
                .with("role", "doc-footnote")
                .with("class", "footnote")
                .with("id", id)
                .line();
    }

    private void back(String target, String name) throws IOException {
        out.open("p").with("class", "back").open("a");
        out.with("role", "doc-backlink")
                .with("href", target)
                .with("aria-label", book.words().get("note.back", name))
                .text("↩")
                .close()
                .close();
    }
}
