package org.diglot.edition.pdf;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionColumn;
import org.diglot.edition.Row;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The title page: the work in all versions, who made them, and how far they may be trusted. */
final class FrontMatter {
    private final Edition edition;
    private final BlockMaker maker;
    private final Flow flow;
    private final Tag section;

    FrontMatter(Edition edition, BlockMaker maker, Flow flow, Tag document) {
        this.edition = edition;
        this.maker = maker;
        this.flow = flow;
        this.section = document.child("Sect");
    }

    /** Sets the page; {@code title} is the row of the text that is its title, if there is one. */
    void set(Optional<Row> title, float paperHeight) throws IOException {
        boolean crowded = edition.columns().size() > 3;
        flow.spread().down(paperHeight * (crowded ? 0.04f : 0.2f));
        for (int i = 0; i < edition.columns().size(); i++) {
            title(title, i);
            people(edition.columns().get(i));
            flow.gap(crowded ? 15 : 26);
        }
        if (edition.columns().size() > 1) {
            set(ours(languages(), Look.WARNING.style()), Look.WARNING);
        }
        section.close();
    }

    private String languages() {
        return edition.columns().stream()
                .map(column -> maker.matter().name(column))
                .collect(Collectors.joining("  ·  "));
    }

    private void title(Optional<Row> row, int column) throws IOException {
        float scale = edition.columns().size() > 3 ? 0.8f : 1;
        Look look = (column == 0 ? Look.TITLE : Look.SECOND_TITLE).scaled(scale);
        EditionColumn head = edition.columns().get(column);
        String title = maker.matter().title(head);
        if (row.isPresent()) {
            set(maker.whole(row.get(), column, section, look));
        } else if (!title.isEmpty()) {
            set(Passage.of(title, look.style(), head.version()), look);
        }
    }

    private void people(EditionColumn column) throws IOException {
        List<String> credits = maker.matter().credits(column);
        List<String> warnings = maker.matter().warnings(column);
        flow.gap(6);
        for (String credit : credits) {
            set(ours(credit, Look.BYLINE.style()), Look.BYLINE);
        }
        for (String warning : warnings) {
            set(ours(warning, Look.WARNING.style()), Look.WARNING);
        }
    }

    private Passage ours(String text, int style) {
        return Passage.of(text, style, maker.language());
    }

    private void set(Passage passage, Look look) throws IOException {
        set(maker.words(passage, section, look));
    }

    private void set(Block block) throws IOException {
        flow.keepTogether(List.of(List.of(block)), 0);
        flow.set(List.of(block));
        block.close();
    }
}
