package org.diglot.ui.shell;

import org.diglot.memory.Cancellation;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.ConcordanceQuery;
import org.diglot.memory.Direction;
import org.diglot.memory.Limits;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MemoryStatus;
import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.project.EditionPublisher;
import org.diglot.project.Originals;
import org.diglot.project.Progress;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.Statistics;
import org.diglot.ui.desk.Desk;
import org.diglot.ui.desk.SessionDesk;
import org.diglot.ui.review.ReviewDesk;
import org.diglot.ui.review.SessionReviewDesk;
import org.diglot.ui.suggest.MemoryDesk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A window on an open project. Closing the project is left to whoever opened it. */
public final class ProjectContext implements EditorContext {
    private static final int HITS = 200;

    private final Project project;
    private final WindowSettings settings;

    /** The documents and the memory of this project, for a user with these preferences. */
    public ProjectContext(Project project, WindowSettings settings) {
        this.project = project;
        this.settings = settings;
    }

    @Override
    public Statistics count(String document) throws ProjectException {
        return Statistics.of(Project.peek(project.folder(), project.workshop(), document));
    }

    @Override
    public Added add(List<Path> places) throws ProjectException {
        Originals originals = Originals.among(places, project.workshop());
        return new Added(originals.bringInto(project.folder()), originals.otherNames());
    }

    @Override
    public List<String> documents() throws ProjectException {
        return project.documents();
    }

    @Override
    public Desk desk(String document) throws ProjectException {
        return new SessionDesk(project, project.session(document), this::author);
    }

    @Override
    public List<String> fillMemory(Progress progress) throws ProjectException {
        return project.memories().refresh(progress);
    }

    @Override
    public void flush() throws ProjectException {
        project.flush();
    }

    private String author() {
        String own = settings.author();
        return own.isEmpty() ? project.settings().authorOrUser() : own;
    }

    @Override
    public Optional<EditionPublisher> publisher(Locale reader) {
        return Optional.of(
                new EditionPublisher(project.folder(), project.workshop(), reader));
    }

    @Override
    public Optional<ReviewDesk> reviews(String document) throws ProjectException {
        return Optional.of(
                new SessionReviewDesk(project, project.session(document), this::author));
    }

    @Override
    public String place() {
        return project.folder().root().toAbsolutePath().normalize().toString();
    }

    @Override
    public MemoryDesk memory() {
        return new ProjectMemory();
    }

    /** The project's memory, asked after it has learnt what was confirmed so far. */
    private final class ProjectMemory implements MemoryDesk {
        @Override
        public MatchResult matches(Bitext bitext, Cell cell, Cancellation cancellation)
                throws ProjectException {
            project.memories().awaitLearnt();
            Limits limits = Limits.USUAL.withThreshold(threshold());
            return project.memories().matches(bitext, cell, limits, cancellation);
        }

        @Override
        public ConcordancePage concordance(String words, Bitext bitext, Cell cell)
                throws ProjectException {
            VersionTag source = bitext.header().source();
            boolean inSource = cell.version().equals(source);
            VersionTag target =
                    inSource && !bitext.versions().isEmpty()
                            ? bitext.versions().getFirst()
                            : cell.version();
            ConcordanceQuery query =
                    new ConcordanceQuery(
                            words,
                            new Direction(source, target),
                            ConcordanceQuery.Side.EITHER,
                            HITS);
            return project.memories().concordance(query, Cancellation.NEVER);
        }

        @Override
        public int units() throws ProjectException {
            return project.memories().status().memories().stream()
                    .mapToInt(MemoryStatus.Filled::units)
                    .sum();
        }

        @Override
        public int threshold() {
            return settings.threshold() > 0 ? settings.threshold() : project.settings().threshold();
        }
    }
}
