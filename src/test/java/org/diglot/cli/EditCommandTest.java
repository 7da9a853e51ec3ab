package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.cli.Diglot.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class EditCommandTest {
    @TempDir private Path root;

    @Test
    void withoutADisplayTheOtherCommandsAreRecommended() throws Exception {
        assertThat(Diglot.fable(root).refusal("edit"))
                .isEqualTo(
                        "There is no display to open the editor on. Nothing was changed. On a machine"
                                + " without a screen use the other commands; diglot --help lists them.\n");
    }

    @Test
    void theEditorOpensOnTheProject() throws Exception {
        Diglot diglot = Diglot.fable(root).withDisplay();

        assertThat(diglot.run("edit")).isEqualTo(new Answer(0, "", ""));
        assertThat(diglot.run("edit", "--document", "fable.txt")).isEqualTo(new Answer(0, "", ""));
        assertThat(diglot.editor.opened)
                .containsExactly(root.getFileName() + " -", root.getFileName() + " fable.txt");
    }

    @Test
    void aDocumentThatIsNotThereIsToldBeforeAWindowOpens() throws Exception {
        Diglot diglot = Diglot.fable(root).withDisplay();

        assertThat(diglot.refusal("edit", "--document", "other.txt"))
                .startsWith("There is no document other.txt in ")
                .endsWith("Choose one of: fable.txt.\n");
        assertThat(diglot.editor.opened).isEmpty();
    }

    @Test
    void theProgramWithoutACommandOpensTheEditor() throws Exception {
        Diglot diglot = Diglot.fable(root).withDisplay();

        assertThat(diglot.run()).isEqualTo(new Answer(0, "", ""));
        assertThat(diglot.editor.opened).containsExactly(root.getFileName() + " -");
    }

    @Test
    void theProgramWithoutACommandOrADisplayAsksWhatToDo() throws Exception {
        assertThat(Diglot.fable(root).advice())
                .isEqualTo(
                        """
                        There is no display to open the editor on. Say what to do, such as: diglot build
                        Try: diglot --help
                        """);
    }
}
