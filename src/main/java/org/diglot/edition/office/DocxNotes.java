package org.diglot.edition.office;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.MarkupWriter;
import org.diglot.edition.Row;
import org.diglot.model.Note;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

/** Writes the footnotes, in the order in which the text refers to them. */
final class DocxNotes {
    private final Edition edition;
    private final MarkupWriter out;
    private int number;

    DocxNotes(Edition edition, MarkupWriter out) {
        this.edition = edition;
        this.out = out;
    }

    void write() throws IOException {
        out.open("w:footnotes").with("xmlns:w", DocxFrame.NAMESPACE).line();
        line("-1", "separator");
        line("0", "continuationSeparator");
        for (Iterator<Row> rows = edition.rows().iterator(); rows.hasNext(); ) {
            Row row = rows.next();
            for (int i = 0; i < row.cells().size(); i++) {
                for (Note note : EditionMatter.notes(row, i)) {
                    note(note);
                }
            }
        }
        out.close().line();
    }

    private void line(String id, String type) throws IOException {
        out.open("w:footnote").with("w:type", type).with("w:id", id).open("w:p").open("w:r");
        out.empty("w:" + type).close().close().close().line();
    }

    private void note(Note note) throws IOException {
        number++;
        Optional<Tongue> tongue = EditionMatter.language(note).map(Tongue::new);
        out.open("w:footnote").with("w:id", String.valueOf(number)).open("w:p").open("w:pPr");
        out.empty("w:pStyle").with("w:val", "FootnoteText");
        if (tongue.isPresent() && tongue.get().isRightToLeft()) {
            out.empty("w:bidi");
        }
        out.close();
        out.open("w:r").open("w:rPr").empty("w:rStyle").with("w:val", "FootnoteReference").close();
        out.empty("w:footnoteRef").close();
        if (tongue.isPresent()) {
            DocxText.said(" " + note.text(), new DocxText.Setting(tongue.get(), "", false), out);
        } else {
            DocxText.plain(" " + note.text(), out);
        }
        out.close().close().line();
    }
}
