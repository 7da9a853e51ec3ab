package org.diglot.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.ui.Samples.EN;
import static org.diglot.ui.Samples.ES;

import org.diglot.model.Content;
import org.diglot.model.SegmentId;
import org.diglot.project.Cell;
import org.diglot.ui.DeskInMemory;
import org.diglot.ui.LateOnDemand;
import org.diglot.ui.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class SegmentingPresenterTest {
    private final LateOnDemand delays = new LateOnDemand();
    private final ShownGrid shown = new ShownGrid();
    private final DeskInMemory desk =
            new DeskInMemory(Samples.document(List.of("One.", "Two and three.", "Four."), "es"));
    private final GridPresenter grid = new GridPresenter(desk, delays);
    private final SegmentingPresenter segmenting = new SegmentingPresenter(desk, grid);

    @BeforeEach
    void open() {
        grid.show(shown);
        desk.subscribe(grid::heard);
        grid.start();
    }

    private List<String> sources() {
        return desk.bitext().units().stream().map(unit -> unit.source().plainText()).toList();
    }

    private void enter(String segment) {
        grid.enter(new Cell(new SegmentId(segment), EN), CaretAt.END);
    }

    @Test
    void aSplitTakesTheCaretToTheSecondHalf() {
        enter("s2");
        segmenting.split(3);

        assertThat(sources()).containsExactly("One.", "Two", "and three.", "Four.");
        assertThat(shown.caret()).isEqualTo("s2b en");
    }

    @Test
    void aSplitOfAFilteredRowShowsBothHalves() {
        grid.showOnly(List.of(new SegmentId("s2")));
        segmenting.split(3);

        assertThat(grid.rows().size()).isEqualTo(2);
        assertThat(shown.caret()).isEqualTo("s2b es");
    }

    @Test
    void aJoinKeepsTheCaretInTheRow() {
        enter("s2");
        segmenting.join();

        assertThat(sources()).containsExactly("One.", "Two and three. Four.");
        assertThat(shown.caret()).isEqualTo("s2+s3 en");
    }

    @Test
    void whatCannotBeSplitOrJoinedIsSaid() {
        enter("s3");
        segmenting.split(0);
        segmenting.join();

        assertThat(shown.said).containsExactly("say.nothing-to-split", "say.nothing-to-join");
        assertThat(desk.labels()).isEmpty();
    }

    @Test
    void theSourceIsEditedInOneStepWhenItsCellIsLeft() {
        grid.editSource();
        assertThat(grid.isOpen(new Cell(new SegmentId("s1"), EN))).isTrue();
        grid.typed(Content.of("On"));
        delays.pass(Duration.ofSeconds(5));
        grid.typed(Content.of("Once."));
        grid.moveRows(1, CaretAt.END);

        assertThat(desk.labels()).containsExactly("source");
        assertThat(sources()).first().isEqualTo("Once.");
        assertThat(grid.isOpen(new Cell(new SegmentId("s2"), EN))).isFalse();
    }

    @Test
    void anUndoneSplitIsOneRowAgain() {
        grid.enter(new Cell(new SegmentId("s2"), ES), CaretAt.END);
        segmenting.split(3);
        grid.undo();

        assertThat(sources()).containsExactly("One.", "Two and three.", "Four.");
        assertThat(shown.caret()).startsWith("s2 ");
    }
}
