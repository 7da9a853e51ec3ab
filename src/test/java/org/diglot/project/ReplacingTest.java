package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.project.SampleProject.ES;
import static org.diglot.project.SampleProject.cell;
import static org.diglot.project.SampleProject.confirm;
import static org.diglot.project.SampleProject.editing;
import static org.diglot.project.SampleProject.text;

import org.diglot.model.Annotations;
import org.diglot.model.Attributes;
import org.diglot.model.Bitext;
import org.diglot.model.Change;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.DocumentHeader;
import org.diglot.model.Edit;
import org.diglot.model.Inline;
import org.diglot.model.Note;
import org.diglot.model.Origin;
import org.diglot.model.ParagraphId;
import org.diglot.model.Placement;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.Stamp;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.project.ReplacePreview.Codes;
import org.diglot.project.ReplacePreview.Hit;
import org.diglot.project.ReplacePreview.LeftAlone;
import org.diglot.project.ReplaceRequest.Confirmed;
import org.diglot.project.ReplaceRequest.Reviewed;
import org.diglot.project.ReplaceRequest.Terms;
import org.diglot.project.search.Replacement;
import org.diglot.project.search.SearchRule;
import org.diglot.project.search.TextSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class ReplacingTest {
    private static final VersionTag EN = VersionTag.of("en");

    @TempDir private Path root;

    private SampleProject sample = SampleProject.at(Path.of(""));

    @BeforeEach
    void makeProject() throws Exception {
        sample = SampleProject.in(root);
    }

    private static Replacing replacing(DocumentSession session) {
        return new Replacing(session, "Ana", TestWorkshop.NOON);
    }

    private static ReplaceRequest request(String find, String with, Terms terms) throws Exception {
        TextSearch search = TextSearch.of(find, Set.of());
        return new ReplaceRequest(search, Replacement.of(with, search), List.of(ES), terms);
    }

    private static ReplacePreview preview(DocumentSession session, ReplaceRequest request)
            throws Exception {
        return Replacing.preview(session.bitext(), request, Progress.NONE);
    }

    private static Status status(DocumentSession session, String segment) {
        return session.bitext()
                .unit(new SegmentId(segment))
                .map(unit -> unit.variant(ES).status())
                .orElseThrow();
    }

    private static void setStatus(DocumentSession session, String segment, State state) {
        Unit unit = session.bitext().unit(new SegmentId(segment)).orElseThrow();
        Unit after = unit.with(ES, unit.variant(ES).with(state, Stamp.UNKNOWN));
        session.apply(Edit.of("review", Stamp.UNKNOWN, Change.Rows.of(unit, after))).join();
    }

    private static void type(DocumentSession session, String segment, String text) {
        editing(session).type(cell(segment), Content.of(text), Origin.TYPED).onDisk().join();
    }

    @Test
    void everyChosenHitIsReplacedInOneStepOfUndo() throws Exception {
        try (DocumentSession session = sample.open()) {
            type(session, "s2", "Un zorro vio uvas, uvas.");
            type(session, "s3", "Uvas altas.");
            ReplacePreview preview = preview(session, request("uvas", "moras", Terms.CAREFUL));

            ReplaceReport report =
                    replacing(session).apply(preview, hit -> hit.place().from() != 13);

            assertThat(report.hits()).isEqualTo(2);
            assertThat(report.cells()).isEqualTo(2);
            assertThat(text(session, "s2")).isEqualTo("Un zorro vio uvas, moras.");
            assertThat(text(session, "s3")).isEqualTo("moras altas.");
            session.undo();
            assertThat(text(session, "s2")).isEqualTo("Un zorro vio uvas, uvas.");
            assertThat(text(session, "s3")).isEqualTo("Uvas altas.");
        }
    }

    @Test
    void oneUndoTakesItBackAlsoAfterARestart() throws Exception {
        try (DocumentSession session = sample.open()) {
            type(session, "s2", "uno");
            type(session, "s3", "uno");
            replacing(session)
                    .apply(preview(session, request("uno", "dos", Terms.CAREFUL)), hit -> true);
        }

        try (DocumentSession session = sample.open()) {
            String restarted = text(session, "s2") + text(session, "s3");
            session.undo();

            assertThat(restarted).isEqualTo("dosdos");
            assertThat(text(session, "s2") + text(session, "s3")).isEqualTo("unouno");
            assertThat(session.redo()).isPresent();
            assertThat(text(session, "s2") + text(session, "s3")).isEqualTo("dosdos");
        }
    }

    @Test
    void lockedAndReviewedVariantsAreLeftAloneAndCounted() throws Exception {
        try (DocumentSession session = sample.open()) {
            type(session, "s2", "uno uno");
            type(session, "s3", "uno");
            confirm(session, "s4", "uno");
            editing(session).toggleLock(cell("s2"));
            setStatus(session, "s3", State.of(Status.REVIEWED));

            ReplacePreview preview = preview(session, request("uno", "dos", Terms.CAREFUL));
            ReplaceReport report = replacing(session).apply(preview, hit -> true);

            assertThat(preview.left()).isEqualTo(new LeftAlone(2, 1));
            assertThat(report.hits()).isEqualTo(1);
            assertThat(text(session, "s2")).isEqualTo("uno uno");
            assertThat(text(session, "s3")).isEqualTo("uno");
            assertThat(text(session, "s4")).isEqualTo("dos");
            assertThat(status(session, "s4")).isEqualTo(Status.DRAFT);
        }
    }

    @Test
    void changedTextIsNeverLeftReviewed() throws Exception {
        try (DocumentSession session = sample.open()) {
            type(session, "s2", "uno");
            setStatus(session, "s2", State.of(Status.REVIEWED));
            confirm(session, "s3", "uno");
            type(session, "s4", "uno");
            Terms terms = new Terms(Reviewed.REPLACED, Confirmed.STAYS_TRANSLATED);

            replacing(session).apply(preview(session, request("uno", "dos", terms)), hit -> true);

            assertThat(text(session, "s2")).isEqualTo("dos");
            assertThat(status(session, "s2")).isEqualTo(Status.TRANSLATED);
            assertThat(status(session, "s3")).isEqualTo(Status.TRANSLATED);
            assertThat(status(session, "s4")).isEqualTo(Status.DRAFT);
        }
    }

    @Test
    void aCellThatLosesItsWholeTextIsEmpty() throws Exception {
        try (DocumentSession session = sample.open()) {
            confirm(session, "s2", "uno");

            replacing(session)
                    .apply(preview(session, request("uno", "", Terms.CAREFUL)), hit -> true);

            assertThat(status(session, "s2")).isEqualTo(Status.EMPTY);
        }
    }

    @Test
    void aCellEditedAfterThePreviewIsLeftAlone() throws Exception {
        try (DocumentSession session = sample.open()) {
            type(session, "s2", "uno");
            type(session, "s3", "uno");
            ReplacePreview preview = preview(session, request("uno", "dos", Terms.CAREFUL));
            type(session, "s2", "uno mismo");

            ReplaceReport report = replacing(session).apply(preview, hit -> true);

            assertThat(report.changedSince()).isEqualTo(1);
            assertThat(text(session, "s2")).isEqualTo("uno mismo");
            assertThat(text(session, "s3")).isEqualTo("dos");
        }
    }

    @Test
    void aReplacementInTheSourceMarksConfirmedVariants() throws Exception {
        try (DocumentSession session = sample.open()) {
            confirm(session, "s2", "Un zorro vio uvas.");
            TextSearch search = TextSearch.of("(\\w+) fox", Set.of(SearchRule.EXPRESSION));
            ReplaceRequest request =
                    new ReplaceRequest(
                            search, Replacement.of("$1 wolf", search), List.of(EN), Terms.CAREFUL);

            replacing(session).apply(preview(session, request), hit -> true);

            Unit unit = session.bitext().unit(new SegmentId("s2")).orElseThrow();
            assertThat(unit.source().plainText()).isEqualTo("A wolf saw grapes.");
            assertThat(unit.variant(ES).status()).isEqualTo(Status.TRANSLATED);
            assertThat(unit.variant(ES).annotations().notes())
                    .extracting(Note::text)
                    .containsExactly(Segmenting.SOURCE_CHANGED);
        }
    }

    @Test
    void codesOutliveAReplacementAndAMovedOneIsShownInThePreview() throws Exception {
        Inline.Code bold = new Inline.Code(CodeKind.STANDALONE, Attributes.NONE, "");
        try (DocumentSession session = sample.open()) {
            Content coded = Content.of(new Inline.Text("u"), bold, new Inline.Text("va y uva"));
            editing(session).type(cell("s2"), coded, Origin.TYPED);

            ReplacePreview preview = preview(session, request("uva", "mora", Terms.CAREFUL));
            replacing(session).apply(preview, hit -> true);

            Unit unit = session.bitext().unit(new SegmentId("s2")).orElseThrow();
            assertThat(preview.hits())
                    .extracting(Hit::codes)
                    .containsExactly(Codes.STEP_ASIDE, Codes.STAY);
            assertThat(unit.variant(ES).content())
                    .isEqualTo(
                            Content.of(new Inline.Text("mor"), bold, new Inline.Text("a y mora")));
        }
    }

    @Test
    void aHundredThousandRowsCanBeGivenUpOnTheWay() throws Exception {
        Bitext large = large(100_000);
        int[] rows = {0};
        Progress impatient =
                new Progress() {
                    @Override
                    public void tell(String task, long done, long total) {
                        rows[0]++;
                    }

                    @Override
                    public boolean isCancelled() {
                        return rows[0] == 1_000;
                    }
                };
        TextSearch search = TextSearch.of("row", Set.of());
        ReplaceRequest request =
                new ReplaceRequest(
                        search, Replacement.of("line", search), List.of(EN), Terms.CAREFUL);

        ReplacePreview some = Replacing.preview(large, request, impatient);
        ReplacePreview all = Replacing.preview(large, request, Progress.NONE);

        assertThat(some.hits()).hasSize(1_000);
        assertThat(all.hits()).hasSize(100_000);
    }

    private static Bitext large(int rows) {
        List<Unit> units = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            Placement placement = Placement.in(new ParagraphId("p"));
            Content content = Content.of("What the row of number " + row + " says, more or less.");
            SegmentId id = new SegmentId("s" + row);
            units.add(Unit.of(new Segment(id, placement, content, Annotations.NONE)));
        }
        return Bitext.of(new DocumentHeader("large.txt", EN, List.of(ES), Annotations.NONE), units);
    }
}
