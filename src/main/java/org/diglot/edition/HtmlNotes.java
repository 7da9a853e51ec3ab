package org.diglot.edition;

import org.diglot.model.Note;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** Writes the notes after the text, numbered as the marks in the text are. */
final class HtmlNotes {
    private final Edition edition;
    private final EditionWords words;
    private final MarkupWriter out;
    private int number;

    HtmlNotes(Edition edition, EditionWords words, MarkupWriter out) {
        this.edition = edition;
        this.words = words;
        this.out = out;
    }

    void write() throws IOException {
        if (edition.rows().noneMatch(HtmlNotes::hasNotes)) {
            return;
        }
        out.open("section", "class", "notes", "aria-labelledby", "notes", "role", "doc-endnotes");
        out.line().element("h2", words.get("notes"), "id", "notes").open("ol").line();
        for (Iterator<Row> rows = edition.rows().iterator(); rows.hasNext(); ) {
            notes(rows.next());
        }
        out.close().close().line();
    }

    private static boolean hasNotes(Row row) {
        return !row.notes().isEmpty()
                || row.cells().stream().anyMatch(cell -> !cell.notes().isEmpty());
    }

    /** In the order of the marks: those of the first cell, those of the row, then the others. */
    private void notes(Row row) throws IOException {
        for (int i = 0; i < row.cells().size(); i++) {
            notes(row.cells().get(i).notes());
            if (i == 0) {
                notes(row.notes());
            }
        }
    }

    private void notes(List<Note> notes) throws IOException {
        for (Note note : notes) {
            number++;
            out.open("li", "id", "n" + number);
            out.open("span", language(note)).text(note.text()).close().text(" ");
            out.element(
                    "a",
                    "↩",
                    "href",
                    "#r" + number,
                    "role",
                    "doc-backlink",
                    "aria-label",
                    words.get("note.back", String.valueOf(number)));
            out.close().line();
        }
    }

    /** Notes come from other tools: what is no language tag is not passed on. */
    private static String[] language(Note note) {
        String language = note.language();
        if (language == null) {
            return new String[] {"dir", "auto"};
        }
        try {
            VersionTag tag = VersionTag.of(language);
            return new String[] {"lang", tag.value(), "dir", tag.direction().attribute()};
        } catch (IllegalArgumentException notATag) {
            return new String[] {"dir", "auto", "data-lang", language};
        }
    }
}
