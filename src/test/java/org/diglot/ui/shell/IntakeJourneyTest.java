package org.diglot.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.app.StandardWorkshop;
import org.diglot.model.Change;
import org.diglot.model.Edit;
import org.diglot.model.Note;
import org.diglot.model.Stamp;
import org.diglot.model.Status;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.DocumentSession;
import org.diglot.project.Progress;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.ProjectFolder;
import org.diglot.ui.ScreenReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.Window;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.swing.JCheckBox;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;

/** Texts come into the window from files and from the memory. */
class IntakeJourneyTest extends WindowJourney {
    private static final VersionTag ES = VersionTag.of("es");

    @TempDir Path root;
    private Project project;

    @BeforeEach
    void makeAProject() throws Exception {
        Path sources = Files.createDirectories(root.resolve("source-text"));
        Files.writeString(
                sources.resolve("fable.txt"), "A fox saw 3 grapes. He jumped. They were sour.\n");
        Path references = Files.createDirectories(root.resolve("tmx/reference"));
        Files.writeString(
                references.resolve("old.tmx"),
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <tmx version="1.4">
                <header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/>
                <body>
                <tu><tuv xml:lang="en"><seg>He jumped.</seg></tuv><tuv xml:lang="es"><seg>Saltó.</seg></tuv></tu>
                </body></tmx>
                """);
        project = Project.open(new ProjectFolder(root), new StandardWorkshop());
        Stamp now = new Stamp("somebody", Instant.EPOCH);
        Change columns = new Change.Versions(List.of(), List.of(ES));
        session().apply(Edit.of("add-version", now, columns)).get();
        project.memories().refresh(Progress.NONE);
    }

    @AfterEach
    void closeTheProject() throws Exception {
        project.close();
    }

    private DocumentSession session() throws Exception {
        return project.session("fable.txt");
    }

    private Variant variant(int row) {
        try {
            return session().bitext().units().get(row - 1).variant(ES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(int row) {
        return variant(row).content().plainText();
    }

    private void run(String command) {
        SwingUtilities.invokeLater(() -> window().commands().named(command).run());
        robot().waitForIdle();
    }

    private static Optional<Window> shown(String name) {
        return Stream.of(Window.getWindows())
                .filter(window -> window.isShowing() && name.equals(window.getName()))
                .findFirst();
    }

    private List<String> namelessIn(String name) {
        return ask(() -> ScreenReader.nameless(shown(name).orElseThrow()));
    }

    @Test
    void aTranslationIsBroughtInFromAFileAndTakenBackInOneStep() throws Exception {
        Path file = root.resolve("mine.tsv");
        Files.writeString(
                file,
                """
                source\ttarget
                He jumped.\tDio un salto.
                They were sour.\tEstaban agrias.
                He left.\tSe fue.
                """);
        open(project);

        SwingUtilities.invokeLater(() -> window().intake().orElseThrow().bringIn(file));
        until("the form is shown", () -> shown("question").isPresent());
        List<String> nameless = namelessIn("question");
        picture("import-form");
        press(KeyEvent.VK_ENTER);
        until("it is imported", () -> text(3).equals("Estaban agrias."));
        until("what was left out is told", () -> find("unmatched").isPresent());
        String leftOut = ask(() -> ((JTextArea) find("unmatched").orElseThrow()).getText());
        picture("import-report");
        press(KeyEvent.VK_ENTER);

        assertThat(nameless).isEmpty();
        assertThat(leftOut).isEqualTo("line 4: He left.");
        assertThat(variant(2).status()).isEqualTo(Status.TRANSLATED);
        assertThat(text(1)).isEmpty();
        takeKeyboard();
        until("the text has the keyboard", () -> pane().isFocusOwner());
        press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        until("it is taken back", () -> text(2).isEmpty() && text(3).isEmpty());
    }

    @Test
    void aFileOfARegionFillsTheColumnOfItsLanguage() throws Exception {
        Path file = root.resolve("region.tmx");
        String old = Files.readString(root.resolve("tmx/reference/old.tmx"));
        Files.writeString(file, old.replace("\"es\"", "\"es-ES\""));
        open(project);

        SwingUtilities.invokeLater(() -> window().intake().orElseThrow().bringIn(List.of(file)));
        until("the form is shown", () -> shown("question").isPresent());
        press(KeyEvent.VK_ENTER);
        until("it is imported", () -> text(2).equals("Saltó."));

        assertThat(session().bitext().versions()).containsExactly(ES);
    }

    @Test
    void severalFilesAtOnceAreRefusedInASentence() throws Exception {
        Path one = root.resolve("one.tmx");
        open(project);

        ask(() -> {
            window().intake().orElseThrow().bringIn(List.of(one, root.resolve("two.tmx")));
            return true;
        });

        assertThat(
                        ask(() ->
                                ScreenReader.parts(window().work()).stream()
                                        .filter(part ->
                                                part instanceof JTextArea area
                                                        && area.getText()
                                                                .startsWith("Please drop one file"))
                                        .count()))
                .isEqualTo(1L);
        assertThat(shown("question")).isEmpty();
    }

    private Optional<java.awt.Component> find(String name) {
        return Stream.of(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(window -> ScreenReader.parts(window).stream())
                .filter(part -> name.equals(part.getName()))
                .findFirst();
    }

    @Test
    void emptySegmentsAreFilledFromTheMemoryAndTakenBackInOneStep() throws Exception {
        open(project);
        type("Una zorra.");

        run("pretranslate");
        until("the form is shown", () -> shown("question").isPresent());
        List<String> nameless = namelessIn("question");
        picture("pretranslate-form");
        press(KeyEvent.VK_ENTER);
        until("it is filled", () -> text(2).equals("Saltó."));
        picture("pretranslated");

        assertThat(nameless).isEmpty();
        assertThat(variant(2).status()).isEqualTo(Status.DRAFT);
        assertThat(variant(2).annotations().notes())
                .extracting(Note::text)
                .singleElement()
                .asString()
                .startsWith("From a match of 10");
        assertThat(text(1)).isEqualTo("Una zorra.");
        assertThat(text(3)).isEmpty();
        takeKeyboard();
        until("the text has the keyboard", () -> pane().isFocusOwner());
        press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        until("it is taken back", () -> text(2).isEmpty());
        assertThat(text(1)).isEqualTo("Una zorra.");
    }

    private boolean isAsked(String memory) {
        try {
            return project.memories().contents().stream()
                    .anyMatch(one -> one.name().equals(memory) && one.use().on());
        } catch (ProjectException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aMemoryThatIsSwitchedOffIsAskedNoMore() throws Exception {
        open(project);
        type("Una zorra.");

        run("memories");
        until("the form is shown", () -> shown("question").isPresent());
        List<String> nameless = namelessIn("question");
        picture("memories-form");
        SwingUtilities.invokeLater(() -> ((JCheckBox) find("on old.tmx").orElseThrow()).doClick());
        press(KeyEvent.VK_ENTER);
        until("it is written", () -> Files.exists(root.resolve(".diglot/project.toml")));
        until("it counts", () -> !isAsked("tmx/reference/old.tmx"));
        picture("memory-switched-off");

        assertThat(nameless).isEmpty();
        assertThat(root.resolve(".diglot/project.toml"))
                .content()
                .contains("[memory.files.\"tmx/reference/old.tmx\"]", "on = false");
    }

    @Test
    void theScreensOfAProjectHaveNamesForScreenReaders() throws Exception {
        open(project);

        for (String command : List.of("publish", "review-copy", "pretranslate", "memories")) {
            int before = windows();
            run(command);
            until(command + " shows a window", () -> windows() > before);
            for (Window screen : ask(() -> others())) {
                assertThat(ask(() -> ScreenReader.nameless(screen))).as(command).isEmpty();
            }
            ask(() -> {
                others().forEach(Window::dispose);
                return true;
            });
        }
    }

    private static int windows() {
        return others().size();
    }

    private static List<Window> others() {
        return Stream.of(Window.getWindows())
                .filter(window -> window.isShowing() && !"editor".equals(window.getName()))
                .toList();
    }
}
