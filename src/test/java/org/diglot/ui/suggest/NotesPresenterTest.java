package org.diglot.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Bitext;
import org.diglot.model.Note;
import org.diglot.model.Status;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.ui.Samples;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class NotesPresenterTest {
    private static final VersionTag FR = VersionTag.of("fr");

    private final List<NotesPresenter.Remarks> shown = new ArrayList<>();
    private final NotesPresenter presenter =
            new NotesPresenter(remarks -> {
                shown.clear();
                shown.addAll(remarks);
            });

    private static Variant noted(String text, String note) {
        Variant variant = Samples.variant(text, Status.DRAFT);
        return variant.with(variant.annotations().plusNote(Note.of(note)));
    }

    private static Bitext sample() {
        return Samples.with(
                Samples.document(List.of("One.", "Two."), "es", "fr"),
                0,
                Map.of("es", noted("Uno.", "short"), "fr", noted("Un.", "number or article?")));
    }

    @Test
    void theNotesOnTheTextUnderTheCaretComeFirstThenThoseOfOtherVersions() {
        Bitext bitext = sample();

        presenter.lookUp(bitext, new Cell(bitext.units().getFirst().id(), FR));

        assertThat(shown)
                .containsExactly(
                        new NotesPresenter.Remarks(
                                FR, true, List.of(Note.of("number or article?"))),
                        new NotesPresenter.Remarks(Samples.ES, false, List.of(Note.of("short"))));
    }

    @Test
    void aSegmentWithoutNotesShowsNoneAndLeavesNoneOfTheLastOne() {
        Bitext bitext = sample();
        presenter.lookUp(bitext, new Cell(bitext.units().getFirst().id(), FR));

        presenter.lookUp(bitext, new Cell(bitext.units().getLast().id(), FR));

        assertThat(shown).isEmpty();
    }
}
