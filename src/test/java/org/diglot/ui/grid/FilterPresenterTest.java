package org.diglot.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.ui.Samples.ES;

import org.diglot.model.Content;
import org.diglot.model.SegmentId;
import org.diglot.project.Cell;
import org.diglot.project.ProjectException;
import org.diglot.project.SavedFilters;
import org.diglot.project.SavedFilters.SavedFilter;
import org.diglot.ui.DeskInMemory;
import org.diglot.ui.LateOnDemand;
import org.diglot.ui.Samples;
import org.diglot.ui.grid.FilterPresenter.Others;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class FilterPresenterTest {
    private final LateOnDemand delays = new LateOnDemand();
    private final DeskInMemory desk =
            new DeskInMemory(
                    Samples.document(List.of("A cat.", "A dog.", "Cat, cat!", "No cat."), "es"));
    private final GridPresenter grid = new GridPresenter(desk, delays);
    private final List<String> told = new ArrayList<>();
    private final FilterPresenter filter =
            new FilterPresenter(grid, delays.runners(), Clock.systemUTC(), new Told());

    /** Writes down what is shown. */
    private final class Told implements FilterPresenter.Display {
        @Override
        public void showCount(int passing, int all) {
            told.add(passing + " of " + all);
        }

        @Override
        public void showPlace(int place, int passing) {
            told.add("at " + place + "/" + passing);
        }

        @Override
        public void showOff() {
            told.add("off");
        }

        @Override
        public void showFault(FilterPresenter.Fault fault) {
            told.add(fault.key() + " " + fault.from() + "-" + fault.to());
        }
    }

    @BeforeEach
    void open() {
        desk.subscribe(grid::heard);
        grid.start();
    }

    private String caret() {
        return grid.caret().map(cell -> cell.segment().value()).orElse("none");
    }

    @Test
    void aLineIsAppliedAMomentAfterItWasTyped() {
        filter.typed("do");
        filter.typed("dog");
        delays.pass(Duration.ofMillis(150));

        assertThat(told).containsExactly("1 of 4");
        assertThat(grid.rows().size()).isEqualTo(1);
    }

    @Test
    void aRowEditedOutOfTheFilterStaysUntilItIsAppliedAgain() {
        filter.apply("status:empty");
        grid.enter(new Cell(new SegmentId("s2"), ES), CaretAt.END);
        grid.typed(Content.of("Un perro."));
        grid.settle();
        int shown = grid.rows().size();
        String before = caret();
        filter.apply("status:empty");

        assertThat(shown).isEqualTo(4);
        assertThat(before).isEqualTo("s2");
        assertThat(grid.rows().size()).isEqualTo(3);
        assertThat(caret()).isEqualTo("s3");
    }

    @Test
    void rowsThatDoNotPassCanStayAndOneGoesFromHitToHit() {
        filter.others(Others.SHOWN);
        filter.apply("cat");
        int shown = grid.rows().size();
        List<String> carets = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            filter.next();
            carets.add(caret());
        }
        filter.previous();
        carets.add(caret());

        assertThat(shown).isEqualTo(4);
        assertThat(carets).containsExactly("s3", "s4", "s1", "s4");
        assertThat(told).endsWith("at 2/3", "at 3/3", "at 1/3", "at 3/3");
    }

    @Test
    void anEmptyLineShowsEverything() {
        filter.apply("dog");
        filter.apply(" ");

        assertThat(grid.rows().size()).isEqualTo(4);
        assertThat(told).containsExactly("1 of 4", "off");
    }

    @Test
    void whatIsNotUnderstoodIsToldWithItsPlaceAndTheRowsStay() {
        filter.apply("dog");
        filter.apply("dog is:odd");

        assertThat(told).containsExactly("1 of 4", "filter.no-kind 4-10");
        assertThat(grid.rows().size()).isEqualTo(1);
    }

    @Test
    void aNamedFilterIsKeptUntilItIsForgotten() throws ProjectException {
        SavedFilters filters = desk.filters();
        List<List<SavedFilter>> shown = new ArrayList<>();
        SavedFiltersPresenter saved =
                new SavedFiltersPresenter(
                        filters,
                        delays.runners(),
                        new SavedFiltersPresenter.Display() {
                            @Override
                            public void showNamed(List<SavedFilter> now) {
                                shown.add(now);
                            }

                            @Override
                            public void showTrouble(String sentence) {
                                told.add(sentence);
                            }
                        });
        saved.keep("cats", "cat status:draft");
        saved.keep("dogs\tand more", "dog");
        saved.keep("cats", "cat");
        saved.keep(" ", "nothing");
        List<SavedFilter> kept = filters.all();
        saved.forget("cats");

        assertThat(kept)
                .containsExactly(
                        new SavedFilter("dogs and more", "dog"), new SavedFilter("cats", "cat"));
        assertThat(shown.getLast()).containsExactly(new SavedFilter("dogs and more", "dog"));
        assertThat(told).isEmpty();
    }
}
