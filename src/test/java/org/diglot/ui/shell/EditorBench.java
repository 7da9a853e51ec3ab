package org.diglot.ui.shell;

import org.diglot.app.StandardWorkshop;
import org.diglot.memory.MemoryStatus;
import org.diglot.model.SegmentId;
import org.diglot.project.Progress;
import org.diglot.project.Project;
import org.diglot.project.ProjectFolder;
import org.diglot.ui.editor.CaretPane;
import org.diglot.ui.grid.GridPresenter;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.SwingDelays;

import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/**
 * Measures the editor in a real window on a large document, for anybody who wants to check our
 * figures: opening, typing, moving with matches, jumping, memory of the process.
 *
 * <p>{@code make} builds a project of a document with 100,000 segments and three versions out of a
 * list of sentences, with a reference memory if one is given; {@code run} opens it and measures.
 * Times are of the wall, until the painting thread has painted. Run it on a display after {@code
 * mvn test-compile}:
 *
 * <pre>{@code
 * java -cp CLASSPATH org.diglot.ui.shell.EditorBench make FOLDER SENTENCES.txt [REFERENCE.tmx]
 * java -cp CLASSPATH org.diglot.ui.shell.EditorBench run FOLDER
 * }</pre>
 */
final class EditorBench {
    private static final int KEYS = 400;
    private static final int MOVES = 200;
    private static final int JUMPS = 50;
    private static final long BETWEEN_KEYS_MILLIS = 40;
    private static final long PATIENCE_SECONDS = 20;

    private final Project project;
    private final WorkPane work;

