package org.diglot.project;

import org.diglot.model.Content;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small project in a folder, for tests. */
final class SampleProject {
    static final String DOCUMENT = "fable.txt";
    static final VersionTag ES = VersionTag.of("es");
    static final String TEXT =
            """
            The fox and the grapes

            A fox saw grapes. They hung high. He jumped and jumped.
            “They are sour,” he said. He went away.
            """;

    final ProjectFolder folder;
    private final Workshop workshop = new TestWorkshop();

    private SampleProject(ProjectFolder folder) {
        this.folder = folder;
    }

    /** Makes the project in a folder. */
    static SampleProject in(Path root) throws IOException {
        return in(root, TEXT);
    }

    /** Makes a project whose document says {@code text}. */
    static SampleProject in(Path root, String text) throws IOException {
        Path sources = Files.createDirectories(root.resolve("source-text"));
        Files.writeString(sources.resolve(DOCUMENT), text, StandardCharsets.UTF_8);
        return new SampleProject(new ProjectFolder(root));
    }

    /** The project in a folder where it was made before. */
    static SampleProject at(Path root) {
        return new SampleProject(new ProjectFolder(root));
    }

    Documents documents() throws ProjectException {
        return new Documents(folder, ProjectSettings.read(folder.settings()), workshop);
    }

    /** Opens a session on the document, as a project would. */
    DocumentSession open() throws ProjectException {
        Documents documents = documents();
        TmxStore store = documents.store(DOCUMENT);
        return new DocumentSession(
                DOCUMENT, documents.open(DOCUMENT, store), store, workshop.clock());
    }

    /** Opens the whole project. */
    Project project() throws ProjectException {
        return Project.open(folder, workshop);
    }

    /** What is on disk. */
    String text(String segment) throws ProjectException {
        return documents()
                .peek(DOCUMENT)
                .unit(new SegmentId(segment))
                .map(unit -> text(unit))
                .orElseThrow();
    }

    static String text(Unit unit) {
        return unit.variant(ES).content().plainText();
    }

    static String text(DocumentSession session, String segment) {
        return session.bitext().unit(new SegmentId(segment)).map(unit -> text(unit)).orElseThrow();
    }

    static Editing editing(DocumentSession session) {
        return new Editing(session, "Ana", TestWorkshop.NOON);
    }

    /** Confirms a segment and waits until it is on disk. */
    static void confirm(DocumentSession session, String segment, String text) {
        editing(session).confirm(cell(segment), Content.of(text), Origin.TYPED).onDisk().join();
    }

    static Cell cell(String segment) {
        return new Cell(new SegmentId(segment), ES);
    }
}
