package org.diglot.project;

import org.diglot.memory.MemoryException;
import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * An open project: its documents, its memory, its settings. One program at a time has a project
 * open.
 *
 * <p>All methods may be called from any thread.
 */
public final class Project implements AutoCloseable {
    /** The folder of the index in the cache. */
    static final String MEMORY = "memory";

    private static final int LOOKS = 20;
    private static final Duration PAUSE = Duration.ofMillis(40);

    private final ProjectFolder folder;
    private final ProjectSettings settings;
    private final Workshop workshop;
    private final Documents documents;
    private final Memories memories;
    private final ProjectLock lock;
    private final Map<String, DocumentSession> sessions = new LinkedHashMap<>();

    private Project(
            ProjectFolder folder, ProjectSettings settings, Workshop workshop, ProjectLock lock)
            throws MemoryException {
        this.folder = folder;
        this.settings = settings;
        this.workshop = workshop;
        this.lock = lock;
        this.documents = new Documents(folder, settings, workshop);
        this.memories =
                new Memories(
                        folder,
                        settings.memory(),
                        workshop.openMemory(folder.cache().resolve(MEMORY)));
    }

    /**
     * Opens a project for writing. A question from the command line has it for a moment only, which
     * is waited for.
     *
     * @throws ProjectException if another program has it open, the folder cannot be written to, or
     *     the settings make no sense
     */
    public static Project open(ProjectFolder folder, Workshop workshop) throws ProjectException {
        Optional<Project> project = openIfFree(folder, workshop);
        for (int look = 0; project.isEmpty() && look < LOOKS; look++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            project = openIfFree(folder, workshop);
        }
        return project.orElseThrow(() -> ProjectLock.taken(folder));
    }

    /**
     * Opens a project for writing, unless another program has it open.
     *
     * @return the project; empty if another program has it
     * @throws ProjectException if the folder cannot be written to, or the settings make no sense
     */
    static Optional<Project> openIfFree(ProjectFolder folder, Workshop workshop)
            throws ProjectException {
        ProjectSettings settings = ProjectSettings.read(folder.settings());
        folder.documents();
        Optional<ProjectLock> lock = ProjectLock.take(folder);
        return lock.isEmpty()
                ? Optional.empty()
                : Optional.of(locked(folder, settings, workshop, lock.get()));
    }

    /** The project; without it the lock is let go. */
    private static Project locked(
            ProjectFolder folder, ProjectSettings settings, Workshop workshop, ProjectLock lock)
            throws ProjectException {
        boolean opened = false;
        try {
            Project project = new Project(folder, settings, workshop, lock);
            opened = true;
            return project;
        } catch (MemoryException e) {
            throw new ProjectException(
                    "The memory could not be opened: "
                            + e.getMessage()
                            + " The TMX files are untouched; delete "
                            + folder.cache()
                            + " and try again.",
                    e);
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /**
     * A document as it is on disk, also while another program edits it; nothing is written but the
     * built-in segmentation rules, if the project has none and the document no TMX.
     *
     * @throws ProjectException if it cannot be read
     */
    public static Bitext peek(ProjectFolder folder, Workshop workshop, String document)
            throws ProjectException {
        ProjectSettings settings = ProjectSettings.read(folder.settings());
        return new Documents(folder, settings, workshop).peek(document);
    }

    /** Where everything lies. */
    public ProjectFolder folder() {
        return folder;
    }

    /** What the settings say. */
    public ProjectSettings settings() {
        return settings;
    }

    /** The parts the project works with. */
    public Workshop workshop() {
        return workshop;
    }

    /** The memory. */
    public Memories memories() {
        return memories;
    }

    /**
     * The names of the documents, in order.
     *
     * @throws ProjectException if the folder cannot be read
     */
    public List<String> documents() throws ProjectException {
        return folder.documents();
    }

    /** How documents are found on disk. */
    Documents files() {
        return documents;
    }

    /**
     * The session of a document; it is opened at the first call and stays open until the project is
     * closed.
     *
     * @throws ProjectException if there is no such document, or it cannot be read
     */
    public DocumentSession session(String document) throws ProjectException {
        synchronized (sessions) {
            DocumentSession open = sessions.get(document);
            if (open == null) {
                requireDocument(document);
                open = openSession(document);
                sessions.put(document, open);
            }
            return open;
        }
    }

    /**
     * What a cell said after each of its edits as far as they are on disk, the newest first. Reads
     * the journal, so it may take a while.
     *
     * @throws ProjectException if the journal cannot be read
     */
    public List<Past> history(String document, Cell cell) throws ProjectException {
        VersionTag source = session(document).bitext().header().source();
        return documents.history(document, source, cell);
    }

    /**
     * The life of a document, edit by edit. Brings everything to disk and reads the journal, so it
     * may take a while.
     *
     * @throws ProjectException if the disk refuses
     */
    public Timeline timeline(String document) throws ProjectException {
        DocumentSession session = session(document);
        DocumentSession.Numbered now = session.numbered();
        session.flush();
        VersionTag source = now.bitext().header().source();
        return Timeline.of(now.bitext(), documents.moments(document, source, now.number()));
    }

    /** The filter lines that have a name. */
    public SavedFilters filters() {
        return new SavedFilters(folder.filters());
    }

    private void requireDocument(String document) throws ProjectException {
        List<String> known = folder.documents();
        if (!known.contains(document)) {
            String choice =
                    known.isEmpty()
                            ? "Put a text into " + folder.sources() + " first."
                            : "Choose one of: " + String.join(", ", known) + ".";
            throw new ProjectException(
                    "There is no document " + document + " in " + folder.sources() + ". " + choice);
        }
    }

    private DocumentSession openSession(String document) throws ProjectException {
        TmxStore store = documents.store(document);
        OpenedDocument opened = documents.open(document, store);
        DocumentSession session = new DocumentSession(document, opened, store, workshop.clock());
        session.subscribe(event -> memories.follow(event, document));
        return session;
    }

    /**
     * Brings everything to disk, the TMX files too.
     *
     * @throws ProjectException if the disk refuses; nothing in memory is lost
     */
    public void flush() throws ProjectException {
        for (DocumentSession session : openSessions()) {
            session.flush();
        }
    }

    /** The sessions that were opened so far, in that order. */
    List<DocumentSession> openSessions() {
        synchronized (sessions) {
            return new ArrayList<>(sessions.values());
        }
    }

    /**
     * Brings everything to disk and lets go of the project.
     *
     * @throws ProjectException if the disk refuses
     */
    @Override
    public void close() throws ProjectException {
        try (lock;
                memories) {
            closeSessions();
        }
    }

    private void closeSessions() throws ProjectException {
        ProjectException refusal = null;
        for (DocumentSession session : openSessions()) {
            try {
                session.close();
            } catch (ProjectException e) {
                refusal = refusal == null ? e : refusal;
            }
        }
        if (refusal != null) {
            throw refusal;
        }
    }
}
