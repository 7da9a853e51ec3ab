package org.diglot.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.ui.Samples.ES;

import org.diglot.model.Bitext;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.ui.DeskInMemory;
import org.diglot.ui.LateOnDemand;
import org.diglot.ui.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

class GridPresenterTest {
    private final LateOnDemand delays = new LateOnDemand();
    private final ShownGrid shown = new ShownGrid();
    private final DeskInMemory desk =
            new DeskInMemory(
                    Samples.document(List.of("One.", "Two.", "", "Three.", "Four."), "es", "de"));
    private final GridPresenter grid = new GridPresenter(desk, delays);

    @BeforeEach
    void open() {
        grid.show(shown);
        desk.subscribe(grid::heard);
        grid.start();
    }

    private String text(int row) {
        return variant(row).content().plainText();
    }

    private Variant variant(int row) {
        return desk.bitext().units().get(row).variant(ES);
    }

    private void type(String text) {
        grid.typed(Content.of(text));
    }

    @Test
    void aPauseMakesABurstOfTypingOneEdit() {
        type("U");
        type("Un");
        type("Uno");
        delays.pass(Duration.ofMillis(600));

        assertThat(desk.labels()).containsExactly("type");
        assertThat(text(0)).isEqualTo("Uno");
    }

    @Test
    void whoTypesWithoutPausingHasADraftAtLeastEverySecond() {
        for (int i = 1; i <= 10; i++) {
            type("x".repeat(i));
            delays.pass(Duration.ofMillis(100));
        }

        assertThat(text(0)).isEqualTo("x".repeat(10));
    }

    @Test
    void confirmingTakesTheLatestTextAndGoesToTheNextUnconfirmed() {
        type("Uno");
        grid.confirmAndNextUnconfirmed();

        assertThat(text(0)).isEqualTo("Uno");
        assertThat(variant(0).status()).isEqualTo(Status.TRANSLATED);
        assertThat(shown.caret()).isEqualTo("s2 es");
        assertThat(desk.labels()).containsExactly("type", "confirm");
    }

    @Test
    void confirmingTheLastUnconfirmedSaysSo() {
        for (String text : List.of("Uno", "Dos", "Tres", "Cuatro")) {
            type(text);
            grid.confirmAndNextUnconfirmed();
        }

        assertThat(shown.said).containsExactly("say.all-confirmed");
        assertThat(shown.caret()).isEqualTo("s4 es");
    }

    @Test
    void nothingIsConfirmedWhereNothingIsWritten() {
        grid.confirmAndNextUnconfirmed();

        assertThat(shown.said).containsExactly("say.nothing-to-confirm");
        assertThat(shown.caret()).isEqualTo("s1 es");
        assertThat(desk.labels()).isEmpty();
    }

    @Test
    void movingAwayKeepsWhatWasTyped() {
        type("Uno");
        grid.moveRows(1, CaretAt.END);

        assertThat(text(0)).isEqualTo("Uno");
        assertThat(shown.caret()).isEqualTo("s2 es");
    }

    @Test
    void undoGoesBackOverTheBordersOfSegmentsAndShowsWhatItChanged() {
        type("Uno");
        grid.confirmAndNextUnconfirmed();
        type("Dos");
        grid.undo();
        String afterFirst = shown.caret();
        grid.undo();
        grid.undo();

        assertThat(afterFirst).isEqualTo("s2 es 0-0");
        assertThat(shown.caret()).isEqualTo("s1 es 0-0");
        assertThat(text(0)).isEmpty();
        assertThat(text(1)).isEmpty();
    }

    @Test
    void redoMakesItAgainWithTheCaretBehindTheChange() {
        type("Uno");
        grid.undo();
        grid.redo();

        assertThat(text(0)).isEqualTo("Uno");
        assertThat(shown.caret()).isEqualTo("s1 es 3-3");
    }

    @Test
    void aMatchReplacesTheTextAndIsKnownAsAMatch() {
        type("U");
        grid.insert(Content.of("Uno."), Origin.MATCH);
        grid.confirm();

        assertThat(text(0)).isEqualTo("Uno.");
        assertThat(variant(0).origin()).isEqualTo(Origin.MATCH);
        assertThat(variant(0).status()).isEqualTo(Status.TRANSLATED);
    }

