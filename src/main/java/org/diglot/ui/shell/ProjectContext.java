package org.diglot.ui.shell;

import org.diglot.memory.Cancellation;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.ConcordanceQuery;
import org.diglot.memory.Limits;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MemoryStatus;
import org.diglot.memory.Place;
import org.diglot.memory.Surroundings;
import org.diglot.model.Bitext;
import org.diglot.project.Cell;
import org.diglot.project.Drafting;
import org.diglot.project.Drafts;
import org.diglot.project.EditionPublisher;
import org.diglot.project.Lookup;
import org.diglot.project.MemoryEvent;
import org.diglot.project.Originals;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.Statistics;
import org.diglot.project.Subscription;
import org.diglot.project.uses.UsesFile;
import org.diglot.project.uses.UsesFormat;
import org.diglot.ui.desk.Desk;
import org.diglot.ui.desk.SessionDesk;
import org.diglot.ui.intake.IntakeDesk;
import org.diglot.ui.intake.SessionIntake;
import org.diglot.ui.review.ReviewDesk;
import org.diglot.ui.review.SessionReviewDesk;
import org.diglot.ui.suggest.MemoryDesk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** A window on an open project. Closing the project is left to whoever opened it. */
public final class ProjectContext implements EditorContext {
    private static final int HITS = 200;

    /** So many are saved at most; more is a memory of its own. */
    private static final int SAVED = 10_000;

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
    public Subscription watchMemory(Consumer<MemoryEvent> listener) {
        Subscription subscription = project.memories().subscribe(listener);
        project.memories().watch();
        return subscription;
    }

    @Override
    public void stopReading() {
        project.memories().stopReading();
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
        return Optional.of(new EditionPublisher(project.folder(), project.workshop(), reader));
    }

    @Override
    public Optional<ReviewDesk> reviews(String document) throws ProjectException {
        return Optional.of(new SessionReviewDesk(project, project.session(document), this::author));
    }

    @Override
    public Optional<IntakeDesk> intake(String document) throws ProjectException {
        return Optional.of(new SessionIntake(project, project.session(document), this::author));
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
        private final Drafting drafting = new Drafting(project.memories(), project.folder());

        @Override
        public MatchResult matches(Bitext bitext, Cell cell, Cancellation cancellation)
                throws ProjectException {
            project.memories().awaitLearnt();
            Limits limits = Limits.USUAL.withThreshold(threshold());
            return project.memories().matches(bitext, cell, limits, cancellation);
        }

        @Override
        public Drafts drafts(
                Bitext bitext, Cell cell, MatchResult matches, Cancellation cancellation)
                throws ProjectException {
            Limits limits = Limits.USUAL.withThreshold(threshold());
            Optional<MatchQuery> query = project.memories().query(bitext, cell, limits);
            return query.isEmpty() ? Drafts.NONE : drafting.of(query.get(), matches, cancellation);
        }

        @Override
        public ConcordancePage concordance(Search search, Cancellation cancellation)
                throws ProjectException {
            return page(search, HITS, cancellation);
        }

        private ConcordancePage page(Search search, int count, Cancellation cancellation)
                throws ProjectException {
            project.memories().awaitLearnt();
            ConcordanceQuery query =
                    new ConcordanceQuery(search.searched().sought(), search.direction(), count);
            return project.memories().concordance(query, cancellation);
        }

        @Override
        public Surroundings surroundings(Place hit, Search search) throws ProjectException {
            return project.memories().surroundings(hit, search.direction(), search.bitext());
        }

        @Override
        public int save(Search search, Path file) throws ProjectException {
            UsesFormat format = Lookup.format(file);
            ConcordancePage page = page(search, SAVED, Cancellation.NEVER);
            String title = search.searched().title();
            Lookup.write(new UsesFile(title, page, search.direction()), format, file);
            return page.hits().size();
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
