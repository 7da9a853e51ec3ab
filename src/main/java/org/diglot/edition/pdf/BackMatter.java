package org.diglot.edition.pdf;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionColumn;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.EditionMatter.Fact;
import org.diglot.edition.Row;
import org.diglot.model.Note;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** What stands behind the text: the notes, and what the edition was made from, by whom, and how. */
final class BackMatter {
    private final Edition edition;
    private final BlockMaker maker;
    private final Flow flow;
    private final Tag document;
    private final EditionMatter matter;
    private int number;

    BackMatter(Edition edition, BlockMaker maker, Flow flow, Tag document) {
        this.edition = edition;
        this.maker = maker;
        this.flow = flow;
        this.document = document;
        this.matter = maker.matter();
    }

    /** Sets the notes, if there are any, under a heading; numbered as they are in the text. */
    void notes() throws IOException {
        if (edition.rows().noneMatch(BackMatter::hasNotes)) {
            return;
        }
        Tag section = document.child("Sect");
        heading(matter.words().get("notes"), section);
        for (Iterator<Row> rows = edition.rows().iterator(); rows.hasNext(); ) {
            Row row = rows.next();
            for (int column = 0; column < row.cells().size(); column++) {
                for (Note note : EditionMatter.notes(row, column)) {
                    note(note, section);
                }
            }
        }
        section.close();
    }

    private static boolean hasNotes(Row row) {
        return !row.notes().isEmpty()
                || row.cells().stream().anyMatch(cell -> !cell.notes().isEmpty());
    }

    private void note(Note note, Tag section) throws IOException {
        number++;
        VersionTag language = EditionMatter.language(note).orElse(maker.language());
        line(Passage.of(number + "  " + note.text(), Style.PLAIN, language), section);
    }

    /** Sets the colophon. */
    void colophon() throws IOException {
        Tag section = document.child("Sect");
        heading(matter.words().get("colophon"), section);
        for (Fact fact : matter.facts()) {
            String label = fact.label() + "  ";
            line(ours(label, Style.ITALIC).plus(fact.value(), Style.PLAIN), section);
        }
        if (!matter.counted().isEmpty()) {
            flow.gap(8);
            line(ours(matter.words().get("counts"), Style.ITALIC), section);
        }
        for (EditionColumn column : matter.counted()) {
            line(counts(column), section);
        }
        section.close();
    }

    private Passage counts(EditionColumn column) {
        List<String> heads = matter.countHeads();
        List<String> counts = matter.counts(column);
        Passage line = ours(matter.name(column), Style.BOLD);
        String none = matter.words().get("number", 0);
        for (int i = 0; i < heads.size(); i++) {
            if (counts.get(i).equals(none)) {
                continue;
            }
            line = line.plus("   " + heads.get(i) + " " + counts.get(i), Style.PLAIN);
        }
        return line;
    }

    private void heading(String text, Tag section) throws IOException {
        flow.gap(26);
        flow.need(60);
        set(maker.words(ours(text, Style.BOLD), section, Look.HEADING));
        flow.gap(6);
    }

    private void line(Passage passage, Tag section) throws IOException {
        set(maker.words(passage, section, Look.SMALL));
        flow.gap(3);
    }

    private Passage ours(String text, int style) {
        return Passage.of(text, style, maker.language());
    }

    private void set(Block block) throws IOException {
        List<Block> band = List.of(block);
        flow.keepTogether(List.of(band), 0);
        flow.set(band);
        block.close();
    }
}