    private EditorBench(Project project, EditorWindow window) {
        this.project = project;
        this.work = (WorkPane) window.frame().getContentPane();
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("make")) {
            LargeProject.make(folder, List.of(arguments).subList(2, arguments.length));
        } else {
            measure(new ProjectFolder(folder));
        }
        System.exit(0);
    }

    private static void measure(ProjectFolder folder) throws Exception {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
        try (Project project = Project.open(folder, new StandardWorkshop())) {
            long opening = System.nanoTime();
            EditorWindow window = open(project, workers);
            flush();
            tell(
                    String.format(
                            Locale.ROOT,
                            "open to first usable row %.0f ms, CPU %d ms",
                            millis(opening),
                            cpu()));
            tell(
                    "process start to first usable row "
                            + (System.currentTimeMillis() - started)
                            + " ms");
            new EditorBench(project, window).run();
            SwingUtilities.invokeAndWait(((WorkPane) window.frame().getContentPane())::settle);
        }
    }

    /** The window of a project on its first document, with settings of its own. */
    static EditorWindow open(Project project, ExecutorService workers) throws Exception {
        EditorParts parts =
                new EditorParts(
                        Texts.of(Locale.ENGLISH, ZoneOffset.UTC),
                        new Runners(workers, EditorBench::paint, new SwingDelays()),
                        WindowSettings.in(Files.createTempFile("bench", ".properties")));
        return EditorWindow.open(
                new ProjectContext(project, parts.settings()),
                project.documents().getFirst(),
                parts,
                () -> {});
    }

    private static void paint(Runnable task) {
        if (SwingUtilities.isEventDispatchThread()) {
            task.run();
        } else {
            SwingUtilities.invokeLater(task);
        }
    }

    private void run() throws Exception {
        tell("load " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        project.memories().refresh(Progress.NONE);
        tell("memory of " + units() + " units");
        keys("warm up: key to painted glyph", KEYS);
        keys("key to painted glyph", KEYS);
        moves("warm up: next segment to matches shown", MOVES, 1);
        moves("next segment to matches shown", MOVES, 1);
        moves("any segment to matches shown", MOVES, 0);
        jumps();
        keys("key to painted glyph at the end", KEYS);
        System.gc();
        tell("heap in use " + (heap() >> 20) + " MB");
        tell("process " + process());
    }

    private int units() throws Exception {
        return project.memories().status().memories().stream()
                .mapToInt(MemoryStatus.Filled::units)
                .sum();
    }

    /** What the process has used of all processors since its start. */
    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String process() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM") || line.startsWith("Rss"))
                    .toList()
                    .toString();
        }
    }

    /** A letter is typed into the cell under the caret, as fast as a fast typist. */
    private void keys(String what, int count) throws Exception {
        long[] nanos = new long[count];
        for (int key = 0; key < count; key++) {
            char letter = key % 6 == 5 ? ' ' : (char) ('a' + key % 23);
            nanos[key] = onPaintingThread(() -> type(letter));
            Thread.sleep(BETWEEN_KEYS_MILLIS);
        }
        report(what, nanos);
    }

    private void type(char letter) {
        CaretPane pane = work.view().pane();
        long now = System.currentTimeMillis();
        pane.dispatchEvent(
                new KeyEvent(pane, KeyEvent.KEY_TYPED, now, 0, KeyEvent.VK_UNDEFINED, letter));
    }

    private void moves(String what, int count, int step) throws Exception {
        Random random = new Random(7);
        GridPresenter grid = work.grid();
        long[] nanos = new long[count];
        onPaintingThread(() -> grid.goTo(1));
        for (int move = 0; move < count; move++) {
            int row = step == 0 ? 1 + random.nextInt(grid.rows().size()) : 2 + move * step;
            nanos[move] = untilMatches(() -> grid.goTo(row));
            Thread.sleep(BETWEEN_KEYS_MILLIS * 2);
        }
        report(what, nanos);
    }

    private long untilMatches(Runnable move) throws Exception {
        AtomicLong shown = new AtomicLong();
        CountDownLatch there = new CountDownLatch(1);
        AtomicLong start = new AtomicLong();
        SwingUtilities.invokeAndWait(() -> {
            work.suggest()
                    .onChange(() -> {
                        paintNow();
                        shown.set(System.nanoTime());
                        there.countDown();
                    });
            start.set(System.nanoTime());
            move.run();
            paintNow();
        });
        if (!there.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("No matches came at " + id());
        }
        return shown.get() - start.get();
    }

    private SegmentId id() {
        return work.grid().caret().orElseThrow().segment();
    }

    private void jumps() throws Exception {
        GridPresenter grid = work.grid();
        long[] nanos = new long[JUMPS];
        for (int jump = 0; jump < JUMPS; jump++) {
            int row = jump % 2 == 0 ? grid.rows().size() : 1;
            nanos[jump] = onPaintingThread(() -> grid.goTo(row));
            Thread.sleep(BETWEEN_KEYS_MILLIS * 2);
        }
        report("jump to the end and back", nanos);
        onPaintingThread(() -> grid.goTo(grid.rows().size()));
    }

    /** How long it takes until the painting thread has done it and painted what changed. */
    private static long onPaintingThread(Runnable task) throws Exception {
        AtomicLong nanos = new AtomicLong();
        SwingUtilities.invokeAndWait(() -> {
            long start = System.nanoTime();
            task.run();
            paintNow();
            nanos.set(System.nanoTime() - start);
        });
        return nanos.get();
    }

    private static void paintNow() {
        RepaintManager.currentManager(null).validateInvalidComponents();
        RepaintManager.currentManager(null).paintDirtyRegions();
        Toolkit.getDefaultToolkit().sync();
    }

    private static void flush() throws Exception {
        SwingUtilities.invokeAndWait(EditorBench::paintNow);
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static void report(String what, long[] nanos) {
        Arrays.sort(nanos);
        tell(
                String.format(
                        Locale.ROOT,
                        "%s: p50 %.1f p99 %.1f max %.1f ms",
                        what,
                        nanos[nanos.length / 2] / 1e6,
                        nanos[nanos.length * 99 / 100] / 1e6,
                        nanos[nanos.length - 1] / 1e6));
    }

    private static void tell(String sentence) {
        System.out.println(sentence);
    }
}
