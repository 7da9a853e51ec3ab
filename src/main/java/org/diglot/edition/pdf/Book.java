package org.diglot.edition.pdf;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.Paragraph;
import org.diglot.edition.Paragraph.Kind;
import org.diglot.edition.Row;
import org.diglot.edition.Section;
import org.diglot.edition.pdf.Design.Arrangement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sets a whole edition: title page, text, notes, colophon. */
final class Book {
    private static final int NUMBERED = 5;

    private final Edition edition;
    private final Design design;
    private final Furniture furniture;
    private final BlockMaker maker;
    private final Flow flow;
    private final Tag document;
    private final Destinations destinations = new Destinations();
    private final Outline outline = new Outline();
    private int sentences;

    Book(Edition edition, Design design, Typesetter typesetter, Binding binding) {
        this.edition = edition;
        this.design = design;
        this.furniture = new Furniture(design, typesetter);
        this.maker = new BlockMaker(edition, design, typesetter);
        this.flow = new Flow(binding.pages(), furniture);
        this.document = binding.document();
    }

    /** The places of all sentences. */
    Destinations destinations() {
        return destinations;
    }

    /** The headings. */
    Outline outline() {
        return outline;
    }

    /** Our own words. */
    EditionMatter matter() {
        return maker.matter();
    }

    void write() throws IOException {
        Optional<Row> title = title();
        title.ifPresent(row -> sentences++);
        float height = design.paper().height();
        title.ifPresent(row -> place(row, flow.spread()));
        new FrontMatter(edition, maker, flow, document).set(title, height);
        flow.openTogether(design.arrangement().pages());
        furniture.heads(titles(), true);
        for (Section section : edition.sections()) {
            section(section);
        }
        flow.openTogether(1);
        furniture.heads(List.of(work()), true);
        BackMatter back = new BackMatter(edition, maker, flow, document);
        back.notes();
        back.colophon();
        flow.finish();
        document.close();
    }

    private Optional<Row> title() {
        return edition.paragraphs()
                .findFirst()
                .filter(paragraph -> paragraph.kind() == Kind.TITLE)
                .map(paragraph -> paragraph.rows().getFirst());
    }

    private Passage work() {
        return Passage.of(
                maker.matter().title(), Style.ITALIC, edition.columns().getFirst().version());
    }

    private List<Passage> titles() {
        List<Passage> titles = new ArrayList<>();
        edition.columns()
                .forEach(column -> {
                    if (column.title() != null) {
                        titles.add(Passage.of(column.title(), Style.ITALIC, column.version()));
                    }
                });
        return inPlace(titles);
    }

    /** One head for each version where each has a column, else the first for all. */
    private List<Passage> inPlace(List<Passage> heads) {
        boolean each = heads.size() == edition.columns().size();
        if (heads.isEmpty()) {
            return List.of(work());
        }
        return each && !isStacked() ? heads : List.of(heads.getFirst());
    }

    private boolean isStacked() {
        return design.arrangement() == Arrangement.STACKED
                || design.arrangement() == Arrangement.INTERLINEAR;
    }

    private void section(Section section) throws IOException {
        Tag tag = document.child("Sect");
        for (Paragraph paragraph : section.paragraphs()) {
            switch (paragraph.kind()) {
                case TITLE -> {}
                case HEADING -> heading(paragraph.rows().getFirst(), tag);
                case PROSE -> prose(paragraph, tag);
            }
        }
        tag.close();
    }

    private void heading(Row row, Tag parent) throws IOException {
        flow.gap(design.size() * 1.8f);
        List<List<Block>> bands = maker.bands(row, parent, Look.HEADING);
        flow.keepTogether(bands, design.size() * 6);
        List<Passage> heads =
                row.cells().stream()
                        .map(cell ->
                                Passage.of(
                                        cell.content().plainText(), Style.ITALIC, cell.language()))
                        .filter(head -> !head.text().isBlank())
                        .toList();
        furniture.heads(inPlace(heads), flow.spread().isEmpty());
        Spread spread = flow.spread();
        String words =
                heads.stream().map(Passage::text).distinct().collect(Collectors.joining(" · "));
        outline.add(words, spread.canvas(0).page(), design.paper().height() - spread.y());
        set(row, bands);
        flow.gap(design.size() * 0.5f);
    }

    private void prose(Paragraph paragraph, Tag parent) throws IOException {
        Tag tag = parent.child("Div");
        flow.gap(design.size() * 0.85f);
        for (Row row : paragraph.rows()) {
            List<List<Block>> bands = maker.bands(row, tag, Look.PROSE);
            flow.keepTogether(bands, between() * (bands.size() - 1));
            set(row, bands);
            flow.gap(design.size() * (isStacked() ? 0.8f : 0.3f));
        }
        tag.close();
    }

    private void set(Row row, List<List<Block>> bands) throws IOException {
        sentences++;
        Spread spread = flow.spread();
        place(row, spread);
        if (sentences % NUMBERED == 0) {
            for (int page = 0; page < spread.pages().size(); page++) {
                float baseline = flow.baseline(bands.getFirst());
                furniture.sentence(spread, page, sentences, baseline);
            }
        }
        for (int i = 0; i < bands.size(); i++) {
            flow.gap(i == 0 ? 0 : between());
            flow.set(bands.get(i));
            for (Block block : bands.get(i)) {
                block.close();
            }
        }
    }

    /** White space between versions that stand below one another. */
    private float between() {
        return design.size() * 0.2f;
    }

    private void place(Row row, Spread spread) {
        float y = design.paper().height() - spread.y() + 4;
        destinations.add(row.anchor(), spread.canvas(0).page(), y);
    }
}
