package org.diglot.ui.publish;

import org.diglot.model.VersionTag;
import org.diglot.project.EditionOrder;
import org.diglot.project.EditionOrder.Imprint;
import org.diglot.project.EditionOrder.Manner;
import org.diglot.project.EditionOrder.Work;
import org.diglot.project.EditionPreview;
import org.diglot.project.EditionPublisher;
import org.diglot.project.Progress;
import org.diglot.project.PublishedEdition;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.publish.PublishDisplay.Step;
import org.diglot.ui.publish.PublishState.Phase;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** Decides what is published. Painting thread only; what is slow goes to the worker. */
public final class PublishPresenter {
    private final PublishDesk desk;
    private final PublishDisplay display;
    private final Executor painter;
    private final Question<EditionPreview> previews;
    private final Question<Path> places;
    private final Question<PublishedEdition> editions;
    private final Question<Imprint> imprints;

    private final List<VersionTag> versions;
    private EditionOrder order;
    private String target = "";
    private boolean ownTarget;
    private Phase phase = Phase.CHOOSING;
    private @Nullable PublishedEdition result;

    PublishPresenter(PublishDesk desk, PublishDisplay display, Runners runners) {
        this.desk = desk;
        this.display = display;
        this.painter = runners.painter();
        this.previews = question(runners);
        this.places = question(runners);
        this.editions = question(runners);
        this.imprints = question(runners);
        Choices choices = Choices.read(desk.remembered(), desk.bitext(), desk.formats());
        this.order = choices.order();
        this.versions = new ArrayList<>(choices.versions());
    }

    private <A> Question<A> question(Runners runners) {
        return new Question<>(runners.worker(), runners.painter(), this::refused);
    }

    private void refused(Exception failure) {
        phase = Phase.CHOOSING;
        display.show(state());
        display.showTrouble(String.valueOf(failure.getMessage()));
    }

    /** Shows everything for the first time. */
    void start() {
        changed();
        imprints.ask(
                desk::usualImprint,
                usual -> {
                    order = order.with(usual);
                    display.showImprint(state());
                });
    }

    PublishState state() {
        return new PublishState(order, versions, target, phase, result);
    }

    void format(String format) {
        change(order.withFormat(format));
    }

    void manner(UnaryOperator<Manner> change) {
        change(order.with(change.apply(order.manner())));
    }

    /** Takes a version in, or leaves it out. */
    void toggle(VersionTag version) {
        List<VersionTag> columns = new ArrayList<>(order.columns());
        if (!columns.remove(version)) {
            columns.add(version);
            columns.sort(java.util.Comparator.comparingInt(versions::indexOf));
        }
        change(order.with(columns));
    }

    /** Moves a version to another place in the order. */
    void move(VersionTag version, int place) {
        int from = versions.indexOf(version);
        int to = Math.clamp(place, 0, versions.size() - 1);
        if (from < 0 || from == to) {
            return;
        }
        Collections.rotate(
                versions.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        List<VersionTag> columns = new ArrayList<>(versions);
        columns.retainAll(order.columns());
        change(order.with(columns));
    }

    void title(VersionTag version, String text) {
        Imprint now = order.imprint();
        imprint(new Imprint(with(now.titles(), version, text), now.translators(), now.work()));
    }

    void translator(VersionTag version, String text) {
        Imprint now = order.imprint();
        imprint(new Imprint(now.titles(), with(now.translators(), version, text), now.work()));
    }

    /** What title page and colophon say of the work. */
    void work(Work work) {
        if (!work.equals(order.imprint().work())) {
            imprint(order.imprint().with(work));
        }
    }

    private static Map<VersionTag, String> with(
            Map<VersionTag, String> texts, VersionTag version, String text) {
        Map<VersionTag, String> others = new HashMap<>(texts);
        if (text.isBlank()) {
            others.remove(version);
        } else {
            others.put(version, text.strip());
        }
        return others;
    }

    private void imprint(Imprint imprint) {
        order = order.with(imprint);
        result = null;
        display.show(state());
    }

    /** The user names the file. */
    void target(String file) {
        target = file;
        ownTarget = true;
        result = null;
        display.show(state());
    }

    private void change(EditionOrder other) {
        if (!other.equals(order)) {
            order = other;
            result = null;
            desk.remember(Choices.written(order, versions));
            changed();
        }
    }

    private void changed() {
        display.show(state());
        if (order.columns().isEmpty()) {
            previews.drop();
            return;
        }
        EditionOrder wanted = order;
        if (!ownTarget) {
            places.ask(
                    () -> desk.usualPlace(wanted),
                    place -> {
                        target = place.toString();
                        display.show(state());
                    });
        }
        previews.ask(() -> desk.preview(wanted), preview -> display.showPreview(preview, state()));
    }

    /** Makes the edition. */
    void publish() {
        if (!state().canPublish()) {
            return;
        }
        EditionOrder wanted = order;
        Path place = Path.of(target.strip());
        phase = Phase.WRITING;
        result = null;
        display.show(state());
        editions.askUnlessSuperseded(
                givenUp -> () -> desk.publish(wanted, place, new Asked(givenUp)), this::made);
    }

    private void made(PublishedEdition edition) {
        phase = Phase.CHOOSING;
        result = edition;
        display.show(state());
    }

    /** Gives the edition up; what was there before stays. */
    void cancel() {
        editions.drop();
        phase = Phase.CHOOSING;
        display.show(state());
    }

    /** Nobody looks any more. */
    void close() {
        editions.drop();
        previews.drop();
        places.drop();
        imprints.drop();
    }

    /** Tells how far the edition is, and knows when to stop. */
    private final class Asked implements Progress {
        private final BooleanSupplier givenUp;

        Asked(BooleanSupplier givenUp) {
            this.givenUp = givenUp;
        }

        @Override
        public void tell(String task, long done, long total) {
            boolean reading = task.equals(EditionPublisher.READING);
            Step step = reading ? Step.READING_BACK : Step.WRITING;
            painter.execute(() -> {
                if (!givenUp.getAsBoolean() && phase == Phase.WRITING) {
                    display.showProgress(step, done, total);
                }
            });
        }

        @Override
        public boolean isCancelled() {
            return givenUp.getAsBoolean();
        }
    }
}
