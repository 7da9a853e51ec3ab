package org.diglot.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.edition.Texts;
import org.diglot.edition.review.ReviewedFile;
import org.diglot.model.Bitext;
import org.diglot.model.Change;
import org.diglot.model.Content;
import org.diglot.model.Edit;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.StaleEditException;
import org.diglot.model.Stamp;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.project.ProjectException;
import org.diglot.project.ProjectFolder;
import org.diglot.project.ReviewExport;
import org.diglot.project.ReviewFile;
import org.diglot.project.ReviewFinding;
import org.diglot.project.ReviewFinding.Outcome;
import org.diglot.project.ReviewTaking;
import org.diglot.ui.LateOnDemand;
import org.diglot.ui.review.ReviewState.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class ReviewPresenterTest {
    private static final VersionTag ES = VersionTag.of("es");
    private static final Stamp NOON = new Stamp("Ana", Instant.parse("2026-11-23T12:00:00Z"));

    @TempDir private Path folder;
    private final FakeDesk desk = new FakeDesk();
    private final Shown shown = new Shown();

    /** A review in which s1 and s3 conflict, s2 was changed by the reviewer alone. */
    private ReviewPresenter opened() throws Exception {
        Path file = folder.resolve("review.docx");
        ReviewExport.Order order = new ReviewExport.Order(ES, "docx", Set.of());
        new ReviewExport(new ProjectFolder(folder.resolve("p"))).write(desk.bitext, order, file);
        ReviewedFile reviewed = ReviewedFile.of(Files.readAllBytes(file));
        reviewed.target("s1", "Suyo uno.");
        reviewed.target("s2", "Suyo dos.");
        reviewed.target("s3", "Suyo tres.");
        Files.write(file, reviewed.bytes());
        desk.type("s1", "Mío uno.");
        desk.type("s3", "Mío tres.");
        ReviewFile review = ReviewFile.read(file);
        return new ReviewPresenter(
                new ReviewPresenter.Review(review, ReviewPresenter.Compared.of(review, desk)),
                desk,
                shown,
                new LateOnDemand().runners());
    }

    private static ReviewFinding finding(ReviewPresenter presenter, int row) {
        return presenter.state().findings().get(row);
    }

    @Test
    void whatIsUnchangedIsCountedAndNotShown() throws Exception {
        ReviewState state = opened().state();

        assertThat(state.findings())
                .extracting(ReviewFinding::outcome)
                .containsExactly(Outcome.CONFLICT, Outcome.TAKEN, Outcome.CONFLICT);
        assertThat(state.findings())
                .extracting(state::decision)
                .containsExactly(Decision.OPEN, Decision.THEIRS, Decision.OPEN);
        assertThat(state.tally())
                .isEqualTo(new ReviewState.Tally(1, 0, new ReviewTaking.Count(1, 0, 0)));
    }

    @Test
    void decisionsLeadFromOneOpenFindingToTheNext() throws Exception {
        ReviewPresenter presenter = opened();

        presenter.takeTheirs(finding(presenter, 0));
        int next = presenter.nextOpen(0);
        presenter.keepMine(finding(presenter, next));

        assertThat(next).isEqualTo(2);
        assertThat(presenter.state().open()).isZero();
        assertThat(presenter.nextOpen(2)).isEqualTo(2);
        assertThat(presenter.state().tally().count()).isEqualTo(new ReviewTaking.Count(2, 0, 0));
    }

    @Test
    void whatWasDecidedIsTakenInOneEdit() throws Exception {
        ReviewPresenter presenter = opened();
        presenter.takeTheirs(finding(presenter, 0));

        presenter.apply();

        assertThat(desk.edits).hasSize(1);
        assertThat(desk.texts()).containsExactly("Suyo uno.", "Suyo dos.", "Mío tres.", "Cuatro.");
        assertThat(shown.applied).isEqualTo(1);
        assertThat(presenter.state().open()).isEqualTo(1);
    }

    @Test
    void aCorrectionThatNobodyDisputesCanBeDeclined() throws Exception {
        ReviewPresenter presenter = opened();

        presenter.keepMine(finding(presenter, 1));
        ReviewState declined = presenter.state();
        presenter.takeTheirs(finding(presenter, 1));

        assertThat(declined.tally().count()).isEqualTo(new ReviewTaking.Count(0, 0, 0));
        assertThat(declined.canApply()).isFalse();
        assertThat(presenter.state().tally().count()).isEqualTo(new ReviewTaking.Count(1, 0, 0));
    }

    @Test
    void theStateOfCorrectedSentencesIsAChoice() throws Exception {
        ReviewPresenter presenter = opened();

        presenter.status(Status.DRAFT);
        presenter.apply();

        Unit unit = desk.bitext.unit(new SegmentId("s2")).orElseThrow();
        assertThat(unit.variant(ES).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void whatWasTypedAfterTheDecisionIsNotOverwritten() throws Exception {
        ReviewPresenter presenter = opened();
        presenter.takeTheirs(finding(presenter, 0));
        desk.type("s1", "Mío uno, mejor.");

        presenter.apply();

        assertThat(desk.texts().getFirst()).isEqualTo("Mío uno, mejor.");
        assertThat(presenter.state().open()).isEqualTo(2);
    }

    @Test
    void aDocumentThatChangesAtThatVeryMomentIsLeftAlone() throws Exception {
        ReviewPresenter presenter = opened();
        desk.stale = true;

        presenter.apply();

        assertThat(shown.troubles).containsExactly("The document has changed");
        assertThat(desk.edits).isEmpty();
    }

    private static final class Shown implements ReviewDisplay {
        private final List<String> troubles = new ArrayList<>();
        private int applied;

        @Override
        public void show(ReviewState state) {
            assertThat(state.findings()).containsAll(state.theirs()).containsAll(state.mine());
        }

        @Override
        public void applied(ReviewState state) {
            applied++;
        }

        @Override
        public void showTrouble(String sentence) {
            troubles.add(sentence);
        }
    }

    private static final class FakeDesk implements ReviewDesk {
        private final List<Edit> edits = new ArrayList<>();
        private boolean stale;
        private Bitext bitext =
                Texts.in("en", "es")
                        .status(Status.TRANSLATED)
                        .paragraph("One.", "Uno.")
                        .row("Two.", "Dos.")
                        .row("Three.", "Tres.")
                        .row("Four.", "Cuatro.")
                        .bitext();

        void type(String segment, String text) {
            Unit unit = bitext.unit(new SegmentId(segment)).orElseThrow();
            Unit after = unit.with(ES, unit.variant(ES).with(Content.of(text), Origin.TYPED, NOON));
            bitext = bitext.apply(Edit.of("type", NOON, Change.Rows.of(unit, after)));
        }

        List<String> texts() {
            return bitext.units().stream()
                    .map(unit -> unit.variant(ES).content().plainText())
                    .toList();
        }

        @Override
        public Bitext bitext() {
            return bitext;
        }

        @Override
        public ReviewFile read(Path file) throws ProjectException {
            return ReviewFile.read(file);
        }

        @Override
        public ReviewExport.Result write(ReviewExport.Order order, @Nullable Path target)
                throws ProjectException {
            throw new ProjectException("Nobody asked for a copy.");
        }

        @Override
        public ReviewTaking.Signature signature(
                ReviewFile file, VersionTag version, Status status) {
            return new ReviewTaking.Signature(
                    version,
                    status,
                    "Rosa",
                    ReviewTaking.Names.FROM_FILE,
                    Instant.parse("2026-11-24T12:00:00Z"));
        }

        @Override
        public void apply(Edit edit) {
            if (stale) {
                throw new StaleEditException("The document has changed");
            }
            bitext = bitext.apply(edit);
            edits.add(edit);
        }
    }
}
