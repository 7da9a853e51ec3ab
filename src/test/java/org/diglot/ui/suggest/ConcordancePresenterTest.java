package org.diglot.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.diglot.ui.Samples.EN;
import static org.diglot.ui.Samples.ES;

import org.diglot.memory.Cancellation;
import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.ConcordancePage.Counting;
import org.diglot.memory.ConcordanceQuery.OnBoth;
import org.diglot.memory.Direction;
import org.diglot.memory.ExpressionFault;
import org.diglot.memory.MarkedText;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.Place;
import org.diglot.memory.Surroundings;
import org.diglot.model.Bitext;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.project.Cell;
import org.diglot.project.ProjectException;
import org.diglot.ui.LateOnDemand;
import org.diglot.ui.Samples;
import org.diglot.ui.kit.Runners;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

class ConcordancePresenterTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Shown shown = new Shown();
    private final Known memory = new Known();
    private final Bitext bitext = Samples.document(List.of("The cat.", "Two."), "es");
    private final Cell cell = new Cell(new SegmentId("s1"), ES);
    private final ConcordancePresenter presenter =
            new ConcordancePresenter(
                    memory,
                    new Runners(waiting::addLast, Runnable::run, new LateOnDemand()),
                    shown);

    /** Answers with one page, and remembers what it was asked. */
    private static final class Known implements MemoryDesk {
        private final List<Search> asked = new ArrayList<>();
        private final List<Boolean> superseded = new ArrayList<>();
        private ConcordancePage page = ConcordancePage.NOTHING;

        @Override
        public MatchResult matches(Bitext bitext, Cell cell, Cancellation cancellation) {
            return MatchResult.NOTHING;
        }

        @Override
        public ConcordancePage concordance(Search search, Cancellation cancellation) {
            asked.add(search);
            superseded.add(cancellation.isCancelled());
            return page;
        }

        @Override
        public Surroundings surroundings(Place hit, Search search) {
            return new Surroundings(hit(hit.unit().value() + " before"), null);
        }

        @Override
        public int save(Search search, Path file) throws ProjectException {
            if (file.toString().endsWith(".doc")) {
                throw new ProjectException("Not so.");
            }
            return 7;
        }

        @Override
        public int units() {
            return 1;
        }

        @Override
        public int threshold() {
            return 50;
        }
    }

    /** Remembers what was shown. */
    private static final class Shown implements ConcordanceDisplay {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void showHits(ConcordancePage page) {
            lines.add(page.hits().size() + " hits");
        }

        @Override
        public void showMessage(String key, Object... arguments) {
            lines.add(key + Arrays.toString(arguments));
        }

        @Override
        public void showFault(ExpressionFault fault) {
            lines.add("fault at " + fault.at());
        }

        @Override
        public void showSurroundings(ConcordanceHit hit, Surroundings surroundings) {
            lines.add(surroundings.before() == null ? "nothing" : "something before");
        }

        @Override
        public void showNotice(String key, Object... arguments) {
            lines.add(key + Arrays.toString(arguments));
        }
    }

    private static ConcordanceHit hit(String text) {
        MarkedText marked = new MarkedText(EN, Samples.variant(text, Status.TRANSLATED), List.of());
        return new ConcordanceHit(marked, null, new Place("m", "m", new SegmentId("s1")));
    }

    private void ask(String words, String inTarget) {
        presenter.ask(new Searched(words, inTarget), bitext, cell);
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    @Test
    void wordsInBothLinesAreLookedForOnBothSides() {
        ask("cat", "gato");
        work();

        assertThat(memory.asked)
                .extracting(search -> search.searched().sought(), MemoryDesk.Search::direction)
                .containsExactly(tuple(new OnBoth("cat", "gato"), new Direction(EN, ES)));
        assertThat(shown.lines).containsExactly("concordance.none[cat → gato]");
    }

    @Test
    void anOlderSearchIsGivenUp() {
        memory.page = new ConcordancePage(List.of(hit("x")), 1, Guarantee.COMPLETE);
        ask("a", "");
        ask("b", "");
        work();

        assertThat(memory.superseded).containsExactly(true, false);
        assertThat(shown.lines).containsExactly("1 hits");
    }

    @Test
    void aWrongExpressionIsShownWhereItWasTyped() {
        ExpressionFault fault = ExpressionFault.malformed("/a(/", 3, "unclosed group");
        memory.page = new ConcordancePage(List.of(), 0, Counting.ALL, Guarantee.PARTIAL, fault);
        ask("/a(/", "");
        work();

        assertThat(shown.lines).containsExactly("fault at 3");
        assertThat(presenter.hasHits()).isFalse();
    }

    @Test
    void hitsUnfoldAndAreSaved() {
        memory.page = new ConcordancePage(List.of(hit("x")), 1, Guarantee.COMPLETE);
        ask("a", "");
        work();
        presenter.unfold(hit("x"));
        presenter.save(Path.of("u.tsv"));
        presenter.save(Path.of("u.doc"));
        work();

        assertThat(shown.lines)
                .containsExactly(
                        "1 hits",
                        "concordance.saving[u.tsv]",
                        "concordance.saving[u.doc]",
                        "something before",
                        "concordance.saved[7, u.tsv]",
                        "concordance.fault[Not so.]");
    }
}
