package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.cli.Diglot.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the settings say about editions, and what a command says against it. */
class EditionChoicesTest {
    @TempDir private Path root;

    private Diglot with(String settings) throws Exception {
        Diglot diglot = Diglot.translated(root);
        Path file = root.resolve(".diglot/project.toml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, settings);
        return diglot;
    }

    private String exported(Diglot diglot, String... options) throws IOException {
        Path file = root.resolve("page.html");
        String[] arguments = new String[options.length + 3];
        arguments[0] = "export";
        arguments[1] = "--out";
        arguments[2] = file.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        assertThat(diglot.run(arguments).code()).isZero();
        return Files.readString(file);
    }

    @Test
    void theSettingsSayWhatNoOptionSays() throws Exception {
        Diglot diglot = with("[editions]\nlayout = \"stacked\"\ndate = \"May 2026\"\n");

        assertThat(exported(diglot)).contains("data-layout=\"stacked\"", "May 2026");
        assertThat(exported(diglot, "--layout", "tap")).contains("data-layout=\"tap\"");
    }

    @Test
    void titlesOfTheWorkAreTakenFromTheSettings() throws Exception {
        Diglot diglot = with("[work.titles]\nen = \"The fox\"\nes = \"La zorra\"\n");

        assertThat(exported(diglot)).contains("<title>The fox · La zorra</title>");
    }

    @Test
    void textThatNobodyHasReviewedCanBeRefused() throws Exception {
        Diglot diglot = with("");

        assertThat(diglot.refusal("export", "--unreviewed", "refuse"))
                .contains("segments are not reviewed");
        assertThat(diglot.advice("export", "--unreviewed", "hide"))
                .startsWith(
                        "Unreviewed text can be treated as mark, source, gap or refuse, not as hide.\n");
        assertThat(diglot.advice("export", "--edges", "torn"))
                .startsWith("Lines can be ragged or justified, not torn.\n");
    }

    @Test
    void aSettingOfAWrongKindIsNamed() throws Exception {
        Diglot diglot = with("[editions]\nformats = \"html\"\n");

        assertThat(diglot.refusal("export"))
                .contains("editions.formats must be a list such as [\"en\", \"es\"]");
        Files.writeString(root.resolve(".diglot/project.toml"), "[editions]\nlayout = 3\n");
        assertThat(diglot.refusal("export")).contains("editions.layout must be a text in quotes");
    }

    @Test
    void theMainJobTellsWhichVersionsAreAskedForAndAbsent() throws Exception {
        Answer answer =
                with("[editions]\ntogether = [\"en\", \"es\", \"fr\", \"de\"]\n").run("build");

        assertThat(answer.err())
                .contains("has no text in fr, de, which [editions] together asks for");
    }

    @Test
    void aFormatThatIsNotThereIsRefusedByTheMainJob() throws Exception {
        Answer answer = with("[editions]\nformats = [\"html\", \"scroll\"]\n").run("build");

        assertThat(answer.err()).contains("There is no format scroll. Choose one of: html.");
        assertThat(answer.code()).isEqualTo(1);
    }
}
