package org.diglot.project;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionException;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.LossReport;
import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The whole chain for every document of a project: segment, fill the memory, write the translated
 * documents and the editions.
 */
public final class MainJob {

    /**
     * What was made of one document.
     *
     * @param statistics how far it is
     * @param tmx its store of truth
     * @param translations its translated documents
     * @param editions its editions
     */
    public record Result(
            Statistics statistics, Path tmx, List<Path> translations, List<Path> editions) {
        public Result {
            translations = List.copyOf(translations);
            editions = List.copyOf(editions);
        }
    }

    private final Project project;
    private final Publishing publishing;
    private final List<String> notices = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    /** The main job for an open project. */
    public MainJob(Project project) {
        this.project = project;
        this.publishing = new Publishing(project.folder(), project.workshop());
    }

    /**
     * Does it for every document. One that cannot be done is told in the {@link #refusals}, and
     * does not keep the others from being done.
     *
     * @return what was made
     * @throws ProjectException if there is no document, or the memory cannot be written
     */
    public List<Result> run(Progress progress) throws ProjectException {
        List<String> documents = project.documents();
        if (documents.isEmpty()) {
            throw new ProjectException(
                    "There is no document in "
                            + project.folder().sources()
                            + ". Put your originals there, then try again.");
        }
        List<DocumentSession> sessions = new ArrayList<>();
        for (String document : documents) {
            progress.tell("segment " + document, sessions.size(), documents.size());
            attempt(() -> sessions.add(segmented(document)));
        }
        notices.addAll(project.memories().refresh(progress));
        List<Result> results = new ArrayList<>();
        for (DocumentSession session : sessions) {
            progress.tell("publish " + session.document(), results.size(), sessions.size());
            attempt(() -> results.add(publish(session.bitext())));
        }
        return results;
    }

    /** One step for one document. */
    @FunctionalInterface
    private interface Step {
        void take() throws ProjectException;
    }

    private void attempt(Step step) {
        try {
            step.take();
        } catch (ProjectException e) {
            refusals.add(String.valueOf(e.getMessage()));
        }
    }

    private DocumentSession segmented(String document) throws ProjectException {
        DocumentSession session = project.session(document);
        notices.addAll(session.notices());
        session.flush();
        return session;
    }

    /** Why documents could not be done, as sentences; empty if all is well. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** What the user should know, as sentences; often nothing. */
    public List<String> notices() {
        return List.copyOf(notices);
    }

    private Result publish(Bitext bitext) throws ProjectException {
        List<Path> editions = new ArrayList<>();
        List<VersionTag> written =
                bitext.versions().stream()
                        .filter(version ->
                                bitext.units().stream()
                                        .anyMatch(
                                                unit -> !unit.variant(version).content().isBlank()))
                        .toList();
        List<EditionWriter> writers = writers();
        for (List<VersionTag> columns : columnSets(bitext, written)) {
            editions(bitext, columns, writers).forEach(made -> editions.add(made.target()));
        }
        return new Result(
                Statistics.of(bitext),
                project.folder().tmx(bitext.header().name()),
                publishing.writeTranslations(bitext),
                editions);
    }

    /**
     * More columns than these are no longer read side by side, unless the settings ask for them.
     */
    private List<VersionTag> together(Bitext bitext, List<VersionTag> written) {
        VersionTag source = bitext.header().source();
        List<VersionTag> wanted = project.settings().editions().together();
        if (!wanted.isEmpty()) {
            tellAbsent(bitext, wanted, written);
            return wanted.stream()
                    .filter(version -> version.equals(source) || written.contains(version))
                    .toList();
        }
        List<VersionTag> first = new ArrayList<>(List.of(source));
        first.addAll(written.subList(0, Math.min(4, written.size())));
        return first;
    }

    /** A version that is asked for and is not there would be missed in silence. */
    private void tellAbsent(Bitext bitext, List<VersionTag> wanted, List<VersionTag> written) {
        List<String> absent =
                wanted.stream()
                        .filter(version -> !version.equals(bitext.header().source()))
                        .filter(version -> !written.contains(version))
                        .map(VersionTag::value)
                        .toList();
        if (!absent.isEmpty()) {
            notices.add(
                    String.format(
                            Locale.ROOT,
                            "%s has no text in %s, which [editions] together asks for; the edition of several versions was made without.",
                            bitext.header().name(),
                            String.join(", ", absent)));
        }
    }

    /** The source with each version, then the versions that are shown together. */
    private List<List<VersionTag>> columnSets(Bitext bitext, List<VersionTag> written) {
        List<List<VersionTag>> sets = new ArrayList<>();
        for (VersionTag version : written) {
            sets.add(List.of(bitext.header().source(), version));
        }
        List<VersionTag> together = together(bitext, written);
        if (together.size() > 2) {
            sets.add(together);
        }
        return sets;
    }

    /** The formats that the settings ask for, those of them that this program has. */
    private List<EditionWriter> writers() throws ProjectException {
        List<String> wanted = project.settings().editions().formats();
        boolean usual = wanted.equals(EditionSettings.USUAL.formats());
        List<EditionWriter> writers = new ArrayList<>();
        for (String format : wanted) {
            if (!usual || hasFormat(format)) {
                writers.add(publishing.writer(format));
            }
        }
        return writers;
    }

    private boolean hasFormat(String format) {
        return project.workshop().editionWriters().stream()
                .anyMatch(writer -> writer.format().equals(format));
    }

    /** An edition in every format, several at a time; those that were made. */
    private List<Made> editions(
            Bitext bitext, List<VersionTag> columns, List<EditionWriter> writers)
            throws ProjectException {
        EditionLook look = project.settings().editions().look();
        Edition edition = publishing.edition(bitext, look.options(columns));
        List<Made> made = new ArrayList<>();
        int atATime = Math.min(writers.size(), Runtime.getRuntime().availableProcessors());
        try (ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, atATime))) {
            List<Future<Made>> waiting = new ArrayList<>();
            for (EditionWriter writer : writers) {
                Path target = publishing.usualPlace(bitext, columns, writer);
                waiting.add(workers.submit(() -> made(edition, writer, target)));
            }
            for (Future<Made> future : waiting) {
                made.add(result(future));
            }
        }
        made.forEach(this::tell);
        return made.stream().filter(one -> one.report() != null).toList();
    }

    /**
     * An edition, or why there is none.
     *
     * @param target the file
     * @param report what was found in it; {@code null} if it was not made
     * @param obstacle why it was not made; empty if it was
     */
    private record Made(Path target, @Nullable LossReport report, String obstacle) {}

    /** An edition that cannot be made as it should, for want of a font perhaps, stops no other. */
    private Made made(Edition edition, EditionWriter writer, Path target) throws ProjectException {
        try {
            return new Made(target, publishing.writeEdition(edition, writer, target), "");
        } catch (ProjectException e) {
            if (e.getCause() instanceof EditionException) {
                return new Made(target, null, String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }

    private static Made result(Future<Made> future) throws ProjectException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ProjectException told) {
                throw told;
            }
            throw new IllegalStateException("An edition failed in a way that nobody foresaw", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProjectException(
                    "Writing the editions was interrupted. Those that were finished are whole. Try again.",
                    e);
        }
    }

    private void tell(Made made) {
        if (made.report() == null) {
            notices.add(made.target().getFileName() + " was not made: " + made.obstacle());
        } else if (!made.report().isComplete()) {
            refusals.add(made.target().getFileName() + ": " + made.report().sentence() + ".");
        }
    }
}
