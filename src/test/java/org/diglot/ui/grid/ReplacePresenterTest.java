package org.diglot.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.ui.Samples.ES;

import org.diglot.model.Status;
import org.diglot.project.ReplacePreview;
import org.diglot.project.ReplacePreview.Hit;
import org.diglot.project.ReplaceReport;
import org.diglot.project.ReplaceRequest.Terms;
import org.diglot.project.search.SearchException;
import org.diglot.project.search.SearchRule;
import org.diglot.ui.DeskInMemory;
import org.diglot.ui.LateOnDemand;
import org.diglot.ui.Samples;
import org.diglot.ui.grid.ReplacePresenter.Wish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

class ReplacePresenterTest {
    private final LateOnDemand delays = new LateOnDemand();
    private final DeskInMemory desk =
            new DeskInMemory(
                    Samples.with(
                            Samples.document(List.of("One.", "Two."), "es"),
                            0,
                            Map.of("es", Samples.variant("uno y uno", Status.DRAFT))));
    private final GridPresenter grid = new GridPresenter(desk, delays);
    private final List<String> told = new ArrayList<>();
    private List<Hit> hits = List.of();
    private final ReplacePresenter replace =
            new ReplacePresenter(desk, grid, delays.runners(), new Told());

    /** Writes down what is shown. */
    private final class Told implements ReplacePresenter.Display {
        @Override
        public void showSearching(long done, long total) {
            told.add("searching");
        }

        @Override
        public void showPreview(ReplacePreview preview) {
            hits = preview.hits();
            told.add("hits " + hits.size());
        }

        @Override
        public void showNothing() {
            told.add("nothing");
        }

        @Override
        public void showFault(SearchException fault) {
            told.add(fault.fault() + " " + fault.place());
        }

        @Override
        public void showTrouble(String sentence) {
            told.add(sentence);
        }

        @Override
        public void showDone(ReplaceReport report) {
            told.add("done " + report.hits());
        }
    }

    @BeforeEach
    void open() {
        desk.subscribe(grid::heard);
        grid.start();
    }

    private static Wish wish(String find, String with, SearchRule... rules) {
        return new Wish(find, with, Set.of(rules), List.of(ES), Terms.CAREFUL);
    }

    private String text() {
        return desk.bitext().units().getFirst().variant(ES).content().plainText();
    }

    @Test
    void thePreviewFollowsTypingAndWhatIsUntickedStays() {
        replace.changed(wish("un", "dos"));
        replace.changed(wish("uno", "dos"));
        delays.pass(Duration.ofMillis(250));
        replace.toggle(hits.getFirst());
        replace.replace();

        assertThat(told).containsExactly("searching", "searching", "searching", "hits 2", "done 1");
        assertThat(text()).isEqualTo("uno y dos");
        assertThat(desk.labels()).containsExactly("replace");
    }

    @Test
    void nothingIsReplacedBeforeThePreviewShowsWhatWasTypedLast() {
        replace.look(wish("uno", ""));
        replace.changed(wish("uno", "dos"));
        replace.replace();

        assertThat(text()).isEqualTo("uno y uno");
        assertThat(replace.ticked()).isZero();
    }

    @Test
    void ticksAreSetAndTakenAwayAllAtOnce() {
        replace.look(wish("uno", "dos"));
        replace.toggleAll();
        int none = replace.ticked();
        replace.toggleAll();

        assertThat(none).isZero();
        assertThat(replace.ticked()).isEqualTo(2);
    }

    @Test
    void whatCannotBeSearchedOrWrittenIsToldWithThePlace() {
        replace.look(wish("a(", "b", SearchRule.EXPRESSION));
        replace.look(wish("a", "$2", SearchRule.EXPRESSION));
        replace.look(wish("", "b"));

        assertThat(told).containsExactly("BAD_EXPRESSION 2", "NO_SUCH_GROUP 0", "nothing");
    }

    @Test
    void aRunningSearchIsGivenUp() {
        replace.look(wish("uno", "dos"));
        replace.cancel();
        replace.replace();

        assertThat(text()).isEqualTo("uno y uno");
    }
}
