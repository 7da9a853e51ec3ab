package org.diglot.edition.plain;

import org.diglot.edition.Cell;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionColumn;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.EditionMatter.Fact;
import org.diglot.edition.Paragraph;
import org.diglot.edition.Paragraph.Kind;
import org.diglot.edition.Presentation.Layout;
import org.diglot.edition.Row;
import org.diglot.edition.Section;
import org.diglot.edition.Spacing;
import org.diglot.model.Note;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the text: title, sections, notes, colophon. */
final class MarkdownText {
    private final Edition edition;
    private final EditionMatter matter;
    private final Writer out;
    private final boolean sideBySide;
    private boolean inTable;
    private int notes;

    MarkdownText(Edition edition, Writer out) {
        this.edition = edition;
        this.matter = new EditionMatter(edition);
        this.out = out;
        this.sideBySide =
                edition.columns().size() > 1 && edition.presentation().layout() == Layout.COLUMNS;
    }

    void write() throws IOException {
        if (edition.paragraphs().noneMatch(paragraph -> paragraph.kind() == Kind.TITLE)) {
            block("# " + Markdown.escaped(matter.title()));
            people();
        }
        for (Section section : edition.sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                paragraph(paragraph);
            }
        }
        endTable();
        notes();
        colophon();
    }

    private void block(String text) throws IOException {
        endTable();
        out.write(text);
        out.write("\n\n");
    }

    private void endTable() throws IOException {
        if (inTable) {
            out.write("\n");
            inTable = false;
        }
    }

    private void people() throws IOException {
        for (EditionColumn column : edition.columns()) {
            List<String> known = new ArrayList<>(matter.credits(column));
            known.addAll(matter.warnings(column));
            if (!known.isEmpty()) {
                String who = matter.name(column) + ": " + String.join(" ", known);
                block("*" + Markdown.escaped(who) + "*");
            }
        }
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        switch (paragraph.kind()) {
            case TITLE -> {
                heading("# ", paragraph.rows().getFirst());
                people();
            }
            case HEADING -> heading("## ", paragraph.rows().getFirst());
            case PROSE -> prose(paragraph.rows());
        }
    }

    private void heading(String level, Row row) throws IOException {
        block(level + String.join(" · ", cells(row)));
    }

    private void prose(List<Row> rows) throws IOException {
        if (edition.columns().size() == 1) {
            StringBuilder running = new StringBuilder();
            for (Row row : rows) {
                String space = Spacing.after(row, edition.columns().getFirst());
                running.append(cells(row).getFirst()).append(space.equals("\n") ? "<br>" : space);
            }
            block(running.toString().stripTrailing());
            return;
        }
        for (Row row : rows) {
            if (sideBySide) {
                beginTable();
                line(cells(row));
            } else {
                block(String.join("\n\n", cells(row)));
            }
        }
    }

    private void beginTable() throws IOException {
        if (!inTable) {
            line(edition.columns().stream().map(matter::name).map(Markdown::escaped).toList());
            line(edition.columns().stream().map(_ -> "---").toList());
            inTable = true;
        }
    }

    private void line(List<String> cells) throws IOException {
        out.write("| ");
        out.write(String.join(" | ", cells));
        out.write(" |\n");
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String name = i == 0 ? "<a id=\"" + row.anchor() + "\"></a>" : "";
            cells.add(name + cell(row, i));
        }
        return cells;
    }

    private String cell(Row row, int column) {
        Cell cell = row.cells().get(column);
        EditionColumn head = edition.columns().get(column);
        StringBuilder text = new StringBuilder();
        text.append("<span id=\"").append(row.anchor(head.version()));
        text.append("\" lang=\"").append(cell.language());
        text.append("\" dir=\"").append(cell.direction().attribute()).append("\">");
        text.append(Markdown.of(cell.content())).append("</span>");
        String mark = matter.mark(cell, head);
        if (!mark.isEmpty()) {
            text.append(" *(").append(Markdown.escaped(mark)).append(")*");
        }
        for (int i = EditionMatter.notes(row, column).size(); i > 0; i--) {
            notes++;
            text.append("[^").append(notes).append(']');
        }
        return text.toString();
    }

    private void notes() throws IOException {
        int number = 0;
        for (Iterator<Row> rows = edition.rows().iterator(); rows.hasNext(); ) {
            Row row = rows.next();
            for (int i = 0; i < row.cells().size(); i++) {
                for (Note note : EditionMatter.notes(row, i)) {
                    number++;
                    block("[^" + number + "]: " + Markdown.escaped(note.text()));
                }
            }
        }
    }

    private void colophon() throws IOException {
        block("## " + Markdown.escaped(matter.words().get("colophon")));
        block(matter.facts().stream().map(MarkdownText::line).collect(Collectors.joining("\n")));
        if (matter.counted().isEmpty()) {
            return;
        }
        block(Markdown.escaped(matter.words().get("counts")));
        List<String> heads = new ArrayList<>(List.of(matter.words().get("counts.version")));
        heads.addAll(matter.countHeads());
        line(heads);
        line(heads.stream().map(_ -> "---").toList());
        for (EditionColumn column : matter.counted()) {
            List<String> counts = new ArrayList<>(List.of(Markdown.escaped(matter.name(column))));
            counts.addAll(matter.counts(column));
            line(counts);
        }
    }

    private static String line(Fact fact) {
        return "- **" + Markdown.escaped(fact.label()) + ":** " + Markdown.escaped(fact.value());
    }
}
