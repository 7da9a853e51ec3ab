package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.cli.Diglot.Answer;
import org.diglot.project.Project;
import org.diglot.project.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What the commands do while another program, or another part of this one, has the project. */
class OpenProjectTest {
    private static final String READ_FROM_DISK =
            "The project is open in another Diglot; the answer is of what it has saved so far.\n";

    @TempDir private Path root;

    @Test
    void commandsThatWriteAreRefusedWhileAnotherProgramHasTheProject() throws Exception {
        Diglot diglot = Diglot.translated(root);
        diglot.run("memory", "build");
        Process other = hold();
        try {
            String table = root.resolve("in.tsv").toString();
            assertRefused(diglot, other, "build");
            assertRefused(diglot, other, "segment");
            assertRefused(diglot, other, "import", "--version", "es", table);
            assertRefused(diglot, other, "memory", "build");
        } finally {
            other.getOutputStream().close();
            assertThat(other.waitFor()).isZero();
        }
        assertThat(diglot.run("build").code()).isZero();
    }

    private static void assertRefused(Diglot diglot, Process other, String... command)
            throws Exception {
        assertThat(diglot.refusal(command))
                .startsWith("The project " + diglot.root + " is already open in another Diglot (")
                .contains("process " + other.pid() + ", since ")
                .endsWith("). Nothing was changed. Close it there, then try again.\n");
    }

    @Test
    void aKilledProgramLeavesTheProjectFree() throws Exception {
        Diglot diglot = Diglot.translated(root);
        hold().destroyForcibly().waitFor();

        assertThat(diglot.run("build").code()).isZero();
    }

    @Test
    void aSecondProjectInTheSameProgramIsRefusedToo() throws Exception {
        Diglot diglot = Diglot.translated(root);

        try (Project _ = open(diglot)) {
            assertThat(diglot.refusal("build"))
                    .contains("is already open in another Diglot", "Nothing was changed.");
        }
        assertThat(diglot.run("build").code()).isZero();
    }

    @Test
    void questionsAreAnsweredFromDiskAndTheAnswersAreTheSame() throws Exception {
        Diglot diglot = Diglot.translated(root);
        diglot.write("tmx/reference/old.tmx", diglot.read("tmx/fable.tmx"));
        diglot.run("memory", "build");
        String[][] questions = {
            {"match", "They hang high."},
            {"match", "--json", "They hang high."},
            {"concordance", "high"},
            {"memory", "status"},
        };
        Answer[] alone = new Answer[questions.length];
        for (int question = 0; question < questions.length; question++) {
            alone[question] = diglot.run(questions[question]);
        }

        try (Project _ = open(diglot)) {
            for (int question = 0; question < questions.length; question++) {
                assertThat(diglot.run(questions[question]))
                        .isEqualTo(new Answer(0, alone[question].out(), READ_FROM_DISK));
            }
        }
    }

    @Test
    void anEditionIsExportedWhileTheProjectIsOpen() throws Exception {
        Diglot diglot = Diglot.translated(root);

        try (Project _ = open(diglot)) {
            assertThat(diglot.run("export"))
                    .isEqualTo(
                            new Answer(
                                    0,
                                    root.resolve(".diglot/editions/fable.en-es.html").toUri()
                                            + "\n8 of 8 cells found again, in order\n",
                                    ""));
        }
    }

    private static Project open(Diglot diglot) throws Exception {
        return Project.open(new ProjectFolder(diglot.root), diglot.workshop);
    }

    private Process hold() throws Exception {
        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ProjectHolder.class.getName(),
                                root.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8));
        assertThat(reader.readLine()).isEqualTo("open");
        return other;
    }
}
