package org.diglot.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Status;
import org.diglot.project.search.SearchException;
import org.diglot.ui.DeskInMemory;
import org.diglot.ui.LateOnDemand;
import org.diglot.ui.Samples;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

class FindPresenterTest {
    private final LateOnDemand delays = new LateOnDemand();
    private final ShownGrid shown = new ShownGrid();
    private final List<String> counts = new ArrayList<>();
    private final DeskInMemory desk =
            new DeskInMemory(
                    Samples.with(
                            Samples.document(List.of("A cat.", "No dog.", "Cat, cat!"), "es"),
                            1,
                            Map.of("es", Samples.variant("El Cat", Status.DRAFT))));
    private final GridPresenter grid = new GridPresenter(desk, delays);
    private final FindPresenter find =
            new FindPresenter(
                    grid,
                    delays.runners(),
                    new FindPresenter.Display() {
                        @Override
                        public void showHit(int hit, int all) {
                            counts.add(hit + "/" + all);
                        }

                        @Override
                        public void showNoHit() {
                            counts.add("none");
                        }

                        @Override
                        public void showFault(SearchException fault) {
                            counts.add(fault.fault().name());
                        }
                    });

    @Test
    void nextGoesFromHitToHitOverAllColumnsAndFromTheTopAgain() {
        grid.show(shown);
        grid.start();
        find.look("cat", Set.of());
        for (int i = 0; i < 5; i++) {
            find.next();
        }

        assertThat(shown.carets)
                .containsExactly(
                        "s1 es", "s2 es 3-6", "s3 en 0-3", "s3 en 5-8", "s1 en 2-5", "s2 es 3-6");
        assertThat(counts).containsExactly("2/4", "3/4", "4/4", "1/4", "2/4");
    }

    @Test
    void previousGoesBack() {
        grid.show(shown);
        grid.start();
        find.look("cat", Set.of());
        find.next();
        find.previous();

        assertThat(shown.caret()).isEqualTo("s1 en 2-5");
        assertThat(counts).containsExactly("2/4", "1/4");
    }

    @Test
    void whatIsNowhereIsToldSo() {
        grid.start();
        find.look("cow", Set.of());
        find.next();

        assertThat(counts).containsExactly("none");
    }
}
