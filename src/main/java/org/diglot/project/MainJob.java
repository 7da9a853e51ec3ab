package org.diglot.project;

import org.diglot.edition.EditionException;
import org.diglot.edition.EditionOptions;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.LossReport;
import org.diglot.edition.Presentation;
import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        for (List<VersionTag> columns : columnSets(bitext, written)) {
            for (EditionWriter writer : project.workshop().editionWriters()) {
                edition(bitext, columns, writer).ifPresent(editions::add);
            }
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
        List<VersionTag> wanted = project.settings().together();
        if (!wanted.isEmpty()) {
            return wanted.stream()
                    .filter(version -> version.equals(source) || written.contains(version))
                    .toList();
        }
        List<VersionTag> first = new ArrayList<>(List.of(source));
        first.addAll(written.subList(0, Math.min(4, written.size())));
        return first;
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

    /** An edition that cannot be made as it should, for want of a font perhaps, stops no other. */
    private Optional<Path> edition(Bitext bitext, List<VersionTag> columns, EditionWriter writer)
            throws ProjectException {
        Path target = publishing.usualPlace(bitext, columns, writer);
        try {
            LossReport report =
                    publishing.writeEdition(bitext, forReaders(columns), writer, target);
            if (!report.isComplete()) {
                refusals.add(target.getFileName() + ": " + report.sentence() + ".");
            }
            return Optional.of(target);
        } catch (ProjectException e) {
            if (e.getCause() instanceof EditionException) {
                notices.add(target.getFileName() + " was not made: " + e.getMessage());
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Remarks are between translator and reviewer; who wants them in a book asks for them. */
    private static EditionOptions forReaders(List<VersionTag> columns) {
        return EditionOptions.of(columns).with(Presentation.DEFAULT.with(Presentation.Notes.OMIT));
    }
}
