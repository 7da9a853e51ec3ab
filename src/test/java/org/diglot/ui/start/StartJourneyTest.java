package org.diglot.ui.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.diglot.app.StandardWorkshop;
import org.diglot.model.VersionTag;
import org.diglot.project.NewProject;
import org.diglot.project.Originals;
import org.diglot.project.Progress;
import org.diglot.project.ProjectFolder;
import org.diglot.ui.ScreenReader;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.SwingDelays;
import org.diglot.ui.shell.EditorParts;
import org.diglot.ui.shell.WindowSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.Component;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

class StartJourneyTest {
    private static final VersionTag EN = VersionTag.of("en");
    private static final int PATIENCE_MILLIS = 30_000;

    @TempDir Path place;

    private final BlockingQueue<Optional<ProjectFolder>> choices = new LinkedBlockingQueue<>();

    @BeforeAll
    static void needsADisplay() {
        assumeThat(GraphicsEnvironment.isHeadless()).isFalse();
        FailOnThreadViolationRepaintManager.install();
    }

    @AfterEach
    void closeAll() {
        ask(() -> {
            Stream.of(Window.getWindows()).forEach(Window::dispose);
            return true;
        });
    }

    private StartWindow open(Path... recent) {
        WindowSettings settings = WindowSettings.in(place.resolve("settings"));
        List.of(recent).reversed().forEach(settings::opened);
        EditorParts parts =
                new EditorParts(
                        Texts.of(Locale.ENGLISH, ZoneOffset.UTC),
                        new Runners(
                                Executors.newVirtualThreadPerTaskExecutor(),
                                SwingUtilities::invokeLater,
                                new SwingDelays()),
                        settings);
        return ask(() -> StartWindow.open(parts, new StandardWorkshop(), choices::add));
    }

    private Path project(String name) throws Exception {
        Path text = Files.writeString(place.resolve(name + ".txt"), "A fox saw grapes.\n");
        Originals originals = Originals.among(List.of(text), new StandardWorkshop());
        return new NewProject(place.resolve(name), EN, List.of(VersionTag.of("es")), originals)
                .make(new StandardWorkshop(), Progress.NONE)
                .root();
    }

    private static <T> T ask(Callable<T> question) {
        return java.util.Objects.requireNonNull(GuiActionRunner.execute(question));
    }

    private static void until(String what, BooleanSupplier condition) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return ask(condition::getAsBoolean);
                    }
                },
                Timeout.timeout(PATIENCE_MILLIS));
    }

    private static Optional<Component> part(String name) {
        return Stream.of(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(window -> ScreenReader.parts(window).stream())
                .filter(found -> name.equals(found.getName()))
                .findFirst();
    }

    private Optional<ProjectFolder> choice() throws InterruptedException {
        return java.util.Objects.requireNonNull(
                choices.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
    }

    @Test
    void theLatestProjectsAreListedAndEnterOpensOne() throws Exception {
        Path fable = project("fable");
        StartWindow window = open(place.resolve("gone"), fable);

        RecentList recent = (RecentList) ask(() -> part("recent").orElseThrow());
        until("the project is counted", () -> line(recent).contains("1 document · 1 version · 0%"));
        assertThat(ask(() -> recent.getModel().getSize())).isEqualTo(1);
        assertThat(ask(() -> ScreenReader.nameless(window.frame()))).isEmpty();

        ask(() -> {
            recent.getActionMap().get("recent ENTER").actionPerformed(null);
            return true;
        });
        assertThat(choice()).contains(new ProjectFolder(fable));
    }

    private static String line(RecentList recent) {
        return recent.getCellRenderer()
                .getListCellRendererComponent(
                        recent, recent.getModel().getElementAt(0), 0, false, false)
                .getAccessibleContext()
                .getAccessibleName();
    }

    @Test
    void textsThatAreDroppedBecomeAProject() throws Exception {
        Path text = Files.writeString(place.resolve("zorro.txt"), "El zorro vio las uvas.\n");
        StartWindow window = open();

        SwingUtilities.invokeLater(() -> window.take(List.of(text)));
        until("the form", () -> part("new-create").isPresent());
        assertThat(ask(() -> ((JComboBox<?>) part("new-source").orElseThrow()).getSelectedItem()))
                .isEqualTo("Spanish");
        assertThat(ask(() -> ((JTextComponent) part("new-plan").orElseThrow()).getText()))
                .startsWith("In " + place.resolve("zorro"))
                .endsWith("Versions: English.");
        assertThat(
                        ask(() ->
                                ScreenReader.nameless(
                                        SwingUtilities.getWindowAncestor(
                                                part("new-plan").orElseThrow()))))
                .isEmpty();
        ask(() -> {
            ((JButton) part("new-create").orElseThrow()).doClick();
            return true;
        });

        assertThat(choice()).contains(new ProjectFolder(place.resolve("zorro")));
        assertThat(place.resolve("zorro/tmx/zorro.tmx")).isRegularFile();
        assertThat(text).isRegularFile();
    }

    @Test
    void aFileThatCannotBeReadIsToldInASentence() throws Exception {
        Path picture = Files.writeString(place.resolve("picture.xyz"), "?");
        StartWindow window = open();

        SwingUtilities.invokeLater(() -> window.take(List.of(picture)));

        until("the sentence", () -> part("start-message").filter(Component::isVisible).isPresent());
        assertThat(ask(() -> ((JTextComponent) part("start-message").orElseThrow()).getText()))
                .isEqualTo(
                        "Diglot cannot read these files yet, so they were not added: picture.xyz."
                                + " Save them as plain text (.txt), then add them again.");
    }
}
