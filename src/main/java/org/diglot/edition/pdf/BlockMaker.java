package org.diglot.edition.pdf;

import org.diglot.edition.Cell;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.Presentation.Edges;
import org.diglot.edition.Row;
import org.diglot.edition.pdf.Block.Place;
import org.diglot.edition.pdf.Design.Arrangement;
import org.diglot.edition.pdf.Design.Slot;
import org.diglot.edition.pdf.Setting.Alignment;
import org.diglot.edition.pdf.Setting.Words;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes the blocks of rows and of our own words: text, lines, place and tag. */
final class BlockMaker {
    /** In an interlinear text the translation is smaller than the original. */
    private static final float INTERLINEAR = 0.86f;

    private final Edition edition;
    private final Design design;
    private final Typesetter typesetter;
    private final EditionMatter matter;
    private int notes;

    BlockMaker(Edition edition, Design design, Typesetter typesetter) {
        this.edition = edition;
        this.design = design;
        this.typesetter = typesetter;
        this.matter = new EditionMatter(edition);
    }

    /** Our own words. */
    EditionMatter matter() {
        return matter;
    }

    /** The language of our own words. */
    VersionTag language() {
        return VersionTag.of(matter.words().locale().toLanguageTag());
    }

    /** The blocks of a row as they stand: side by side, or one band after the other. */
    List<List<Block>> bands(Row row, Tag parent, Look look) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Look own = isSmaller(i) ? look.scaled(INTERLINEAR) : look;
            Tag tag = tag(row, i, parent.child(look.role()));
            blocks.add(block(passage(row, i, look), design.slots().get(i), own, tag));
        }
        boolean stacked =
                design.arrangement() == Arrangement.STACKED
                        || design.arrangement() == Arrangement.INTERLINEAR;
        return stacked ? blocks.stream().map(List::of).toList() : List.of(blocks);
    }

    /** The block of one cell over the whole width. */
    Block whole(Row row, int column, Tag parent, Look look) throws IOException {
        Tag tag = tag(row, column, parent.child(look.role()));
        return block(passage(row, column, look), design.whole(), look, tag);
    }

    /** A block of our own words, or of facts about the work, over the whole width. */
    Block words(Passage passage, Tag parent, Look look) throws IOException {
        Tag tag = parent.child(look.role()).in(passage.language());
        return block(passage, design.whole(), look, tag);
    }

    private boolean isSmaller(int column) {
        return design.arrangement() == Arrangement.INTERLINEAR && column > 0;
    }

    private Tag tag(Row row, int column, Tag tag) {
        VersionTag version = edition.columns().get(column).version();
        return tag.in(row.cells().get(column).language()).named(row.anchor(version));
    }

    private Block block(Passage passage, Slot slot, Look look, Tag tag) throws IOException {
        Voice voice = Voice.of(passage.language());
        float size = design.size() * look.scale();
        Setting setting =
                new Setting(
                        (float) (size * voice.size()), slot.width(), alignment(look), words(look));
        List<Line> lines =
                setting.alignment() == Alignment.CENTRE
                        ? typesetter.balanced(passage, setting)
                        : typesetter.lines(passage, setting);
        Place place = new Place(slot, (float) (size * voice.leading()));
        return new Block(place, lines, tag, language());
    }

    private static Words words(Look look) {
        return look.equals(Look.HEADING) || look.alignment() == Alignment.CENTRE
                ? Words.WHOLE
                : Words.DIVIDED;
    }

    private Alignment alignment(Look look) {
        boolean running = words(look) == Words.DIVIDED;
        boolean justified = edition.presentation().edges() == Edges.JUSTIFIED;
        return running && justified ? Alignment.JUSTIFIED : look.alignment();
    }

    /** What a cell says, then how far it may be trusted, then the numbers of its notes. */
    private Passage passage(Row row, int column, Look look) {
        Cell cell = row.cells().get(column);
        Passage passage = CellText.of(cell, look.style());
        String mark = matter.mark(cell, edition.columns().get(column));
        if (!mark.isEmpty()) {
            String gap = passage.text().isEmpty() ? "" : " ";
            passage = passage.plus(gap + mark, Style.MARK | Style.ITALIC);
        }
        int count = EditionMatter.notes(row, column).size();
        for (int i = 0; i < count; i++) {
            notes++;
            passage = passage.plus((i == 0 ? "" : ",") + notes, Style.NOTE);
        }
        return passage;
    }
}
