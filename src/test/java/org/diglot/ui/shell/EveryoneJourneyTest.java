package org.diglot.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.project.ProjectException;
import org.diglot.ui.SampleMemory;
import org.diglot.ui.Samples;
import org.diglot.ui.ScreenReader;
import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.Shortcut;
import org.diglot.ui.look.Trouble;
import org.junit.jupiter.api.Test;

import java.awt.Component;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.accessibility.AccessibleContext;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JMenuBar;
import javax.swing.JRootPane;
import javax.swing.JTabbedPane;
import javax.swing.RootPaneContainer;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

class EveryoneJourneyTest extends WindowJourney {
    private void openSample() throws Exception {
        SampleMemory memory = SampleMemory.empty().knows("s1", "El gato es negro.");
        open(Samples.document(List.of("The cat is black."), "es", "de"), memory);
        until("a match", () -> window().commands().named("insert-match-1").isPossible());
    }

    @Test
    void everyControlOfTheWindowHasANameForScreenReaders() throws Exception {
        openSample();

        assertThat(namelessIn("editor")).isEmpty();
    }

    @Test
    void everyControlOfEveryOtherScreenHasANameForScreenReaders() throws Exception {
        openSample();

        assertThat(namelessAfter("preferences", "preferences-dialog")).isEmpty();
        assertThat(namelessAfter("keys", "keys-dialog")).isEmpty();
        assertThat(namelessAfter("palette", "palette-dialog")).isEmpty();
        assertThat(namelessAfter("documents", "palette-dialog")).isEmpty();
        assertThat(namelessAfter("find", "editor")).isEmpty();
        assertThat(namelessAfter("replace", "replace")).isEmpty();
        assertThat(namelessAfter("concordance", "editor")).isEmpty();
        assertThat(namelessAfter("history", "editor")).isEmpty();
        assertThat(namelessAfter("add-version", "question")).isEmpty();
        assertThat(namelessAfter("go-to", "question")).isEmpty();
        assertThat(namelessAfter("note", "editor")).isEmpty();
        assertThat(namelessAfter("notes", "editor")).isEmpty();
        assertThat(namelessAfter("column-font", "question")).isEmpty();
    }

    /** They end the window, or open Swing's own chooser of files. */
    private static final Set<String> NOT_RUN =
            Set.of("close", "projects", "add-documents", "concordance-save");

    @Test
    void whateverACommandShowsHasANameForScreenReaders() throws Exception {
        openSample();
        List<String> names =
                ask(() -> window().commands().all().stream().map(Command::name).toList());
        List<String> nameless = new ArrayList<>();
        Set<String> screens = new TreeSet<>();

        for (String name : names) {
            if (!NOT_RUN.contains(name)) {
                SwingUtilities.invokeLater(() -> window().commands().named(name).run());
                robot().waitForIdle();
                for (Window screen : ask(EveryoneJourneyTest::shownNow)) {
                    screens.add(String.valueOf(screen.getName()));
                    ask(() -> ScreenReader.nameless(screen))
                            .forEach(control -> nameless.add(name + ": " + control));
                }
                closeAllButTheEditor();
            }
        }

        assertThat(nameless).isEmpty();
        assertThat(screens)
                .contains(
                        "editor",
                        "question",
                        "palette-dialog",
                        "keys-dialog",
                        "preferences-dialog",
                        "replace");
    }

    private static List<Window> shownNow() {
        return Stream.of(Window.getWindows()).filter(Window::isShowing).toList();
    }

    private void closeAllButTheEditor() {
        ask(() -> {
            Stream.of(Window.getWindows())
                    .filter(window -> !"editor".equals(window.getName()))
                    .forEach(Window::dispose);
            return true;
        });
        robot().waitForIdle();
    }

    @Test
    void everyPageOfThePreferencesHasNames() throws Exception {
        openSample();
        SwingUtilities.invokeLater(() -> window().commands().named("preferences").run());
        until("the preferences are shown", () -> shown("preferences-dialog").isPresent());
        JTabbedPane pages =
                robot().finder()
                        .findByType(
                                shown("preferences-dialog").orElseThrow(), JTabbedPane.class, true);
        List<String> nameless = new ArrayList<>();

        for (int page = 0; page < ask(pages::getTabCount); page++) {
            int shown = page;
            ask(() -> {
                pages.setSelectedIndex(shown);
                return true;
            });
            nameless.addAll(namelessIn("preferences-dialog"));
        }
        closeAllButTheEditor();

        assertThat(nameless).isEmpty();
        assertThat(ask(pages::getTabCount)).isEqualTo(4);
    }