    @Test
    void lockedTextStaysAsItIs() {
        type("Uno");
        grid.toggleLock();
        type("Otro");
        grid.settle();

        assertThat(text(0)).isEqualTo("Uno");
        assertThat(shown.said).containsExactly("say.locked");
        assertThat(grid.isInOpenVersion()).isFalse();
    }

    @Test
    void filteringKeepsWhatWasTypedAndTheCaretWhereItCan() {
        grid.moveRows(2, CaretAt.END);
        type("Tres");
        grid.showOnly(List.of(new SegmentId("s1"), new SegmentId("s3")));

        assertThat(text(2)).isEqualTo("Tres");
        assertThat(shown.rows).isEqualTo(2);
        assertThat(shown.caret()).isEqualTo("s3 es");
    }

    @Test
    void undoingInAHiddenRowTakesTheFilterAway() {
        type("Uno");
        grid.settle();
        grid.showOnly(List.of(new SegmentId("s3")));
        grid.undo();

        assertThat(shown.rows).isEqualTo(4);
        assertThat(shown.caret()).isEqualTo("s1 es 0-0");
        assertThat(shown.said).containsExactly("say.filter-lifted");
    }

    @Test
    void anEmptyFilterLeavesNoCaretAndTypingNowhere() {
        grid.showOnly(List.of());
        type("lost?");
        grid.settle();

        assertThat(shown.caret()).isEqualTo("none");
        assertThat(desk.labels()).isEmpty();
    }

    @Test
    void theTabulatorGoesAlongTheColumnsAndOnToTheNextRow() {
        grid.moveCells(1, CaretAt.END);
        String first = shown.caret();
        grid.moveCells(1, CaretAt.END);

        assertThat(first).isEqualTo("s1 de");
        assertThat(shown.caret()).isEqualTo("s2 en");
    }

    @Test
    void theNextUntranslatedIsLookedForFromTheTopAgain() {
        grid.goTo(4);
        type("Cuatro");
        grid.nextUntranslated();

        assertThat(shown.caret()).isEqualTo("s1 es");
    }

    @Test
    void oneCanGoBackAndForthLikeInABrowser() {
        grid.goTo(3);
        grid.goTo(4);
        grid.back();
        grid.back();
        String back = shown.caret();
        grid.forth();

        assertThat(back).isEqualTo("s1 es");
        assertThat(shown.caret()).isEqualTo("s3 es");
    }

    @Test
    void aNewVersionIsAColumnWithTheCaretInIt() {
        grid.addVersion(VersionTag.of("fr"));

        assertThat(grid.rows().columns())
                .extracting(VersionTag::value)
                .containsExactly("en", "es", "de", "fr");
        assertThat(shown.caret()).isEqualTo("s1 fr");
    }

    @Test
    void theCaretLeavesAColumnThatIsHidden() {
        grid.toggleColumn(ES);

        assertThat(grid.rows().columns()).extracting(VersionTag::value).containsExactly("en", "de");
        assertThat(shown.caret()).isEqualTo("s1 en");
    }

    @Test
    void theSourceCannotBeConfirmed() {
        grid.enter(new Cell(new SegmentId("s1"), Samples.EN), CaretAt.END);
        grid.confirmAndNextUnconfirmed();

        assertThat(shown.caret()).isEqualTo("s1 en");
        assertThat(desk.labels()).isEmpty();
    }

    @Test
    void theFirstCodeThatIsMissingIsOffered() {
        Inline.Code begin = Samples.code(CodeKind.BEGIN, 1);
        Inline.Code end = Samples.code(CodeKind.END, 1);
        Content source = Content.of(begin, new Inline.Text("One"), end);
        Bitext bitext = Samples.withSource(desk.bitext(), 0, source);
        DeskInMemory coded = new DeskInMemory(bitext);
        GridPresenter other = new GridPresenter(coded, delays);
        coded.subscribe(other::heard);
        other.start();
        other.typed(Content.of(begin, new Inline.Text("Uno")));
        other.settle();

        assertThat(other.nextMissingCode()).contains(end);
    }

    @Test
    void theStatusOfOneVersionSaysNothingAboutAnother() {
        DeskInMemory done =
                new DeskInMemory(
                        Samples.with(
                                desk.bitext(),
                                0,
                                Map.of("de", Samples.variant("Eins", Status.TRANSLATED))));
        GridPresenter other = new GridPresenter(done, delays);
        other.show(shown);
        other.start();

        assertThat(shown.caret()).isEqualTo("s1 es");
    }
}
