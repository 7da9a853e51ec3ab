package org.diglot.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.app.StandardWorkshop;
import org.diglot.model.Bitext;
import org.diglot.model.Change;
import org.diglot.model.Edit;
import org.diglot.model.Stamp;
import org.diglot.model.Status;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.DocumentSession;
import org.diglot.project.Project;
import org.diglot.project.ProjectFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.awt.event.KeyEvent;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JTextField;

/** The window on a project on disk: segments are cut and joined, undone, killed and reopened. */
class DiskJourneyTest extends WindowJourney {
    private static final VersionTag ES = VersionTag.of("es");
    private static final VersionTag FR = VersionTag.of("fr");

    @TempDir Path root;
    private Project project;

    @BeforeEach
    void makeAProject() throws Exception {
        Path sources = Files.createDirectories(root.resolve("source-text"));
        Files.writeString(
                sources.resolve("fable.txt"),
                "A fox saw grapes, but they hung high. He jumped. They were sour, he said.\n");
        reopen();
        Stamp now = new Stamp("somebody", Instant.EPOCH);
        Change columns = new Change.Versions(List.of(), List.of(ES, FR));
        session().apply(Edit.of("add-version", now, columns)).get();
    }

    private void reopen() throws Exception {
        project = Project.open(new ProjectFolder(root), new StandardWorkshop());
    }

    @AfterEach
    void closeTheProject() throws Exception {
        project.close();
    }

    private DocumentSession session() throws Exception {
        return project.session("fable.txt");
    }

    private List<String> texts(VersionTag version) {
        try {
            Bitext bitext = session().bitext();
            return bitext.units().stream()
                    .map(unit ->
                            version.equals(bitext.header().source())
                                    ? unit.source().plainText()
                                    : unit.variant(version).content().plainText())
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Variant variant(int row, VersionTag version) throws Exception {
        return session().bitext().units().get(row - 1).variant(version);
    }

    private void undo() {
        press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
    }

    @Test
    void aSegmentIsSplitInAllVersionsJoinedAgainAndUndone() throws Exception {
        open(project);
        type("Una zorra vio uvas, pero colgaban altas.");
        press(KeyEvent.VK_ENTER, KeyEvent.VK_ALT);
        press(KeyEvent.VK_TAB, KeyEvent.VK_SHIFT);
        press(KeyEvent.VK_HOME, KeyEvent.VK_CONTROL);
        for (int word = 0; word < 5; word++) {
            press(KeyEvent.VK_RIGHT, KeyEvent.VK_CONTROL);
        }

        press(KeyEvent.VK_L, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        until("there are four segments", () -> texts(ES).size() == 4);
        until("the text keeps the keyboard", () -> pane().isFocusOwner());
        picture("split");
        List<String> split = texts(VersionTag.of("en"));
        List<String> halves = texts(ES);
        Status half = variant(1, ES).status();
        press(KeyEvent.VK_UP, KeyEvent.VK_CONTROL);
        press(KeyEvent.VK_J, KeyEvent.VK_CONTROL);
        until("there are three segments", () -> texts(ES).size() == 3);
        until("the text keeps the keyboard", () -> pane().isFocusOwner());
        picture("joined");
        undo();
        until("the join is undone", () -> texts(ES).size() == 4);
        undo();
        until("the split is undone", () -> texts(ES).size() == 3);

        assertThat(split).startsWith("A fox saw grapes,", "but they hung high.");
        assertThat(halves).startsWith("Una zorra vio uvas,", "pero colgaban altas.");
        assertThat(half).isEqualTo(Status.DRAFT);
        assertThat(texts(ES)).startsWith("Una zorra vio uvas, pero colgaban altas.");
        assertThat(variant(1, ES).status()).isEqualTo(Status.TRANSLATED);
    }

    @Test
    void whatWasReplacedEverywhereIsUndoneAfterTheProgramWasStartedAgain() throws Exception {
        open(project);
        type("La zorra.");
        confirm();
        type("La zorra salta.");
        confirm();
        press(KeyEvent.VK_H, KeyEvent.VK_CONTROL);
        JDialog dialog = robot().finder().findByName("replace", JDialog.class);
        JTextField find = robot().finder().findByName(dialog, "replace.find", JTextField.class);
        until("the window has the keyboard", find::isFocusOwner);
        type("zorra");
        press(KeyEvent.VK_TAB);
        type("raposa");
        JButton replace = robot().finder().findByName(dialog, "replace-now", JButton.class);
        until("the preview is there", () -> replace.getText().equals("Replace 2 hits"));
        picture("replace-all");
        press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
        until("it is replaced", () -> texts(ES).getFirst().equals("La raposa."));
        press(KeyEvent.VK_ESCAPE);

        close();
        project.close();
        reopen();
        open(project);
        picture("replaced-and-reopened");
        List<String> replaced = texts(ES);
        undo();
        until("it is undone", () -> texts(ES).getFirst().equals("La zorra."));
        picture("replace-undone");

        assertThat(replaced).startsWith("La raposa.", "La raposa salta.");
        assertThat(texts(ES)).startsWith("La zorra.", "La zorra salta.");
    }

    @Test
    @Timeout(120)
    void whatWasTypedIsThereAfterTheProgramWasKilled() throws Exception {
        project.close();
        Process victim = victim();
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("typed");
        } finally {
            victim.destroyForcibly().waitFor();
        }

        reopen();
        open(project);
        picture("killed-and-reopened");

        assertThat(variant(1, ES).content().plainText()).isEqualTo("uno");
        assertThat(variant(1, ES).status()).isEqualTo(Status.TRANSLATED);
        assertThat(variant(2, ES).content().plainText()).startsWith("dos");
        assertThat(variant(2, ES).status()).isEqualTo(Status.DRAFT);
        assertThat(variant(1, FR)).isEqualTo(Variant.EMPTY);
        undo();
        until("what was typed is undone", () -> texts(ES).get(1).isEmpty());
    }

    private Process victim() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypingVictim.class.getName(),
                        Objects.requireNonNull(root).toString(),
                        folder.resolve("victim.properties").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
