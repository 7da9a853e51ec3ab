package org.diglot.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.ui.Samples.EN;
import static org.diglot.ui.Samples.ES;

import org.diglot.model.Note;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.ui.DeskInMemory;
import org.diglot.ui.LateOnDemand;
import org.diglot.ui.Samples;
import org.diglot.ui.grid.CaretAt;
import org.diglot.ui.grid.GridListener;
import org.diglot.ui.grid.GridPresenter;
import org.diglot.ui.notes.NotesDisplay.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class NotesPresenterTest {
    private static final Cell FIRST = new Cell(new SegmentId("s1"), ES);

    private final DeskInMemory desk =
            new DeskInMemory(
                    Samples.with(
                            Samples.document(List.of("The cat.", "It sleeps."), "es", "de"),
                            0,
                            Map.of("es", Samples.variant("El gato negro.", Status.DRAFT))));
    private final GridPresenter grid = new GridPresenter(desk, new LateOnDemand());
    private final List<NotesDisplay.Shown> shown = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final NotesPresenter presenter = new NotesPresenter(desk, grid, new Screen());

    /** Remembers what was shown. */
    private final class Screen implements NotesDisplay {
        @Override
        public void show(Shown now) {
            shown.add(now);
        }

        @Override
        public void write(String beginning) {
            written.add(beginning);
        }
    }

    @BeforeEach
    void start() {
        desk.subscribe(grid::heard);
        grid.listen(new Follower());
        grid.showColumns(List.of(EN, ES, VersionTag.of("de")));
        grid.start();
        grid.enter(FIRST, CaretAt.END);
    }

    /** Does what the window does. */
    private final class Follower implements GridListener {
        @Override
        public void caretMoved() {
            presenter.show();
        }

        @Override
        public void documentChanged() {
            presenter.show();
        }
    }

    private NotesDisplay.Shown now() {
        return shown.getLast();
    }

    @Test
    void whatIsWrittenIsShownWithItsVersion() {
        presenter.add(FIRST, " Check the colour. ");

        assertThat(now().groups())
                .containsExactly(new Group(ES, List.of(Note.of("Check the colour.")), true));
        assertThat(now().writable()).isEqualTo(Optional.of(FIRST));
    }

    @Test
    void aNoteIsChangedAndTakenAwayAndUndoBringsItBack() {
        presenter.add(FIRST, "One");

        presenter.change(FIRST, Note.of("One"), "Two");
        List<Note> changed = now().groups().getFirst().notes();
        presenter.change(FIRST, Note.of("Two"), "");
        List<Group> none = now().groups();
        grid.undo();

        assertThat(changed).containsExactly(Note.of("Two"));
        assertThat(none).isEmpty();
        assertThat(now().groups().getFirst().notes()).containsExactly(Note.of("Two"));
    }

    @Test
    void notesOfOtherVersionsAreReadButANewOneGoesToTheCaret() {
        Cell german = new Cell(new SegmentId("s1"), VersionTag.of("de"));
        presenter.add(german, "Which cat?");
        presenter.add(FIRST, "Check.");

        assertThat(now().groups()).extracting(Group::version).containsExactly(ES, german.version());
        assertThat(now().writable()).isEqualTo(Optional.of(FIRST));
    }

    @Test
    void theNotesOfTheVersionUnderTheCaretComeFirst() {
        Cell german = new Cell(new SegmentId("s1"), VersionTag.of("de"));
        presenter.add(german, "Which cat?");
        presenter.add(FIRST, "Check.");

        grid.enter(german, CaretAt.END);

        assertThat(now().groups()).extracting(Group::version).containsExactly(german.version(), ES);
    }

    @Test
    void aRemarkOnSelectedWordsBeginsWithThemAndLeadsBackToThem() {
        presenter.begin("gato negro");
        Note note = Note.of(written.getLast() + "too dark");
        presenter.add(FIRST, note.text());

        assertThat(note.text()).isEqualTo("“gato negro” too dark");
        assertThat(presenter.place(ES, note)).contains(CaretAt.span(3, 13));
    }

    @Test
    void wordsThatAreNoLongerThereLeadNowhere() {
        assertThat(presenter.place(ES, Note.of("“perro” why?"))).isEmpty();
        assertThat(presenter.place(ES, Note.of("no quotation"))).isEmpty();
        assertThat(presenter.place(ES, Note.of("“open"))).isEmpty();
    }

    @Test
    void nothingIsWrittenOnALockedTextAndItsNotesStay() {
        presenter.add(FIRST, "Before");
        grid.toggleLock();

        presenter.change(FIRST, Note.of("Before"), "After");

        assertThat(now().writable()).isEmpty();
        assertThat(now().groups())
                .containsExactly(new Group(ES, List.of(Note.of("Before")), false));
    }

    @Test
    void theSourceTakesNoNotes() {
        grid.enter(new Cell(new SegmentId("s1"), EN), CaretAt.END);

        assertThat(now().writable()).isEmpty();
    }

    @Test
    void blankRemarksAreNone() {
        presenter.add(FIRST, "  ");

        assertThat(desk.labels()).isEmpty();
    }
}
