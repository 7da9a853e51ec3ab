package org.diglot.ui.shell;

import org.diglot.app.StandardWorkshop;
import org.diglot.edition.EditionWriter;
import org.diglot.memory.Cancellation;
import org.diglot.memory.Limits;
import org.diglot.memory.Match;
import org.diglot.memory.TranslationMemory;
import org.diglot.memory.lucene.SnowballForms;
import org.diglot.memory.scan.ScanningMemory;
import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.project.Progress;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.ProjectFolder;
import org.diglot.project.Workshop;
import org.diglot.text.SourceFormat;
import org.diglot.text.SplitterSource;
import org.diglot.text.TextException;
import org.diglot.ui.grid.CaretAt;
import org.diglot.ui.suggest.Suggestion;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import javax.swing.SwingUtilities;

/**
 * Walks through every segment of a project's first document in a real window, takes the time until
 * suggestions are there, and compares each list that was shown with what a memory without an index
 * finds. For anybody who wants to check that none is late and none is wrong; the comparison takes
 * about a second for each segment and 300,000 units. Run it on a display after {@code mvn
 * test-compile}, on a copy of a project with the index built:
 *
 * <pre>{@code
 * java -Xmx4g -cp CLASSPATH org.diglot.ui.shell.SuggestionsBench FOLDER VERSION
 * }</pre>
 */
final class SuggestionsBench {
    private static final long BETWEEN_MOVES_MILLIS = 250;
    private static final long PATIENCE_SECONDS = 20;

    /** What was shown in a cell, and after how long. */
    private record Shown(Bitext bitext, Cell cell, List<Match> matches, long nanos) {}

    private SuggestionsBench() {}

    public static void main(String[] arguments) throws Exception {
        ProjectFolder folder = new ProjectFolder(Path.of(arguments[0]));
        List<Shown> all = walk(folder, VersionTag.of(arguments[1]));
        long[] nanos = all.stream().mapToLong(Shown::nanos).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%d segments, %d with matches; from the key to the suggestions p50 %.1f, p99 %.1f,"
                        + " max %.1f ms%n",
                all.size(),
                all.stream().filter(shown -> !shown.matches().isEmpty()).count(),
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6);
        int wrong = wrong(folder, all);
        System.out.println(wrong + " lists are not those of comparing every unit");
        System.exit(wrong == 0 ? 0 : 1);
    }

    private static List<Shown> walk(ProjectFolder folder, VersionTag version) throws Exception {
        ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
        try (Project project = Project.open(folder, new StandardWorkshop())) {
            project.memories().refresh(Progress.NONE);
            EditorWindow window = EditorBench.open(project, workers);
            WorkPane work = (WorkPane) window.frame().getContentPane();
            Thread.sleep(BETWEEN_MOVES_MILLIS * 8);
            enter(work, version);
            List<Shown> all = new ArrayList<>();
            for (int row = work.grid().rows().size(); row > 0; row--) {
                all.add(move(work, row));
                Thread.sleep(BETWEEN_MOVES_MILLIS);
            }
            SwingUtilities.invokeAndWait(work::settle);
            return all;
        }
    }

    private static void enter(WorkPane work, VersionTag version) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            Cell first = work.grid().caret().orElseThrow();
            work.grid().reveal(new Cell(first.segment(), version), CaretAt.END);
        });
    }

    /** Upwards, so that nothing was looked up ahead. */
    private static Shown move(WorkPane work, int row) throws Exception {
        BlockingQueue<Shown> shown = new LinkedBlockingQueue<>();
        SwingUtilities.invokeAndWait(() -> {
            long start = System.nanoTime();
            work.suggest().onChange(() -> shown.add(shown(work, System.nanoTime() - start)));
            work.grid().goTo(row);
        });
        Shown first = shown.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (first == null) {
            throw new IllegalStateException("No suggestions came in row " + row);
        }
        return first;
    }

    private static Shown shown(WorkPane work, long nanos) {
        List<Match> matches =
                work.suggest().suggestions().stream()
                        .filter(Suggestion.Found.class::isInstance)
                        .map(suggestion -> ((Suggestion.Found) suggestion).match())
                        .distinct()
                        .toList();
        Cell cell = work.grid().caret().orElseThrow();
        return new Shown(work.grid().rows().bitext(), cell, matches, nanos);
    }

    private static int wrong(ProjectFolder folder, List<Shown> all) throws ProjectException {
        try (Project truth = Project.open(folder, new WithoutIndex())) {
            truth.memories().refresh(Progress.NONE);
            Limits limits = Limits.USUAL.withThreshold(truth.settings().threshold());
            int wrong = 0;
            for (Shown shown : all) {
                List<Match> expected =
                        truth.memories()
                                .matches(shown.bitext(), shown.cell(), limits, Cancellation.NEVER)
                                .matches();
                if (!expected.equals(shown.matches())) {
                    System.out.println(
                            shown.cell() + ": " + shown.matches() + " instead of " + expected);
                    wrong++;
                }
            }
            return wrong;
        }
    }

    /** The program's parts, but for the memory. */
    private static final class WithoutIndex implements Workshop {
        private final Workshop usual = new StandardWorkshop();

        @Override
        public List<SourceFormat> formats() {
            return usual.formats();
        }

        @Override
        public byte[] builtInRules() {
            return usual.builtInRules();
        }

        @Override
        public SplitterSource rules(Path file) throws TextException {
            return usual.rules(file);
        }

        @Override
        public TranslationMemory openMemory(Path folder) {
            return new ScanningMemory(new SnowballForms());
        }

        @Override
        public TranslationMemory visitMemory(Path folder) {
            return openMemory(folder);
        }

        @Override
        public List<EditionWriter> editionWriters() {
            return usual.editionWriters();
        }

        @Override
        public Clock clock() {
            return usual.clock();
        }
    }
}
