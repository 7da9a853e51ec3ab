package org.diglot.edition.pdf;

import org.diglot.edition.pdf.Design.Slot;
import org.diglot.edition.pdf.Line.Item;
import org.diglot.edition.pdf.Setting.Alignment;
import org.diglot.edition.pdf.Setting.Words;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.List;

/** What stands around the text of every page: running heads and page numbers. */
final class Furniture {
    private static final VersionTag DIGITS = VersionTag.of("en");
    private static final float HEAD = Design.TOP - 26;
    private static final float FOOT = Design.BOTTOM - 34;
    private static final float SMALL = 8;
    private static final float NUMBER_SIZE = 6.5f;
    private static final float NUMBER_GAP = 9;
    private static final String ELLIPSIS = "…";

    private final Design design;
    private final Typesetter typesetter;
    private List<Passage> heads = List.of();
    private List<Passage> open = List.of();

    Furniture(Design design, Typesetter typesetter) {
        this.design = design;
        this.typesetter = typesetter;
    }

    Design design() {
        return design;
    }

    /** The heads from here on: one for each version, one for all, or none for bare pages. */
    void heads(List<Passage> next, boolean atTop) {
        heads = List.copyOf(next);
        if (atTop) {
            open = heads;
        }
    }

    /** Pages have been opened; they keep the heads that hold at their top. */
    void opened() {
        open = heads;
    }

    /** Draws it on pages that are full. */
    void draw(Spread spread) throws IOException {
        if (open.isEmpty()) {
            return;
        }
        for (int page = 0; page < spread.pages().size(); page++) {
            Canvas canvas = spread.canvas(page);
            canvas.beginArtifact();
            heads(canvas, page);
            number(canvas, spread.first() + page);
            canvas.end();
        }
    }

    private void heads(Canvas canvas, int page) throws IOException {
        if (open.size() == 1) {
            centred(open.getFirst(), new Slot(page, design.whole().x(), design.whole().width()))
                    .draw(canvas, HEAD);
        }
        for (int i = 0; i < open.size() && open.size() > 1; i++) {
            if (design.slots().get(i).page() == page) {
                centred(open.get(i), design.slots().get(i)).draw(canvas, HEAD);
            }
        }
        canvas.rule(design.whole().x(), HEAD + 7, design.whole().width());
    }

    private void number(Canvas canvas, int number) throws IOException {
        Passage passage = Passage.of(String.valueOf(number), Style.PLAIN, DIGITS);
        centred(passage, design.whole()).draw(canvas, design.paper().height() - FOOT);
    }

    /** A line that stands where it is told. */
    private record Placed(Line line, float x) {
        void draw(Canvas canvas, float y) {
            for (Item item : line.items()) {
                canvas.draw(item, x, y);
            }
        }
    }

    private Placed centred(Passage passage, Slot slot) throws IOException {
        Setting setting = new Setting(SMALL, slot.width(), Alignment.CENTRE, Words.WHOLE);
        List<Line> lines = typesetter.lines(passage, setting);
        Passage shorter = passage;
        while (lines.size() > 1 && shorter.text().length() > 1) {
            shorter = shorter.first(shorter.text().length() * 9 / 10);
            lines = typesetter.lines(shorter.plus(ELLIPSIS, Style.ITALIC), setting);
        }
        return new Placed(lines.isEmpty() ? new Line(List.of(), 0) : lines.getFirst(), slot.x());
    }

    /** Draws the number of a sentence in the outer margin of a page beside its first line. */
    void sentence(Spread spread, int page, int number, float baseline) throws IOException {
        Passage passage = Passage.of(String.valueOf(number), Style.PLAIN, DIGITS);
        Setting setting = new Setting(NUMBER_SIZE, design.margin(), Alignment.START, Words.WHOLE);
        Line line = typesetter.lines(passage, setting).getFirst();
        Slot text = design.whole();
        boolean recto = page == 1;
        float x =
                recto ? text.x() + text.width() + NUMBER_GAP : text.x() - NUMBER_GAP - line.width();
        Canvas canvas = spread.canvas(page);
        canvas.beginArtifact();
        new Placed(line, x).draw(canvas, baseline);
        canvas.end();
    }
}
