package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.memory.Cancellation;
import org.diglot.memory.Limits;
import org.diglot.memory.Match;
import org.diglot.model.Content;
import org.diglot.model.Note;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.project.DocumentSession;
import org.diglot.project.Editing;
import org.diglot.project.Memories;
import org.diglot.project.Pretranslation;
import org.diglot.project.Progress;
import org.diglot.project.Project;
import org.diglot.project.ProjectFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The project's memory on its real index: what goes in, when it is built again, what it learns. */
class ProjectMemoryTest {
    private static final String DOCUMENT = "fable.txt";
    private static final VersionTag ES = VersionTag.of("es");
    private static final Limits FROM_60 = Limits.USUAL.withThreshold(60);

    @TempDir private Path root;

    @BeforeEach
    void makeProject() throws Exception {
        Files.createDirectories(root.resolve("source-text"));
        Files.writeString(
                root.resolve("source-text").resolve(DOCUMENT),
                "The fox saw the red grapes. The fox saw the green grapes. It went away.\n");
    }

    @Test
    void whatIsConfirmedIsAMatchForTheNextSegmentAtOnce() throws Exception {
        try (Project project = open()) {
            DocumentSession session = session(project);
            confirm(session, "s1", "El zorro vio las uvas rojas.");
            project.memories().awaitLearnt();

            List<Match> matches = matches(project, session, "s2");

            assertThat(matches).hasSize(1);
            assertThat(matches.getFirst().variants().getFirst().variant().content().plainText())
                    .isEqualTo("El zorro vio las uvas rojas.");
            assertThat(matches.getFirst().score().percent()).isEqualTo(83);
        }
    }

    @Test
    void anUndoneConfirmationIsNoMatchAnyMore() throws Exception {
        try (Project project = open()) {
            DocumentSession session = session(project);
            confirm(session, "s1", "El zorro vio las uvas rojas.");
            session.undo();
            project.memories().awaitLearnt();

            assertThat(matches(project, session, "s2")).isEmpty();
        }
    }

    @Test
    void referenceMemoriesAreSearchedAndReadAgainWhenTheyChange() throws Exception {
        reference("old.tmx", "The fox saw the green grapes.", "La zorra vio las uvas verdes.");
        try (Project project = open()) {
            assertThat(target(project)).isEqualTo("La zorra vio las uvas verdes.");
        }
        reference("old.tmx", "The fox saw the green grapes.", "El zorro vio las uvas verdes.");
        try (Project project = open()) {
            assertThat(target(project)).isEqualTo("El zorro vio las uvas verdes.");
        }
        Files.delete(root.resolve("tmx/reference/old.tmx"));
        try (Project project = open()) {
            assertThat(matches(project, session(project), "s2")).isEmpty();
        }
    }

    @Test
    void aDeletedIndexIsBuiltAgainAndSaysTheSame() throws Exception {
        try (Project project = open()) {
            confirm(session(project), "s1", "El zorro vio las uvas rojas.");
        }
        delete(root.resolve(".diglot/cache"));

        try (Project project = open()) {
            assertThat(matches(project, session(project), "s2")).hasSize(1);
        }
    }

    @Test
    void aDamagedIndexIsBuiltAgainAndSaysTheSame() throws Exception {
        try (Project project = open()) {
            confirm(session(project), "s1", "El zorro vio las uvas rojas.");
        }
        try (Stream<Path> files = Files.walk(root.resolve(".diglot/cache/memory"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "damaged", StandardCharsets.UTF_8);
            }
        }

        try (Project project = open()) {
            assertThat(matches(project, session(project), "s2")).hasSize(1);
        }
    }

    @Test
    void anIndexThatIsUpToDateIsNotReadAgain() throws Exception {
        reference("old.tmx", "The fox saw the green grapes.", "El zorro vio las uvas verdes.");
        try (Project project = open()) {
            session(project).flush();
        }

        try (Project project = Project.open(new ProjectFolder(root), new StandardWorkshop())) {
            int[] told = new int[1];
            project.memories().refresh((task, done, total) -> told[0]++);

            assertThat(project.memories().contents())
                    .extracting(Memories.Content::name)
                    .contains("tmx/reference/old.tmx");
            assertThat(told[0]).as("progress told while nothing is to be done").isZero();
        }
    }

    @Test
    void pretranslationFillsOnlyEmptySegmentsWithDraftsThatSayWhatTheyAreMadeOf() throws Exception {
        reference("old.tmx", "The fox saw the green grapes.", "El zorro vio las uvas verdes.");
        try (Project project = open()) {
            DocumentSession session = session(project);
            confirm(session, "s3", "Se fue.");
            project.memories().awaitLearnt();

            Pretranslation.Report report =
                    new Pretranslation(session, project)
                            .run(new Pretranslation.Options(ES, 80, "Ana"), Progress.NONE);

            assertThat(report).isEqualTo(new Pretranslation.Report(2, 1, 0, 0, 0));
            Variant fuzzy = session.bitext().units().getFirst().variant(ES);
            assertThat(fuzzy.status()).isEqualTo(Status.DRAFT);
            assertThat(fuzzy.origin()).isEqualTo(Origin.MATCH);
            assertThat(fuzzy.annotations().notes())
                    .singleElement()
                    .extracting(Note::text)
                    .asString()
                    .startsWith("From a match of 83%: green → red");
            assertThat(session.bitext().units().get(2).variant(ES).content().plainText())
                    .isEqualTo("Se fue.");

            session.undo();
            assertThat(session.bitext().units().getFirst().variant(ES)).isEqualTo(Variant.EMPTY);
        }
    }

    private Project open() throws Exception {
        Project project = Project.open(new ProjectFolder(root), new StandardWorkshop());
        project.session(DOCUMENT).flush();
        project.memories().refresh(Progress.NONE);
        return project;
    }

    private static DocumentSession session(Project project) throws Exception {
        return project.session(DOCUMENT);
    }

    private static void confirm(DocumentSession session, String segment, String text) {
        new Editing(session, "Ana", new StandardWorkshop().clock())
                .confirm(new Cell(new SegmentId(segment), ES), Content.of(text), Origin.TYPED)
                .onDisk()
                .join();
    }

    private static List<Match> matches(Project project, DocumentSession session, String segment)
            throws Exception {
        Cell cell = new Cell(new SegmentId(segment), ES);
        return project.memories()
                .matches(session.bitext(), cell, FROM_60, Cancellation.NEVER)
                .matches();
    }

    private static String target(Project project) throws Exception {
        return matches(project, session(project), "s2")
                .getFirst()
                .variants()
                .getFirst()
                .variant()
                .content()
                .plainText();
    }

    private void reference(String name, String source, String target) throws IOException {
        Path file = root.resolve("tmx/reference").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <tmx version="1.4">
                <header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x"
                 adminlang="en" srclang="en" datatype="plaintext"/>
                <body>
                <tu><tuv xml:lang="en"><seg>%s</seg></tuv><tuv xml:lang="es"><seg>%s</seg></tuv></tu>
                </body>
                </tmx>
                """
                        .formatted(source, target));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
