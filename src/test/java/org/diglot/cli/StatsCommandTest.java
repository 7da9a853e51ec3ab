package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;

import org.diglot.cli.Diglot.Answer;
import org.diglot.project.Project;
import org.diglot.project.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class StatsCommandTest {
    @TempDir private Path root;

    @Test
    void theTableCountsTheSourceAndEachVersion() throws Exception {
        assertThat(Diglot.translated(root).run("stats"))
                .isEqualTo(
                        new Answer(
                                0,
                                """
                                fable.txt, 2 paragraphs
                                  version        segments      words characters      empty      draft translated   reviewed   rejected
                                  source                4         16         75
                                  es                    2          8         39          2          0          2          0          0
                                """,
                                ""));
    }

    @Test
    void theJsonHasTheSameNumbers() throws Exception {
        assertThat(JsonParser.parseString(Diglot.translated(root).run("stats", "--json").out()))
                .isEqualTo(
                        JsonParser.parseString(
                                """
                                [{"document": "fable.txt", "paragraphs": 2,
                                  "source": {"segments": 4, "words": 16, "characters": 75},
                                  "versions": [{"version": "es",
                                    "size": {"segments": 2, "words": 8, "characters": 39},
                                    "byStatus": {"EMPTY": 2, "DRAFT": 0, "TRANSLATED": 2,
                                      "REVIEWED": 0, "REJECTED": 0}}]}]
                                """));
    }

    @Test
    void countingWritesNoTmx() throws Exception {
        Diglot diglot = Diglot.fable(root);

        diglot.run("stats");

        assertThat(diglot.files()).containsOnlyKeys("source-text/fable.txt");
    }

    @Test
    void countingWorksWhileTheProjectIsOpen() throws Exception {
        Diglot diglot = Diglot.translated(root);
        Answer before = diglot.run("stats");

        try (Project _ = Project.open(new ProjectFolder(root), diglot.workshop)) {
            assertThat(diglot.run("stats")).isEqualTo(before);
        }
    }
}
