package org.diglot.ui.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.ui.Samples.ES;

import org.diglot.model.Content;
import org.diglot.model.SegmentId;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.project.RestoreReport;
import org.diglot.ui.DeskInMemory;
import org.diglot.ui.LateOnDemand;
import org.diglot.ui.Samples;
import org.diglot.ui.grid.CaretAt;
import org.diglot.ui.grid.GridPresenter;
import org.diglot.ui.grid.SegmentingPresenter;
import org.diglot.ui.kit.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class TimePresenterTest {
    private static final VersionTag DE = VersionTag.of("de");

    private final LateOnDemand delays = new LateOnDemand();
    private final DeskInMemory desk =
            new DeskInMemory(Samples.document(List.of("One.", "Two.", "Three."), "es", "de"));
    private final GridPresenter grid = new GridPresenter(desk, delays);
    private final List<String> told = new ArrayList<>();
    private final TimePresenter time = new TimePresenter(desk, grid, delays.runners(), new Told());

    /** Writes down what is shown. */
    private final class Told implements TimeDisplay {
        private final StepTexts words = new StepTexts(Texts.of(Locale.ENGLISH, ZoneOffset.UTC));

        @Override
        public void showReading() {
            told.add("reading");
        }

        @Override
        public void showStep(Step step) {
            told.add(step.number() + "/" + step.all() + " " + words.of(step));
        }

        @Override
        public void showClosed() {
            told.add("closed");
        }

        @Override
        public void showRestored(RestoreReport report) {
            told.add("restored " + report.rows() + " " + report.locked() + " " + report.gone());
        }

        @Override
        public void showFault(String key, Object... arguments) {
            told.add(key);
        }
    }

    @BeforeEach
    void write() {
        desk.subscribe(grid::heard);
        grid.start();
        type(0, ES, "Un");
        type(0, ES, "Uno.");
        type(1, ES, "Dos.");
        type(0, DE, "Eins.");
        type(0, ES, "Uno!");
    }

    private void type(int row, VersionTag version, String text) {
        grid.enter(new Cell(new SegmentId("s" + (row + 1)), version), CaretAt.END);
        grid.typed(Content.of(text));
        grid.settle();
    }

    private String shown(int row, VersionTag version) {
        return grid.rows().unit(row).variant(version).content().plainText();
    }

    private String real(int row, VersionTag version) {
        return desk.bitext().units().get(row).variant(version).content().plainText();
    }

    @Test
    void eachStepIsToldInWordsAndABurstOfTypingIsOne() {
        time.open();
        for (int i = 0; i < 4; i++) {
            time.move(-1);
        }

        assertThat(told)
                .containsExactly(
                        "reading",
                        "4/4 2026-11-23 14:02:07 · Ana · typed · segment 1, Spanish",
                        "3/4 2026-11-23 14:02:07 · Ana · typed · segment 1, German",
                        "2/4 2026-11-23 14:02:07 · Ana · typed · segment 2, Spanish",
                        "1/4 2026-11-23 14:02:07 · Ana · typed · segment 1, Spanish",
                        "0/4 Before everything that is known");
    }

    @Test
    void theRowsStandAsTheyStoodThenAndNothingCanBeTyped() {
        time.open();
        time.go(2);
        grid.enter(new Cell(new SegmentId("s1"), ES), CaretAt.END);
        grid.typed(Content.of("late"));
        grid.confirm();

        assertThat(shown(0, ES)).isEqualTo("Uno.");
        assertThat(shown(0, DE)).isEmpty();
        assertThat(real(0, ES)).isEqualTo("Uno!");
        assertThat(grid.isInVersion()).isFalse();
        assertThat(grid.canUndo()).isFalse();
    }

    @Test
    void closingGoesBackToThePresent() {
        time.open();
        time.go(0);
        time.close();

        assertThat(shown(0, ES)).isEqualTo("Uno!");
        assertThat(grid.isLookingBack()).isFalse();
        assertThat(told).endsWith("closed");
    }

    @Test
    void oneSegmentIsBroughtBackInOneStepOfUndo() {
        time.open();
        time.go(1);
        grid.enter(new Cell(new SegmentId("s1"), ES), CaretAt.END);
        time.restoreSegment();

        assertThat(told).endsWith("closed", "restored 1 0 0");
        assertThat(real(0, ES) + real(0, DE) + real(1, ES)).isEqualTo("Uno.Dos.");
        grid.undo();
        assertThat(real(0, ES) + real(0, DE) + real(1, ES)).isEqualTo("Uno!Eins.Dos.");
    }

    @Test
    void oneColumnIsBroughtBackWithoutTheOthers() {
        time.open();
        time.go(0);
        grid.enter(new Cell(new SegmentId("s1"), ES), CaretAt.END);
        time.restoreColumn();

        assertThat(real(0, ES) + real(1, ES)).isEmpty();
        assertThat(real(0, DE)).isEqualTo("Eins.");
    }

    @Test
    void aWholeDocumentIsBroughtBackOverASplitAndANewColumn() {
        var before = desk.bitext();
        grid.enter(new Cell(new SegmentId("s3"), ES), CaretAt.END);
        new SegmentingPresenter(desk, grid).split(2);
        grid.addVersion(VersionTag.of("fr"));
        time.open();
        time.move(-2);
        boolean asBefore = grid.rows().bitext().equals(before);
        time.restoreDocument();

        assertThat(asBefore).isTrue();
        assertThat(desk.bitext()).isEqualTo(before);
        grid.undo();
        assertThat(desk.bitext().size()).isEqualTo(4);
        assertThat(desk.bitext().versions()).contains(VersionTag.of("fr"));
    }

    @Test
    void whatIsLockedStaysAsItIs() {
        grid.enter(new Cell(new SegmentId("s1"), ES), CaretAt.END);
        grid.toggleLock();
        time.open();
        time.go(0);
        time.restoreDocument();

        assertThat(told).endsWith("restored 1 1 0");
        assertThat(real(0, ES)).isEqualTo("Uno!");
        assertThat(real(1, ES)).isEmpty();
    }

    @Test
    void anEditFromElsewhereIsSeenWhenOneComesBack() {
        time.open();
        time.go(1);
        desk.clear(new Cell(new SegmentId("s2"), ES));
        time.close();

        assertThat(shown(1, ES)).isEmpty();
    }
}
