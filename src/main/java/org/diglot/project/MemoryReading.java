package org.diglot.project;

import org.diglot.memory.MemoryException;
import org.diglot.model.Content;
import org.diglot.model.DocumentHeader;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.tmx.TmxException;
import org.diglot.tmx.TmxReader;
import org.diglot.tmx.TmxSink;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The memory of a project, open for questions also while another program has the project open.
 *
 * <p>If the project is free it is opened, and its index answers. If not, the index belongs to the
 * other program; then it is read as that program last settled it, and TMX files that have changed
 * since are read for this time only. The answers are the same, but for what the other program has
 * not saved yet. To be used by one thread.
 */
public final class MemoryReading implements AutoCloseable {
    private final ProjectFolder folder;
    private final Workshop workshop;
    private final @Nullable Project project;
    private final Memories memories;

    private MemoryReading(
            ProjectFolder folder, Workshop workshop, @Nullable Project project, Memories memories) {
        this.folder = folder;
        this.workshop = workshop;
        this.project = project;
        this.memories = memories;
    }

    /**
     * Opens a memory for questions.
     *
     * @throws ProjectException if the folder cannot be read, or, when no other program has the
     *     project open, cannot be written to
     */
    public static MemoryReading open(ProjectFolder folder, Workshop workshop)
            throws ProjectException {
        Optional<Project> free = Project.openIfFree(folder, workshop);
        Memories memories = free.isPresent() ? free.get().memories() : visited(folder, workshop);
        return new MemoryReading(folder, workshop, free.orElse(null), memories);
    }

    private static Memories visited(ProjectFolder folder, Workshop workshop)
            throws ProjectException {
        try {
            return new Memories(
                    folder,
                    ProjectSettings.read(folder.settings()).memory(),
                    workshop.visitMemory(folder.cache().resolve(Project.MEMORY)));
        } catch (MemoryException e) {
            throw new ProjectException(
                    "The memory could not be opened beside another Diglot: " + e.getMessage(), e);
        }
    }

    /** Whether another program has the project open, so that its saved files are read. */
    public boolean isVisit() {
        return project == null;
    }

    /**
     * Reads the TMX files that the memory does not know yet.
     *
     * @return what the user should know, as sentences
     * @throws ProjectException if a folder cannot be read, or the index cannot be written
     */
    public List<String> refresh(Progress progress) throws ProjectException {
        List<String> notices = new ArrayList<>();
        if (isVisit()) {
            notices.add(
                    "The project is open in another Diglot; the answer is of what it has saved so far.");
        }
        notices.addAll(memories.refresh(progress));
        return notices;
    }

    /** The memory. */
    public Memories memories() {
        return memories;
    }

    /**
     * What the settings say.
     *
     * @throws ProjectException if they cannot be read
     */
    public ProjectSettings settings() throws ProjectException {
        return ProjectSettings.read(folder.settings());
    }

    /**
     * The sentences of a file in any format that can be read.
     *
     * @param language in which it is written
     * @throws ProjectException if it cannot be read
     */
    public List<Content> sentences(Path file, VersionTag language) throws ProjectException {
        return new Documents(folder, settings(), workshop).sentences(file, language);
    }

    /**
     * The lines of a text file, each of which is one sentence; blank lines are left out.
     *
     * @throws ProjectException if it cannot be read
     */
    public static List<Content> lines(Path file) throws ProjectException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .map(Content::of)
                    .toList();
        } catch (IOException e) {
            throw new ProjectException(
                    file + " cannot be read (" + Refusal.reason(e) + "). Nothing was changed.", e);
        }
    }

    /**
     * The first version of the first document that has one; empty if none has. The head of a TMX of
     * ours says it; otherwise the whole document is read.
     *
     * @throws ProjectException if a document cannot be read
     */
    public Optional<VersionTag> firstVersion() throws ProjectException {
        for (String document : folder.documents()) {
            Head head = Head.of(folder.tmx(document));
            for (VersionTag version : head.versions()) {
                return Optional.of(version);
            }
            for (VersionTag version : Project.peek(folder, workshop, document).versions()) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /**
     * That nothing can be found, because no memory has any text in a language; empty if there is.
     *
     * @throws ProjectException if the index cannot be read
     */
    public Optional<String> unknownLanguage(Lookup.Wanted asked) throws ProjectException {
        SortedSet<VersionTag> known = new TreeSet<>();
        memories.status().memories().forEach(memory -> known.addAll(memory.versions()));
        return Stream.of(asked.from(), asked.to())
                .filter(wanted -> known.stream().noneMatch(version -> version.serves(wanted)))
                .findFirst()
                .map(wanted ->
                        "No memory has text in "
                                + wanted
                                + "; there is "
                                + known.stream()
                                        .map(VersionTag::value)
                                        .collect(Collectors.joining(", "))
                                + ".")
                .filter(_ -> !known.isEmpty());
    }

    /** Takes the head of a TMX and no unit. */
    private static final class Head implements TmxSink {
        private List<VersionTag> versions = List.of();

        /** The head of a file; an empty one if the file cannot be read. */
        static Head of(Path file) {
            Head head = new Head();
            try {
                new TmxReader().readUnits(file, head);
            } catch (TmxException e) {
                head.versions = List.of(); // whoever reads the whole file says so
            }
            return head;
        }

        List<VersionTag> versions() {
            return versions;
        }

        @Override
        public void header(DocumentHeader header) {
            versions = header.versions();
        }

        @Override
        public void unit(Unit unit) {
            // the head is enough
        }

        @Override
        public boolean wantsMore() {
            return false;
        }
    }

    @Override
    public void close() throws ProjectException {
        if (project == null) {
            memories.close();
        } else {
            project.close();
        }
    }
}
