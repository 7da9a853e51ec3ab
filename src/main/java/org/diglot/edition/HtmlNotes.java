package org.diglot.edition;

import org.diglot.model.Note;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

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
        out.open("section")
                .with("class", "notes")
                .with("aria-labelledby", "notes")
                .with("role", "doc-endnotes");
        out.line()
                .open("h2")
                .with("id", "notes")
                .text(words.get("notes"))
                .close()
                .open("ol")
                .line();
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
            notes(EditionMatter.notes(row, i));
        }
    }

    private void notes(List<Note> notes) throws IOException {
        for (Note note : notes) {
            number++;
            out.open("li").with("id", "n" + number);
            span(note);
            out.text(" ");
            out.open("a")
                    .with("href", "#r" + number)
                    .with("role", "doc-backlink")
                    .with("aria-label", words.get("note.back", String.valueOf(number)))
                    .text("↩")
                    .close();
            out.close().line();
        }
    }

    /** Notes come from other tools: what is no language tag is not passed on. */
    private void span(Note note) throws IOException {
        Optional<VersionTag> language = EditionMatter.language(note);
        out.open("span");
        if (language.isPresent()) {
            out.with("lang", language.get().value());
        }
        out.with("dir", language.map(tag -> tag.direction().attribute()).orElse("auto"));
        out.text(note.text()).close();
    }
}
