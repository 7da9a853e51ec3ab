package org.diglot.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.ui.Samples.EN;
import static org.diglot.ui.Samples.ES;

import org.diglot.model.Bitext;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.ui.LateOnDemand;
import org.diglot.ui.SampleMemory;
import org.diglot.ui.Samples;
import org.diglot.ui.kit.Runners;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class SuggestPresenterTest {
    private final LateOnDemand delays = new LateOnDemand();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Shown shown = new Shown();
    private final Bitext bitext =
            Samples.document(List.of("The cat is black.", "Two.", "Three.", "Four."), "es");
    private final SampleMemory memory =
            SampleMemory.empty().knows("s1", "El gato es negro.", "Es negro.").knows("s2", "Dos.");
    private final SuggestPresenter presenter =
            new SuggestPresenter(
                    memory, new Runners(waiting::addLast, Runnable::run, delays), shown);

    /** Remembers what was shown. */
    private static final class Shown implements SuggestDisplay {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void showOffer(Offer offer) {
            lines.add(
                    String.join(
                            " | ",
                            offer.suggestions().stream()
                                    .map(one -> one.number() + " " + one.content().plainText())
                                    .toList()));
        }

        @Override
        public void showChosen(int index) {
            lines.add("chosen " + index);
        }

        @Override
        public void showNothing(String key, Object... arguments) {
            lines.add(key);
        }
    }

    private static Cell cell(String segment, VersionTag version) {
        return new Cell(new SegmentId(segment), version);
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    @Test
    void allVariantsOfAMatchAreNumberedInOrder() {
        presenter.lookUp(bitext, cell("s1", ES));
        work();

        assertThat(shown.lines).containsExactly("1 El gato es negro. | 2 Es negro.");
    }

    @Test
    void anAnswerForASegmentAlreadyLeftIsDropped() {
        presenter.lookUp(bitext, cell("s1", ES));
        presenter.lookUp(bitext, cell("s3", ES));
        work();

        assertThat(shown.lines).containsExactly("suggest.none");
    }

    @Test
    void aLookUpThatIsNoLongerWantedIsCancelled() {
        presenter.lookUp(bitext, cell("s1", ES));
        presenter.lookUp(bitext, cell("s2", ES));
        presenter.lookUp(bitext, cell("s3", ES));
        work();

        assertThat(memory.asked()).doesNotContain("s1", "s2").startsWith("s3");
    }

    @Test
    void theNeighboursAreLookedUpAheadAndShownAtOnce() {
        presenter.lookUp(bitext, cell("s1", ES));
        work();
        shown.lines.clear();
        presenter.lookUp(bitext, cell("s2", ES));

        assertThat(memory.asked()).containsExactly("s1", "s2", "s3");
        assertThat(shown.lines).containsExactly("1 Dos.");
    }

    @Test
    void aSlowAnswerIsAnnouncedButNotAQuickOne() {
        presenter.lookUp(bitext, cell("s1", ES));
        delays.pass(Duration.ofMillis(100));
        List<String> early = List.copyOf(shown.lines);
        delays.pass(Duration.ofMillis(100));

        assertThat(early).isEmpty();
        assertThat(shown.lines).containsExactly("suggest.busy");
    }

    @Test
    void whileAMemoryIsReadNobodyIsToldThatThereIsNoMatch() {
        memory.isStillRead("s3");
        presenter.lookUp(bitext, cell("s3", ES));
        work();

        assertThat(shown.lines).containsExactly("suggest.partial");
    }

    @Test
    void inTheSourceNothingIsLookedUp() {
        presenter.lookUp(bitext, cell("s1", EN));
        work();

        assertThat(memory.asked()).isEmpty();
        assertThat(shown.lines).containsExactly("suggest.in-source");
    }

    @Test
    void choosingStaysWithinTheList() {
        presenter.lookUp(bitext, cell("s1", ES));
        work();
        presenter.choose(1);
        presenter.choose(1);

        assertThat(presenter.chosen()).map(Suggestion::number).contains(2);
        assertThat(shown.lines).endsWith("chosen 1");
    }

    @Test
    void anAdaptedTranslationStandsBeforeTheOneItIsMadeOf() {
        memory.adapts("s1", "El gato es gris.");
        presenter.lookUp(bitext, cell("s1", ES));
        work();

        assertThat(shown.lines)
                .containsExactly("1 El gato es gris. | 2 El gato es negro. | 3 Es negro.");
        assertThat(presenter.chosen()).map(Suggestion::origin).contains(Origin.ADAPTED);
        assertThat(presenter.suggestion(2)).map(Suggestion::origin).contains(Origin.MATCH);
    }

    @Test
    void thatThereIsNoMatchIsToldAtOnceThenPartsAreOffered() {
        memory.assembles("s3", "Tres.");
        presenter.lookUp(bitext, cell("s3", ES));
        work();

        assertThat(shown.lines).containsExactly("suggest.none", "1 Tres.");
        assertThat(presenter.chosen()).map(Suggestion::origin).contains(Origin.ASSEMBLED);
    }
}
