package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.diglot.project.SampleProject.ES;
import static org.diglot.project.SampleProject.cell;
import static org.diglot.project.SampleProject.confirm;
import static org.diglot.project.SampleProject.editing;
import static org.diglot.project.SampleProject.text;

import org.diglot.model.Change;
import org.diglot.model.Content;
import org.diglot.model.Edit;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.StaleEditException;
import org.diglot.model.Stamp;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.project.EditOutcome.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class DocumentSessionTest {
    @TempDir private Path root;

    private SampleProject sample = SampleProject.at(Path.of(""));

    @BeforeEach
    void makeProject() throws Exception {
        sample = SampleProject.in(root);
    }

    @Test
    void aNewDocumentIsSegmentedAndGetsItsTmx() throws Exception {
        try (DocumentSession session = sample.open()) {
            session.flush();

            assertThat(session.bitext().units().stream().map(unit -> unit.source().plainText()))
                    .containsExactly(
                            "The fox and the grapes",
                            "A fox saw grapes.",
                            "They hung high.",
                            "He jumped and jumped.",
                            "“They are sour,” he said.",
                            "He went away.");
        }
        assertThat(sample.folder.tmx(SampleProject.DOCUMENT)).isRegularFile();
    }

    @Test
    void undoAndRedoSpanSegments() throws Exception {
        try (DocumentSession session = sample.open()) {
            confirm(session, "s2", "Un zorro vio uvas.");
            confirm(session, "s3", "Colgaban altas.");

            session.undo();
            session.undo();
            String afterUndo = text(session, "s2") + text(session, "s3");
            session.redo();

            assertThat(afterUndo).isEmpty();
            assertThat(text(session, "s2")).isEqualTo("Un zorro vio uvas.");
            assertThat(text(session, "s3")).isEmpty();
        }
    }

    @Test
    void undoReachesBackBeyondARestart() throws Exception {
        try (DocumentSession session = sample.open()) {
            confirm(session, "s2", "Un zorro vio uvas.");
            confirm(session, "s3", "Colgaban altas.");
            session.undo();
        }

        try (DocumentSession session = sample.open()) {
            session.undo();
            String undone = text(session, "s2");
            session.redo();
            session.redo();

            assertThat(undone).isEmpty();
            assertThat(text(session, "s2")).isEqualTo("Un zorro vio uvas.");
            assertThat(text(session, "s3")).isEqualTo("Colgaban altas.");
            assertThat(session.redo()).isEmpty();
        }
    }

    @Test
    void aNewEditEndsWhatCouldBeRedone() throws Exception {
        try (DocumentSession session = sample.open()) {
            confirm(session, "s2", "Un zorro vio uvas.");
            session.undo();
            confirm(session, "s3", "Colgaban altas.");

            assertThat(session.redo()).isEmpty();
            assertThat(text(session, "s2")).isEmpty();
        }
    }

    @Test
    void openingAndClosingLeavesTheTmxAsItIsToTheByte() throws Exception {
        try (DocumentSession session = sample.open()) {
            confirm(session, "s2", "Un zorro vio uvas.");
        }
        byte[] before = Files.readAllBytes(sample.folder.tmx(SampleProject.DOCUMENT));

        try (DocumentSession session = sample.open()) {
            session.flush();
        }

        assertThat(sample.folder.tmx(SampleProject.DOCUMENT)).hasBinaryContent(before);
    }

    @Test
    void anEditForRowsThatHaveChangedIsRefusedAndChangesNothing() throws Exception {
        try (DocumentSession session = sample.open()) {
            Unit old = session.bitext().unit(new SegmentId("s2")).orElseThrow();
            confirm(session, "s2", "Un zorro vio uvas.");
            Edit stale =
                    Edit.of(
                            "late",
                            Stamp.UNKNOWN,
                            Change.Rows.of(old, old.with(ES, Variant.EMPTY)));

            assertThatThrownBy(() -> session.apply(stale)).isInstanceOf(StaleEditException.class);

            assertThat(text(session, "s2")).isEqualTo("Un zorro vio uvas.");
        }
    }

    @Test
    void lockedTextIsNotChangedByAnything() throws Exception {
        try (DocumentSession session = sample.open()) {
            confirm(session, "s2", "Un zorro vio uvas.");
            editing(session).toggleLock(cell("s2")).onDisk().join();

            List<Result> results =
                    List.of(
                            editing(session)
                                    .type(cell("s2"), Content.of("x"), Origin.TYPED)
                                    .result(),
                            editing(session).clear(cell("s2")).result(),
                            editing(session).unconfirm(cell("s2")).result());

            assertThat(results).containsOnly(Result.LOCKED);
            assertThat(text(session, "s2")).isEqualTo("Un zorro vio uvas.");
        }
    }

    @Test
    void confirmingReviewedTextWithoutAChangeLeavesItReviewed() throws Exception {
        try (DocumentSession session = sample.open()) {
            confirm(session, "s2", "Un zorro vio uvas.");
            Unit unit = session.bitext().unit(new SegmentId("s2")).orElseThrow();
            Variant approved =
                    unit.variant(ES).with(State.of(Status.REVIEWED), new Stamp("Eva", null));
            session.apply(
                            Edit.of(
                                    "approve",
                                    Stamp.UNKNOWN,
                                    Change.Rows.of(unit, unit.with(ES, approved))))
                    .join();

            EditOutcome same =
                    editing(session)
                            .confirm(cell("s2"), Content.of("Un zorro vio uvas."), Origin.TYPED);

            assertThat(same.result()).isEqualTo(Result.UNCHANGED);
            assertThat(session.bitext().unit(new SegmentId("s2")).orElseThrow().variant(ES))
                    .isEqualTo(approved);
        }
    }

    @Test
    void nothingIsConfirmedWithoutText() throws Exception {
        try (DocumentSession session = sample.open()) {
            EditOutcome outcome =
                    editing(session).confirm(cell("s2"), Content.of("  "), Origin.TYPED);

            assertThat(outcome.result()).isEqualTo(Result.NOTHING_TO_CONFIRM);
        }
    }

    @Test
    void anEditTooLargeForTheMemoryIsUndoneAfterARestart() throws Exception {
        String large = "Una palabra muy larga. ".repeat(250_000);
        try (Project project = sample.project()) {
            DocumentSession session = project.session(SampleProject.DOCUMENT);
            confirm(session, "s2", large);
            confirm(session, "s3", "Colgaban altas.");
        }

        try (Project project = sample.project()) {
            DocumentSession session = project.session(SampleProject.DOCUMENT);
            List<Past> history = project.history(SampleProject.DOCUMENT, cell("s2"));
            session.undo();
            boolean canUndo = session.canUndo();
            session.undo();

            assertThat(history)
                    .singleElement()
                    .satisfies(past ->
                            assertThat(past.variant().content().plainText()).isEqualTo(large));
            assertThat(canUndo).isTrue();
            assertThat(text(session, "s2")).isEmpty();
            session.redo();
            assertThat(text(session, "s2")).isEqualTo(large);
        }
    }

    @Test
    void aSentenceCorrectedInTheEditorIsNotTakenForAChangedOriginal() throws Exception {
        try (DocumentSession session = sample.open()) {
            new Segmenting(session, "Ana", TestWorkshop.NOON)
                    .source(new SegmentId("s2"), Content.of("A fox saw ripe grapes."));
        }

        try (DocumentSession session = sample.open()) {
            assertThat(session.notices()).isEmpty();
            assertThat(session.bitext().units().get(1).source().plainText())
                    .isEqualTo("A fox saw ripe grapes.");
        }
    }

    @Test
    void theSourceThatChangedAfterwardsIsToldAndTheTmxKept() throws Exception {
        try (DocumentSession session = sample.open()) {
            confirm(session, "s2", "Un zorro vio uvas.");
        }
        Files.writeString(sample.folder.source(SampleProject.DOCUMENT), "Another text.\n");

        try (DocumentSession session = sample.open()) {
            assertThat(session.notices())
                    .singleElement()
                    .asString()
                    .contains("has changed since it was segmented");
            assertThat(text(session, "s2")).isEqualTo("Un zorro vio uvas.");
        }
    }
}
