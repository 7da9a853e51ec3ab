package org.diglot.edition.tei;

import org.diglot.edition.Cell;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionColumn;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.MarkupWriter;
import org.diglot.edition.Paragraph;
import org.diglot.edition.Paragraph.Kind;
import org.diglot.edition.Row;
import org.diglot.edition.Run;
import org.diglot.edition.Run.Look;
import org.diglot.edition.Runs;
import org.diglot.edition.Section;
import org.diglot.edition.Spacing;
import org.diglot.model.Note;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes one text for each version, then the links between their sentences and the notes. */
final class TeiText {
    private final Edition edition;
    private final MarkupWriter out;

    TeiText(Edition edition, MarkupWriter out) {
        this.edition = edition;
        this.out = out;
    }

    void write() throws IOException {
        out.open("text").open("group").line();
        for (int i = 0; i < edition.columns().size(); i++) {
            version(i);
        }
        out.close().close().line();
        boolean noted = edition.rows().anyMatch(TeiText::hasNotes);
        boolean linked = edition.columns().size() > 1 && !edition.sections().isEmpty();
        if (!noted && !linked) {
            return;
        }
        out.open("standOff").line();
        if (linked) {
            links();
        }
        if (noted) {
            notes();
        }
        out.close().line();
    }

    private static boolean hasNotes(Row row) {
        return !row.notes().isEmpty()
                || row.cells().stream().anyMatch(cell -> !cell.notes().isEmpty());
    }

    private void version(int column) throws IOException {
        VersionTag version = edition.columns().get(column).version();
        out.open("text").with("xml:lang", version.value()).open("body").line();
        if (edition.sections().isEmpty()) {
            out.empty("p");
        }
        for (Section section : edition.sections()) {
            out.open("div").line();
            for (Paragraph paragraph : section.paragraphs()) {
                paragraph(paragraph, column);
            }
            out.close().line();
        }
        out.close().close().line();
    }

    private void paragraph(Paragraph paragraph, int column) throws IOException {
        EditionColumn head = edition.columns().get(column);
        out.open(paragraph.kind() == Kind.PROSE ? "p" : "head");
        for (Iterator<Row> rows = paragraph.rows().iterator(); rows.hasNext(); ) {
            Row row = rows.next();
            sentence(row, column);
            out.text(rows.hasNext() ? Spacing.after(row, head) : "");
        }
        out.close().line();
    }

    private void sentence(Row row, int column) throws IOException {
        Cell cell = row.cells().get(column);
        VersionTag version = edition.columns().get(column).version();
        out.open("s").with("xml:id", row.anchor(version)).with("n", row.anchor());
        if (!cell.language().equals(version)) {
            out.with("xml:lang", cell.language().value());
        }
        out.with("ana", "#st." + cell.standing().word());
        for (Run run : Runs.of(cell.content())) {
            run(run);
        }
        out.close();
    }

    private void run(Run run) throws IOException {
        int open = 0;
        if (!run.address().isEmpty()) {
            out.open("ref").with("target", run.address());
            open++;
        }
        if (!run.looks().isEmpty()) {
            out.open("hi").with("rend", looks(run));
            open++;
        }
        out.text(run.text());
        for (; open > 0; open--) {
            out.close();
        }
    }

    private static String looks(Run run) {
        return run.looks().stream()
                .sorted()
                .map(Look::name)
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(" "));
    }

    /** The name of a row is that of its link. */
    private void links() throws IOException {
        out.open("linkGrp").with("type", "translation").line();
        for (Iterator<Row> rows = edition.rows().iterator(); rows.hasNext(); ) {
            Row row = rows.next();
            String target =
                    edition.columns().stream()
                            .map(column -> "#" + row.anchor(column.version()))
                            .collect(Collectors.joining(" "));
            out.empty("link").with("xml:id", row.anchor()).with("target", target).line();
        }
        out.close().line();
    }

    private void notes() throws IOException {
        out.open("listAnnotation").line();
        for (Iterator<Row> rows = edition.rows().iterator(); rows.hasNext(); ) {
            Row row = rows.next();
            for (int i = 0; i < row.cells().size(); i++) {
                for (Note note : EditionMatter.notes(row, i)) {
                    note(note, row.anchor(edition.columns().get(i).version()));
                }
            }
        }
        out.close().line();
    }

    private void note(Note note, String target) throws IOException {
        out.open("note").with("target", "#" + target);
        Optional<VersionTag> language = EditionMatter.language(note);
        if (language.isPresent()) {
            out.with("xml:lang", language.get().value());
        }
        out.text(note.text()).close().line();
    }
}
