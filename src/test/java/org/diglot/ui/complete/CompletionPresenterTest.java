package org.diglot.ui.complete;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Bitext;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.ui.LateOnDemand;
import org.diglot.ui.Samples;
import org.diglot.ui.complete.Completion.Origin;
import org.diglot.ui.kit.Runners;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

class CompletionPresenterTest {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Shown shown = new Shown();
    private final CompletionPresenter presenter =
            new CompletionPresenter(
                    new Runners(work::add, Runnable::run, new LateOnDemand()), shown);

    /** Remembers what was shown last. */
    private static final class Shown implements CompletionDisplay {
        private List<Completion> ways = List.of();
        private final List<String> said = new ArrayList<>();

        @Override
        public void showCompletions(List<Completion> now) {
            ways = now;
        }

        @Override
        public void hideCompletions() {
            ways = List.of();
        }

        @Override
        public void say(String key) {
            said.add(key);
        }

        List<String> words() {
            return ways.stream().map(Completion::text).toList();
        }
    }

    /** A document whose second row is being typed; the first says {@code done}. */
    private static Bitext document(String source, String version, String done) {
        Bitext empty = Samples.document(List.of("Earlier.", source), version);
        return Samples.with(empty, 0, Map.of(version, Samples.variant(done, Status.TRANSLATED)));
    }

    private static Typing typing(Bitext bitext, String before, String... offered) {
        VersionTag version = bitext.versions().getFirst();
        return new Typing(bitext, new Cell(new SegmentId("s2"), version), before, List.of(offered));
    }

    private void open(Typing where) {
        presenter.open(where);
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    @Test
    void wordsOfTheDocumentGoOnFromTheirBeginningTheMostUsedFirst() {
        Bitext bitext = document("Then.", "es", "La revista, la revolución y otra revolución.");

        open(typing(bitext, "Una rev"));

        assertThat(shown.words()).containsExactly("revolución", "revista");
        assertThat(shown.ways.getFirst())
                .isEqualTo(new Completion("revolución", 3, Origin.DOCUMENT, 2));
    }

    @Test
    void wordsOfMatchesComeBeforeNamesOfTheSourceAndBothBeforeTheDocument() {
        Bitext bitext = document("Trotsky trusted.", "es", "Treinta tribunas.");

        open(typing(bitext, "tr", "El tratado"));

        assertThat(shown.words()).containsExactly("tratado", "Trotsky", "Treinta", "tribunas");
        assertThat(shown.ways.stream().map(Completion::origin))
                .containsExactly(Origin.MATCH, Origin.SOURCE, Origin.DOCUMENT, Origin.DOCUMENT);
    }

    @Test
    void aCapitalThatWasTypedStays() {
        open(typing(document("Then.", "es", "la revolución"), "Rev"));

        assertThat(shown.words()).containsExactly("Revolución");
    }

    @Test
    void accentsAreCompletedThatWereNotTyped() {
        open(typing(document("Then.", "es", "la revolución"), "revolucion"));

        assertThat(shown.words()).containsExactly("revolución");
    }

    @Test
    void behindAnApostropheAWordBegins() {
        open(typing(document("Then.", "fr", "une opposition"), "et l’opp"));

        assertThat(shown.words()).containsExactly("opposition");
        assertThat(shown.ways.getFirst().typed()).isEqualTo(3);
    }

    @Test
    void wordsWithoutBlanksBetweenThemGoOnFromTheirLastSigns() {
        open(typing(document("Then.", "zh", "官僚主义的危险。"), "这是官僚"));

        assertThat(shown.words()).contains("官僚主义");
        assertThat(shown.ways.getFirst().typed()).isEqualTo(2);
    }

    @Test
    void beforeANewWordNamesAndNumbersThatAreMissingAreOffered() {
        open(typing(document("In 1924 Lenin died.", "es", ""), "Lenin murió en "));

        assertThat(shown.words()).contains("1924").doesNotContain("Lenin");
    }

    @Test
    void whatWasBegunInTheCellItselfIsNoWordYet() {
        Bitext bitext = document("Then.", "es", "la revolución");
        Bitext begun =
                Samples.with(bitext, 1, Map.of("es", Samples.variant("revolu", Status.DRAFT)));

        open(typing(begun, "re"));

        assertThat(shown.words()).containsExactly("revolución");
    }

    @Test
    void theListFollowsWhatIsTypedAndGoesWhenNothingFitsAnyMore() {
        Bitext bitext = document("Then.", "es", "revolución revista");
        open(typing(bitext, "re"));

        presenter.typed(typing(bitext, "revi"));
        List<String> narrowed = shown.words();
        presenter.typed(typing(bitext, "revix"));

        assertThat(narrowed).containsExactly("revista");
        assertThat(shown.words()).isEmpty();
        assertThat(presenter.isOpen()).isFalse();
    }

    @Test
    void nobodyIsInterruptedWhoHasNotAsked() {
        Bitext bitext = document("Then.", "es", "revolución");

        presenter.typed(typing(bitext, "re"));

        assertThat(shown.words()).isEmpty();
        assertThat(work).isEmpty();
    }

    @Test
    void wordsOfMatchesAreThereWhileTheDocumentIsStillCounted() {
        Bitext bitext = document("Then.", "es", "revolución");

        presenter.open(typing(bitext, "re", "una revista"));
        List<String> first = shown.words();
        work.remove().run();

        assertThat(first).containsExactly("revista");
        assertThat(shown.words()).containsExactly("revista", "revolución");
    }

    @Test
    void thatNothingFitsIsSaidOnlyWhenEverythingIsKnown() {
        Bitext bitext = document("Then.", "es", "revolución");

        presenter.open(typing(bitext, "xyz"));
        List<String> tooEarly = List.copyOf(shown.said);
        work.remove().run();

        assertThat(tooEarly).isEmpty();
        assertThat(shown.said).containsExactly("complete.none");
    }

    @Test
    void anotherVersionHasOtherWords() {
        Bitext two = Samples.document(List.of("Earlier.", "Then."), "es", "de");
        Bitext bitext =
                Samples.with(
                        two,
                        0,
                        Map.of(
                                "es", Samples.variant("revolución", Status.DRAFT),
                                "de", Samples.variant("Revisionist", Status.DRAFT)));
        open(typing(bitext, "rev"));

        open(
                new Typing(
                        bitext,
                        new Cell(new SegmentId("s2"), VersionTag.of("de")),
                        "Rev",
                        List.of()));

        assertThat(shown.words()).containsExactly("Revisionist");
    }
}
