package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Content;
import org.diglot.model.Note;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.Stamp;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.project.Propagation.Plan;
import org.diglot.project.Propagation.Reach;
import org.diglot.project.Propagation.Surroundings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class PropagationTest {
    private static final String TEXT =
            "They spoke. He left. Nobody came. He left. They spoke. He left. Nobody came.\n";

    @TempDir private Path root;
    private Project project;
    private DocumentSession session;
    private Propagation propagation;

    @BeforeEach
    void open() throws IOException, ProjectException {
        SampleProject sample = SampleProject.in(root, TEXT);
        Files.writeString(root.resolve("source-text/other.txt"), "We saw it. He left.\n");
        project = sample.project();
        session = project.session(SampleProject.DOCUMENT);
        propagation = new Propagation(project);
        SampleProject.confirm(session, "s2", "Se fue.");
    }

    @AfterEach
    void close() throws ProjectException {
        project.close();
    }

    private Plan plan() {
        return propagation.plan(SampleProject.DOCUMENT, SampleProject.cell("s2"));
    }

    private static Variant variant(DocumentSession session, String segment) {
        return session.bitext()
                .unit(new SegmentId(segment))
                .map(unit -> unit.variant(SampleProject.ES))
                .orElseThrow();
    }

    private void set(String segment, State state, String text) {
        Unit unit = session.bitext().unit(new SegmentId(segment)).orElseThrow();
        Variant variant =
                unit.variant(SampleProject.ES)
                        .with(Content.of(text), Origin.TYPED, Stamp.UNKNOWN)
                        .with(state, Stamp.UNKNOWN);
        session.apply(
                        org.diglot.model.Edit.of(
                                "set",
                                Stamp.UNKNOWN,
                                org.diglot.model.Change.Rows.of(
                                        unit, unit.with(SampleProject.ES, variant))))
                .join();
    }

    @Test
    void segmentsThatSayTheSameAreFilledAsDraftsInOneStepOfUndo() {
        int changed = propagation.run(plan(), Reach.EMPTY_AND_DRAFTS);

        assertThat(changed).isEqualTo(2);
        assertThat(List.of(variant(session, "s4"), variant(session, "s6")))
                .allSatisfy(variant -> {
                    assertThat(variant.content()).isEqualTo(Content.of("Se fue."));
                    assertThat(variant.status()).isEqualTo(Status.DRAFT);
                    assertThat(variant.origin()).isEqualTo(Origin.PROPAGATED);
                });

        session.undo();

        assertThat(variant(session, "s4")).isEqualTo(Variant.EMPTY);
        assertThat(variant(session, "s6")).isEqualTo(Variant.EMPTY);
        assertThat(variant(session, "s2").status()).isEqualTo(Status.TRANSLATED);
    }

    @Test
    void aNoteSaysWhereItIsFromAndWhetherTheNeighboursDiffer() {
        assertThat(plan().repeats())
                .extracting(Propagation.Repeat::surroundings)
                .containsExactly(Surroundings.DIFFERENT, Surroundings.SAME);

        propagation.run(plan(), Reach.EMPTY_AND_DRAFTS);

        assertThat(variant(session, "s4").annotations().notes())
                .containsExactly(Note.of("Repeated from segment s2. Its neighbours differ."));
        assertThat(variant(session, "s6").annotations().notes())
                .containsExactly(Note.of("Repeated from segment s2."));
    }

    @Test
    void translatedTextIsReplacedOnlyWhenAsked() {
        set("s4", State.of(Status.TRANSLATED), "Partió.");

        assertThat(propagation.run(plan(), Reach.EMPTY_AND_DRAFTS)).isEqualTo(1);
        assertThat(variant(session, "s4").content()).isEqualTo(Content.of("Partió."));

        assertThat(propagation.run(plan(), Reach.TRANSLATED_TOO)).isEqualTo(1);
        assertThat(variant(session, "s4").content()).isEqualTo(Content.of("Se fue."));
    }

    @Test
    void reviewedRejectedAndLockedTextIsNeverTouched() {
        for (State state :
                List.of(
                        State.of(Status.REVIEWED),
                        new State(Status.REJECTED, State.Lock.OPEN, "wrong"),
                        State.of(Status.TRANSLATED).with(State.Lock.LOCKED),
                        State.of(Status.DRAFT).with(State.Lock.LOCKED))) {
            set("s4", state, "Partió.");
            set("s6", state, "Partió.");

            assertThat(plan().repeats()).as("%s", state).isEmpty();
        }
    }

    @Test
    void whatWasLockedSinceThePlanWasMadeIsLeft() {
        Plan before = plan();
        set("s4", State.of(Status.REVIEWED), "Partió.");

        assertThat(propagation.run(before, Reach.TRANSLATED_TOO)).isEqualTo(1);
        assertThat(variant(session, "s4").content()).isEqualTo(Content.of("Partió."));
    }

    @Test
    void otherOpenDocumentsAreFilledTooAndClosedOnesNot() throws ProjectException {
        assertThat(plan().repeats()).hasSize(2);
        DocumentSession other = project.session("other.txt");

        propagation.run(plan(), Reach.EMPTY_AND_DRAFTS);

        assertThat(other.bitext().versions()).containsExactly(SampleProject.ES);
        assertThat(variant(other, "s2").content()).isEqualTo(Content.of("Se fue."));
    }

    @Test
    void nothingIsRepeatedFromAnEmptyCell() {
        assertThat(propagation.plan(SampleProject.DOCUMENT, SampleProject.cell("s4")).repeats())
                .isEmpty();
    }
}
