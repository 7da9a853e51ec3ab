package org.diglot.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.ui.Samples.ES;

import org.diglot.model.Content;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.project.Cell;
import org.diglot.project.Propagation.Reach;
import org.diglot.ui.DeskInMemory;
import org.diglot.ui.Samples;
import org.diglot.ui.suggest.RepeatsPresenter.Mode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class RepeatsPresenterTest {
    private static final Cell FIRST = new Cell(new SegmentId("s1"), ES);

    private final DeskInMemory desk =
            new DeskInMemory(Samples.document(List.of("One.", "Two.", "One.", "One."), "es"));
    private final Shown shown = new Shown();
    private Mode mode = Mode.ASK;
    private final RepeatsPresenter presenter = new RepeatsPresenter(desk, () -> mode, shown);

    /** Remembers what was shown. */
    private static final class Shown implements RepeatsDisplay {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void offer(Counts counts) {
            lines.add(
                    "offer "
                            + counts.open()
                            + " "
                            + counts.translated()
                            + " "
                            + counts.elsewhere());
        }

        @Override
        public void withdraw() {
            lines.add("withdraw");
        }

        @Override
        public void say(String key, Object... arguments) {
            lines.add(key + " " + List.of(arguments));
        }
    }

    @BeforeEach
    void follow() {
        desk.subscribe(presenter::heard);
    }

    private void confirm(Cell cell, String text) {
        desk.type(cell, Content.of(text), Origin.TYPED);
        desk.confirm(cell, Content.of(text), Origin.TYPED);
    }

    @Test
    void whoConfirmsASegmentThatRepeatsIsAskedAndNothingIsFilledYet() {
        desk.repeatsAt("s3", Status.EMPTY).repeatsAt("s4", Status.TRANSLATED);
        confirm(FIRST, "Uno.");

        assertThat(shown.lines).containsExactly("offer 1 1 2");
        assertThat(desk.repeated()).isEmpty();
    }

    @Test
    void takingTheOfferFillsWhatNobodyStandsBehind() {
        desk.repeatsAt("s3", Status.EMPTY);
        confirm(FIRST, "Uno.");
        presenter.propagate(FIRST);

        assertThat(desk.repeated()).containsExactly(Reach.EMPTY_AND_DRAFTS);
        assertThat(shown.lines).containsExactly("offer 1 0 1", "withdraw", "repeats.done [1]");
        assertThat(presenter.isOffering()).isFalse();
    }

    @Test
    void alwaysFillsAtOnce() {
        mode = Mode.ALWAYS;
        desk.repeatsAt("s3", Status.DRAFT);
        confirm(FIRST, "Uno.");

        assertThat(shown.lines).containsExactly("repeats.done [1]");
    }

    @Test
    void neverLeavesEverythingUnlessAskedByHand() {
        mode = Mode.NEVER;
        desk.repeatsAt("s3", Status.EMPTY);
        confirm(FIRST, "Uno.");
        List<String> unasked = List.copyOf(shown.lines);
        presenter.propagate(FIRST);

        assertThat(unasked).isEmpty();
        assertThat(shown.lines).containsExactly("offer 1 0 1");
    }

    @Test
    void translatedTextAloneIsNotOfferedUnasked() {
        desk.repeatsAt("s3", Status.TRANSLATED);
        confirm(FIRST, "Uno.");

        assertThat(shown.lines).isEmpty();
    }

    @Test
    void typingAsksNothing() {
        desk.repeatsAt("s3", Status.EMPTY);
        desk.type(FIRST, Content.of("Uno."), Origin.TYPED);

        assertThat(shown.lines).isEmpty();
    }

    @Test
    void anOldOfferGoesWithTheNextConfirmation() {
        desk.repeatsAt("s3", Status.EMPTY);
        confirm(FIRST, "Uno.");
        desk.repeatsNowhere();
        confirm(new Cell(new SegmentId("s2"), ES), "Dos.");

        assertThat(shown.lines).containsExactly("offer 1 0 1", "withdraw");
    }
}