    @Test
    void keysThatBelongToAnotherCommandAreToldBeforeTheyAreTaken() throws Exception {
        openSample();
        SwingUtilities.invokeLater(() -> window().commands().named("preferences").run());
        until("the preferences are shown", () -> shown("preferences-dialog").isPresent());
        ask(() -> {
            robot().finder()
                    .findByType(shown("preferences-dialog").orElseThrow(), JTabbedPane.class, true)
                    .setSelectedIndex(2);
            return true;
        });
        robot().waitForIdle();
        SwingUtilities.invokeLater(() -> ((JButton) part("keys-change")).doClick());
        until("keys are asked for", () -> shown("capture").isPresent());
        until("the field has the keyboard", () -> part("keys").isFocusOwner());

        press(KeyEvent.VK_G, KeyEvent.VK_CONTROL);
        List<String> nameless = namelessIn("capture");
        String verdict = ask(() -> ((JLabel) part("verdict")).getText());
        closeAllButTheEditor();

        assertThat(nameless).isEmpty();
        assertThat(verdict).contains("Ctrl+G", "Go to segment");
    }

    @Test
    void noLetterOpensTwoMenusNorBelongsToACommand() throws Exception {
        openSample();
        JMenuBar bar = ask(() -> window().frame().getJMenuBar());
        List<Integer> letters =
                java.util.stream.IntStream.range(0, ask(bar::getMenuCount))
                        .mapToObj(index -> ask(() -> bar.getMenu(index).getMnemonic()))
                        .toList();

        assertThat(letters).doesNotContain(0).doesNotHaveDuplicates();
        assertThat(letters)
                .allMatch(letter ->
                        window().commands()
                                .on(new Shortcut("alt " + (char) letter.intValue()))
                                .isEmpty());
    }

    @Test
    void aFailureIsASentenceWithDetailsFoldedAway() throws Exception {
        openSample();
        ProjectException failure = new ProjectException("The disk is full. Nothing was lost.");

        SwingUtilities.invokeLater(() -> Trouble.show(pane(), window().texts(), failure));
        until("the failure is shown", () -> shown("trouble-dialog").isPresent());

        assertThat(namelessIn("trouble-dialog")).isEmpty();
        assertThat(text("trouble")).isEqualTo("The disk is full. Nothing was lost.");
        assertThat(text("trouble-trace")).contains("ProjectException");
        assertThat(ask(() -> part("trouble-trace").isShowing())).isFalse();
    }

    private String text(String name) {
        return ask(() -> ((JTextComponent) part(name)).getText());
    }

    private Component part(String name) {
        return Stream.of(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(window -> ScreenReader.parts(window).stream())
                .filter(part -> name.equals(part.getName()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsSaidInTheStatusBarIsToldToScreenReaders() throws Exception {
        openSample();
        List<Object> heard = new ArrayList<>();
        ask(() -> {
            AccessibleContext access = part("message").getAccessibleContext();
            access.addPropertyChangeListener(event -> heard.add(event.getNewValue()));
            window().work().say("Every segment of this version is confirmed.");
            return true;
        });

        assertThat(heard).contains("Every segment of this version is confirmed.");
    }

    /** Runs a command and looks at what it opens. */
    private List<String> namelessAfter(String command, String screen) {
        SwingUtilities.invokeLater(() -> window().commands().named(command).run());
        until(screen + " after " + command, () -> shown(screen).isPresent());
        List<String> nameless = namelessIn(screen);
        ask(() -> {
            Stream.of(Window.getWindows())
                    .filter(window -> !"editor".equals(window.getName()))
                    .forEach(Window::dispose);
            return true;
        });
        return nameless;
    }

    private static java.util.Optional<Window> shown(String name) {
        return Stream.of(Window.getWindows())
                .filter(window -> window.isShowing() && name.equals(window.getName()))
                .findFirst();
    }

    private List<String> namelessIn(String screen) {
        JRootPane root = ask(() -> ((RootPaneContainer) shown(screen).orElseThrow()).getRootPane());
        return ask(() -> ScreenReader.nameless(root));
    }

    @Test
    void noShortcutBelongsToTwoCommands() throws Exception {
        openSample();

        List<Shortcut> twice = new ArrayList<>();
        Set<Shortcut> seen = new HashSet<>();
        for (Command command : window().commands().all()) {
            command.shortcuts().stream().filter(keys -> !seen.add(keys)).forEach(twice::add);
        }
        assertThat(twice).isEmpty();
        assertThat(seen).hasSizeGreaterThan(40);
    }
}
