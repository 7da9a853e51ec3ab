package org.diglot.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.diglot.model.Bitext;
import org.diglot.project.Project;
import org.diglot.ui.DeskInMemory;
import org.diglot.ui.editor.CaretPane;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.SwingDelays;
import org.diglot.ui.suggest.MemoryDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;

/**
 * A real window on the display, driven by keys; fails when Swing is touched from another thread.
 */
abstract class WindowJourney {
    private static final long PATIENCE = 10_000;

    @TempDir Path folder;
    private @Nullable Stage stage;
    private @Nullable Mishaps mishaps;

    /** A window with everything about it. */
    private record Stage(Robot robot, EditorWindow window, @Nullable DeskInMemory desk) {}

    private Stage stage() {
        return Objects.requireNonNull(stage);
    }

    @BeforeAll
    static void needsADisplay() {
        if (GraphicsEnvironment.isHeadless()) {
            if ("true".equals(System.getenv("CI"))) {
                fail("The window tests need a display; start Xvfb and set DISPLAY.");
            }
            System.err.println("*** NO DISPLAY: the tests of the window are skipped ***");
            assumeTrue(false, "no display");
        }
    }

    @BeforeEach
    void watchForMishaps() {
        mishaps = Mishaps.watch();
    }

    /** Opens the window; {@code settings} are the lines of the user's settings file. */
    void open(Bitext bitext, MemoryDesk memory, String... settings) throws Exception {
        DeskInMemory desk = new DeskInMemory(bitext);
        stage(new SampleContext(desk, memory), "essay.txt", desk, settings(settings));
    }

    private WindowSettings settings(String... lines) throws IOException {
        Path file = folder.resolve("window.properties");
        Files.write(file, List.of(lines));
        return WindowSettings.in(file);
    }

    /** Opens the window on the only document of a project on disk. */
    void open(Project project) throws Exception {
        WindowSettings settings = settings();
        ProjectContext context = new ProjectContext(project, settings);
        stage(context, project.documents().getFirst(), null, settings);
    }

    private void stage(
            EditorContext context,
            String document,
            @Nullable DeskInMemory desk,
            WindowSettings settings)
            throws Exception {
        Executor workers = Executors.newVirtualThreadPerTaskExecutor();
        Runners runners = new Runners(workers, WindowJourney::paint, new SwingDelays());
        Texts texts = Texts.of(Locale.ENGLISH, ZoneOffset.UTC);
        EditorParts parts = new EditorParts(texts, runners, settings);
        Robot robot = BasicRobot.robotWithNewAwtHierarchy();
        EditorWindow window = EditorWindow.open(context, document, parts, () -> {});
        stage = new Stage(robot, window, desk);
        takeKeyboard();
        until("the text has the keyboard, not " + owner(), () -> pane().isFocusOwner());
    }

    private String owner() {
        return String.valueOf(
                java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
    }

    /** Without a window manager nobody gives it back after a dialog. */
    void takeKeyboard() {
        GuiActionRunner.execute(() -> {
            window().frame().toFront();
            window().frame().requestFocus();
            pane().requestFocusInWindow();
        });
        robot().waitForIdle();
    }

    private static void paint(Runnable task) {
        if (SwingUtilities.isEventDispatchThread()) {
            task.run();
        } else {
            SwingUtilities.invokeLater(task);
        }
    }

    @AfterEach
    void close() {
        if (stage != null) {
            stage.robot().cleanUp();
        }
    }

    @AfterEach
    void nothingHasGoneWrong() {
        assertThat(Objects.requireNonNull(mishaps).take()).isEmpty();
    }

    DeskInMemory desk() {
        return Objects.requireNonNull(stage().desk());
    }

    EditorWindow window() {
        return stage().window();
    }

    Robot robot() {
        return stage().robot();
    }

    CaretPane pane() {
        return robot().finder().findByType(window().frame(), CaretPane.class, false);
    }

    /** Asks on the painting thread. */
    <T> T ask(Callable<T> question) {
        return Objects.requireNonNull(GuiActionRunner.execute(question));
    }

    /** Waits until something is so, as seen by the painting thread. */
    void until(String what, BooleanSupplier condition) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return ask(condition::getAsBoolean);
                    }
                },
                Timeout.timeout(PATIENCE));
    }

    void type(String text) {
        robot().enterText(text);
        robot().waitForIdle();
    }

    void press(int key, int... held) {
        for (int modifier : held) {
            robot().pressKey(modifier);
        }
        robot().pressAndReleaseKey(key);
        for (int modifier : held) {
            robot().releaseKey(modifier);
        }
        robot().waitForIdle();
    }

    void confirm() {
        press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
    }

    /** What a version says in a row, counted from 1. */
    String text(int row, String version) {
        return desk().bitext()
                .units()
                .get(row - 1)
                .variant(org.diglot.model.VersionTag.of(version))
                .content()
                .plainText();
    }

    /** Keeps a picture of the window. */
    void picture(String name) throws Exception {
        robot().waitForIdle();
        Rectangle bounds = ask(() -> window().frame().getBounds());
        BufferedImage image = new java.awt.Robot().createScreenCapture(bounds);
        save(image, Path.of("target", "screenshots", name + ".png"));
    }

    private static void save(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
