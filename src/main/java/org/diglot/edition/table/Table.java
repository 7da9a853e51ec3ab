package org.diglot.edition.table;

import org.diglot.edition.Cell;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionColumn;
import org.diglot.edition.EditionColumn.Role;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.Row;
import org.diglot.model.Note;

import java.util.ArrayList;
import java.util.List;

/** An edition as plain rows: the name of the sentence, its cells, their states, its notes. */
record Table(Edition edition) {
    /** The heads of all columns. */
    List<String> heads() {
        List<String> heads = new ArrayList<>();
        heads.add("id");
        edition.columns().forEach(column -> heads.add(column.version().value()));
        for (EditionColumn column : edition.columns()) {
            if (column.role() == Role.TRANSLATION) {
                heads.add(column.version() + ":status");
            }
        }
        heads.add("notes");
        return heads;
    }

    /** One row, as many texts as there are heads. */
    List<String> row(Row row) {
        List<String> texts = new ArrayList<>();
        texts.add(row.anchor());
        row.cells().forEach(cell -> texts.add(cell.text()));
        for (int i = 0; i < row.cells().size(); i++) {
            if (edition.columns().get(i).role() == Role.TRANSLATION) {
                Cell cell = row.cells().get(i);
                texts.add(cell.standing().word());
            }
        }
        texts.add(notes(row));
        return texts;
    }

    private static String notes(Row row) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            EditionMatter.notes(row, i).stream().map(Note::text).forEach(notes::add);
        }
        return String.join("\n", notes);
    }
}
