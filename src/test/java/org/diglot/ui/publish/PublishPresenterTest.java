package org.diglot.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.edition.Texts;
import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.diglot.project.EditionOrder;
import org.diglot.project.EditionOrder.Edges;
import org.diglot.project.EditionOrder.Layout;
import org.diglot.project.EditionOrder.Manner;
import org.diglot.project.EditionOrder.Remarks;
import org.diglot.project.EditionOrder.Unfinished;
import org.diglot.project.EditionOrder.Work;
import org.diglot.project.EditionPreview;
import org.diglot.project.EditionPublisher;
import org.diglot.project.Progress;
import org.diglot.project.ProjectException;
import org.diglot.project.PublishedEdition;
import org.diglot.ui.kit.Runners;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

class PublishPresenterTest {
    private static final VersionTag EN = VersionTag.of("en");
    private static final VersionTag ES = VersionTag.of("es");
    private static final VersionTag AR = VersionTag.of("ar");

    private final FakeDesk desk = new FakeDesk();
    private final Shown shown = new Shown();

    /** Work waits here until the test lets it be done. */
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private PublishPresenter started() {
        PublishPresenter presenter =
                new PublishPresenter(
                        desk,
                        shown,
                        new Runners(
                                waiting::add,
                                Runnable::run,
                                (millis, action) -> {
                                    throw new AssertionError("Nothing is put off");
                                }));
        presenter.start();
        work();
        return presenter;
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void atFirstTheSourceAndOneTranslationAreShownAtTheUsualPlace() {
        PublishState state = started().state();

        assertThat(state.order().columns()).containsExactly(EN, ES);
        assertThat(state.versions()).containsExactly(EN, ES, AR);
        assertThat(state.target()).isEqualTo(Path.of("html.en-es").toString());
        assertThat(state.order().imprint().work().licence()).isEqualTo("CC BY");
        assertThat(shown.previews).hasSize(1);
        assertThat(state.canPublish()).isTrue();
    }

    @Test
    void versionsAreTakenInAndMovedAndThePreviewFollows() {
        PublishPresenter presenter = started();

        presenter.toggle(AR);
        presenter.move(AR, 0);
        presenter.toggle(EN);
        work();

        assertThat(presenter.state().versions()).containsExactly(AR, EN, ES);
        assertThat(presenter.state().order().columns()).containsExactly(AR, ES);
        assertThat(shown.previews.getLast().columns()).containsExactly(AR, ES);
        assertThat(presenter.state().target()).isEqualTo(Path.of("html.ar-es").toString());
    }

    @Test
    void onlyThePreviewOfTheLastChoiceIsShown() {
        PublishPresenter presenter = started();
        shown.previews.clear();

        presenter.format("epub");
        presenter.manner(
                now -> now.with(Layout.STACKED).untranslated(Unfinished.GAP).with(Remarks.SHOW));
        work();

        assertThat(shown.previews).hasSize(1);
        assertThat(shown.previews.getLast().manner().layout()).isEqualTo(Layout.STACKED);
    }

    @Test
    void withoutAnyVersionThereIsNothingToPublish() {
        PublishPresenter presenter = started();

        presenter.toggle(EN);
        presenter.toggle(ES);
        presenter.publish();
        work();

        assertThat(presenter.state().canPublish()).isFalse();
        assertThat(desk.published).isEmpty();
    }

    @Test
    void whatWasChosenIsThereTheNextTime() {
        PublishPresenter first = started();
        first.format("epub");
        first.toggle(AR);
        first.move(AR, 0);
        first.manner(_ ->
                new Manner(
                        Layout.TAP,
                        Unfinished.SOURCE,
                        Unfinished.GAP,
                        Remarks.SHOW,
                        Edges.JUSTIFIED));

        EditionOrder again = started().state().order();

        assertThat(again.withFormat("epub").with(EditionOrder.Imprint.USUAL))
                .isEqualTo(first.state().order().with(EditionOrder.Imprint.USUAL));
    }

    @Test
    void aLineThatMakesNoSenseIsForgotten() {
        desk.remembered = "nonsense of an older version";

        assertThat(started().state().order().columns()).containsExactly(EN, ES);
    }

    @Test
    void titleAndTranslatorAreWritten() {
        PublishPresenter presenter = started();

        presenter.title(ES, " La zorra ");
        presenter.translator(ES, "Ana");
        presenter.work(new Work("Aesop", "Fables", "CC0", "2026"));

        assertThat(presenter.state().order().imprint())
                .isEqualTo(
                        new EditionOrder.Imprint(
                                Map.of(ES, "La zorra"),
                                Map.of(ES, "Ana"),
                                new Work("Aesop", "Fables", "CC0", "2026")));
    }

    @Test
    void anEditionIsMadeWhereTheUserSays() {
        PublishPresenter presenter = started();
        presenter.target("mine.html");

        presenter.publish();
        PublishState during = presenter.state();
        work();

        assertThat(during.phase()).isEqualTo(PublishState.Phase.WRITING);
        assertThat(during.canPublish()).isFalse();
        assertThat(presenter.state().phase()).isEqualTo(PublishState.Phase.CHOOSING);
        assertThat(presenter.state().isMade()).isTrue();
        assertThat(shown.steps).containsExactly("WRITING 0/0", "WRITING 1/2", "READING_BACK 2/2");
        assertThat(desk.published).containsExactly(Path.of("mine.html"));
    }

    @Test
    void anEditionThatIsGivenUpKnowsItAndIsNotTold() {
        PublishPresenter presenter = started();

        presenter.publish();
        presenter.cancel();
        work();

        assertThat(desk.cancelled).isTrue();
        assertThat(presenter.state().result()).isNull();
        assertThat(presenter.state().phase()).isEqualTo(PublishState.Phase.CHOOSING);
    }

    @Test
    void anEditionThatLacksSomethingIsNotMadeAndItsCellsAreNamed() {
        desk.lost = List.of("s1-es");
        PublishPresenter presenter = started();

        presenter.publish();
        work();

        assertThat(presenter.state().isMade()).isFalse();
        assertThat(presenter.state().result())
                .isEqualTo(new PublishedEdition(Path.of("html.en-es"), 2, 1, List.of("s1-es")));
        assertThat(presenter.state().canPublish()).isTrue();
    }

    @Test
    void aRefusalIsToldAndTheChoicesStay() {
        desk.refuses = true;
        PublishPresenter presenter = started();

        presenter.publish();
        work();

        assertThat(shown.troubles).contains("The disk is full.");
        assertThat(presenter.state().canPublish()).isTrue();
    }

    private static final class Shown implements PublishDisplay {
        private final List<EditionOrder> previews = new ArrayList<>();
        private final List<String> troubles = new ArrayList<>();
        private final List<String> steps = new ArrayList<>();

        @Override
        public void show(PublishState state) {
            assertThat(state.versions()).containsAll(state.order().columns());
        }

        @Override
        public void showImprint(PublishState state) {
            assertThat(state.order().imprint()).isNotEqualTo(EditionOrder.Imprint.USUAL);
        }

        @Override
        public void showPreview(EditionPreview preview, PublishState state) {
            previews.add(state.order());
        }

        @Override
        public void showProgress(Step step, long done, long total) {
            steps.add(step + " " + done + "/" + total);
        }

        @Override
        public void showTrouble(String sentence) {
            troubles.add(sentence);
        }
    }

    private static final class FakeDesk implements PublishDesk {
        private final Bitext bitext =
                Texts.in("en", "es", "ar").paragraph("Fox", "Zorra", "ثعلب").bitext();
        private final List<Path> published = new ArrayList<>();
        private String remembered = "";
        private boolean cancelled;
        private boolean refuses;
        private List<String> lost = List.of();

        @Override
        public Bitext bitext() {
            return bitext;
        }

        @Override
        public List<String> formats() {
            return List.of("html", "epub");
        }

        @Override
        public Path usualPlace(EditionOrder order) {
            return Path.of(
                    order.format()
                            + "."
                            + String.join(
                                    "-", order.columns().stream().map(VersionTag::value).toList()));
        }

        @Override
        public EditionOrder.Imprint usualImprint() {
            return new EditionOrder.Imprint(Map.of(), Map.of(), new Work("", "", "CC BY", ""));
        }

        @Override
        public EditionPreview preview(EditionOrder order) {
            return new EditionPreview(List.of(), 1);
        }

        @Override
        public PublishedEdition publish(EditionOrder order, Path target, Progress progress)
                throws ProjectException {
            progress.tell(EditionPublisher.WRITING, 0, 0);
            progress.tell(EditionPublisher.WRITING, 1, 2);
            progress.tell(EditionPublisher.READING, 2, 2);
            cancelled = progress.isCancelled();
            if (refuses) {
                throw new ProjectException("The disk is full.");
            }
            published.add(target);
            return new PublishedEdition(target, 2, 2 - lost.size(), lost);
        }

        @Override
        public String remembered() {
            return remembered;
        }

        @Override
        public void remember(String choices) {
            remembered = choices;
        }
    }
}
