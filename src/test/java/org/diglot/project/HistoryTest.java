package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.project.SampleProject.DOCUMENT;
import static org.diglot.project.SampleProject.ES;
import static org.diglot.project.SampleProject.cell;
import static org.diglot.project.SampleProject.confirm;
import static org.diglot.project.SampleProject.editing;

import org.diglot.model.Content;
import org.diglot.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class HistoryTest {
    private static List<String> told(Project project, Cell cell) throws Exception {
        return project.history(DOCUMENT, cell).stream()
                .map(past ->
                        past.label()
                                + " "
                                + past.stamp().author()
                                + ": "
                                + past.variant().content().plainText())
                .toList();
    }

    @Test
    void aCellTellsWhoSaidWhatTheNewestFirst(@TempDir Path root) throws Exception {
        try (Project project = SampleProject.in(root).project()) {
            DocumentSession session = project.session(DOCUMENT);
            editing(session).addVersion(ES);
            editing(session).type(cell("s2"), Content.of("Una"), Origin.TYPED);
            confirm(session, "s2", "Una zorra vio uvas.");
            confirm(session, "s3", "Colgaban altas.");
            session.undo();
            session.undo();
            session.flush();

            assertThat(told(project, cell("s2")))
                    .containsExactly(
                            "confirm Ana: Una",
                            "confirm Ana: Una zorra vio uvas.",
                            "type Ana: Una");
            assertThat(told(project, cell("s1"))).isEmpty();
            assertThat(project.history(DOCUMENT, cell("s2")))
                    .extracting(past -> past.change().oldText() + ">" + past.change().newText())
                    .containsExactly("Una zorra vio uvas.>Una", "Una>Una zorra vio uvas.", ">Una");
        }
    }

    @Test
    void theHistoryOfAJoinedSegmentGoesOnWithThatOfItsParents(@TempDir Path root) throws Exception {
        try (Project project = SampleProject.in(root).project()) {
            DocumentSession session = project.session(DOCUMENT);
            editing(session).addVersion(ES);
            confirm(session, "s2", "Una zorra vio uvas.");
            confirm(session, "s3", "Colgaban altas.");
            new Segmenting(session, "Luis", TestWorkshop.NOON).join(cell("s2").segment());
            session.flush();

            Cell joined = new Cell(session.bitext().units().get(1).id(), ES);
            assertThat(told(project, joined))
                    .containsExactly(
                            "join Luis: Una zorra vio uvas. Colgaban altas.",
                            "confirm Ana: Colgaban altas.",
                            "confirm Ana: Una zorra vio uvas.");
        }
    }

    @Test
    void journalsThatWereLaidAsideGoOnTelling(@TempDir Path root) throws Exception {
        SampleProject sample = SampleProject.in(root);
        try (Project project = sample.project()) {
            DocumentSession session = project.session(DOCUMENT);
            editing(session).addVersion(ES);
            confirm(session, "s2", "first");
        }
        Path journal = sample.folder.journal(DOCUMENT);
        Files.move(journal, journal.resolveSibling(journal.getFileName() + ".1"));
        try (Project project = sample.project()) {
            confirm(project.session(DOCUMENT), "s2", "second");
        }
        Files.move(journal, journal.resolveSibling(journal.getFileName() + ".2"));
        try (Project project = sample.project()) {
            DocumentSession session = project.session(DOCUMENT);
            confirm(session, "s2", "third");
            session.flush();

            assertThat(told(project, cell("s2")))
                    .containsExactly(
                            "confirm Ana: third", "confirm Ana: second", "confirm Ana: first");
        }
    }
}
