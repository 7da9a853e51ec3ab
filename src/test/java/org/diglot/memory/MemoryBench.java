package org.diglot.memory;

import static org.diglot.memory.Units.EN;

import org.diglot.memory.ConcordanceQuery.Side;
import org.diglot.memory.lucene.LuceneMemory;
import org.diglot.model.Content;
import org.diglot.model.DocumentHeader;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.tmx.TmxReader;
import org.diglot.tmx.TmxSink;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures the memory on a TMX file, for anybody who wants to check our figures: import, size,
 * look-ups, concordance, and whether the answers equal those of comparing every unit.
 *
 * <p>Run it after {@code mvn test-compile} with the class path of the tests:
 *
 * <pre>{@code
 * mvn -q dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx512m --enable-native-access=ALL-UNNAMED \
 *      -cp target/classes:target/test-classes:$(cat target/classpath) \
 *      org.diglot.memory.MemoryBench --tmx FILE --queries FILE --index FOLDER [--target es]
 * }</pre>
 *
 * <p>Each line of the queries begins with a segment in English; what follows a tab is not read. If
 * the folder already has an index it is searched again in a fresh process. Look-ups are thread CPU
 * time with all texts of the matches read, the best of three for each query, warm.
 */
final class MemoryBench {
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 500;
    private static final int COMPARED = 100;
    private static final MemorySource SOURCE = Units.reference("bench");

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Path tmx;
    private final Path folder;
    private final Direction direction;
    private final List<Content> queries;

    private MemoryBench(List<String> arguments) throws IOException {
        tmx = Path.of(option(arguments, "--tmx", ""));
        folder = Path.of(option(arguments, "--index", ""));
        direction = new Direction(EN, VersionTag.of(option(arguments, "--target", "es")));
        try (Stream<String> lines = Files.lines(Path.of(option(arguments, "--queries", "")))) {
            queries = lines.map(line -> Content.of(line.split("\t", 2)[0])).toList();
        }
    }

    private static String option(List<String> arguments, String name, String otherwise) {
        int at = arguments.indexOf(name);
        if (at < 0 && otherwise.isEmpty()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return at < 0 ? otherwise : arguments.get(at + 1);
    }

    public static void main(String[] arguments) throws Exception {
        new MemoryBench(List.of(arguments)).run();
    }

    private void run() throws Exception {
        tell("load %.1f on %d processors", load(), Runtime.getRuntime().availableProcessors());
        if (!Files.exists(folder)) {
            fill();
        }
        long start = System.nanoTime();
        try (LuceneMemory memory = LuceneMemory.open(folder)) {
            tell("opened in %.0f ms", (System.nanoTime() - start) / 1e6);
            memory.search(query(queries.getFirst(), 70), Cancellation.NEVER);
            tell("first answer %.0f ms after opening began", (System.nanoTime() - start) / 1e6);
            for (int threshold : List.of(70, 50, 85)) {
                lookUps(memory, "threshold " + threshold, queries, threshold);
            }
            hardCases(memory);
            concordances(memory);
            compare(memory);
            puts(memory);
        }
        tell("%s, load %.1f", rss(), load());
    }

    private static void tell(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static long processCpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    /** Pours the file into the memory. */
    private static final class Filling implements TmxSink {
        private final MemoryWriter writer;
        private VersionTag source = EN;
        private int units;

        Filling(MemoryWriter writer) {
            this.writer = writer;
        }

        @Override
        public void header(DocumentHeader header) {
            source = header.source();
        }

        @Override
        public void unit(Unit unit) {
            try {
                writer.add(SOURCE.name(), source, unit);
                units++;
            } catch (MemoryException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void fill() throws Exception {
        long wall = System.nanoTime();
        long cpu = processCpu();
        try (LuceneMemory memory = LuceneMemory.open(folder);
                MemoryWriter writer = memory.replace(SOURCE)) {
            Filling filling = new Filling(writer);
            new TmxReader().readUnits(tmx, filling);
            writer.commit();
            double seconds = (System.nanoTime() - wall) / 1e9;
            double cpuSeconds = (processCpu() - cpu) / 1e9;
            tell(
                    "%,d units in %.1f s (%.1f s CPU): %,.0f units/s, %,.0f units per CPU second",
                    filling.units,
                    seconds,
                    cpuSeconds,
                    filling.units / seconds,
                    filling.units / cpuSeconds);
            tell(
                    "bytes a unit: %d to find it, %d with its texts; %s",
                    size("texts") / filling.units,
                    (size("texts") + size("units")) / filling.units,
                    rss());
        }
    }

    private long size(String part) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> name(file).contains("/" + part + "/"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String rss() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                        .toList()
                        .toString()
                : "resident memory unknown";
    }

    private MatchQuery query(Content text, int threshold) {
        Limits limits = Limits.USUAL.withThreshold(threshold).withCount(5);
        return MatchQuery.of(direction, text).within(limits);
    }

    private void lookUps(TranslationMemory memory, String name, List<Content> texts, int threshold)
            throws MemoryException {
        for (int i = 0; i < WARM_UP; i++) {
            memory.search(query(texts.get(i % texts.size()), threshold), Cancellation.NEVER);
        }
        long[] best = new long[texts.size()];
        Arrays.fill(best, Long.MAX_VALUE);
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < best.length; i++) {
                MatchQuery query = query(texts.get(i), threshold);
                long start = threads.getCurrentThreadCpuTime();
                MatchResult result = memory.search(query, Cancellation.NEVER);
                best[i] = Math.min(best[i], threads.getCurrentThreadCpuTime() - start);
                found += round == 0 && !result.matches().isEmpty() ? 1 : 0;
            }
        }
        tell("%s: %s; %d of %d with a match", name, spread(best), found, best.length);
    }

    private static String spread(long[] nanoseconds) {
        Arrays.sort(nanoseconds);
        return String.format(
                Locale.ROOT,
                "p50 %.3f p90 %.3f p99 %.3f max %.1f ms",
                at(nanoseconds, 50),
                at(nanoseconds, 90),
                at(nanoseconds, 99),
                at(nanoseconds, 100));
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private void hardCases(TranslationMemory memory) throws MemoryException {
        List<Content> frequent =
                Stream.of(
                                "the of and to in a is that it for",
                                "it is the one that is in the file and not in the other",
                                "to be or not to be is the question of the day for all of us")
                        .map(Content::of)
                        .toList();
        lookUps(memory, "frequent words, threshold 70", frequent, 70);
        lookUps(memory, "frequent words, threshold 50", frequent, 50);
    }

    private void concordances(TranslationMemory memory) throws MemoryException {
        for (String words : List.of("the", "\"of the\"", "configuration file", "config*")) {
            ConcordanceQuery query = new ConcordanceQuery(words, direction, Side.SOURCE, 50);
            long[] times = new long[12];
            ConcordancePage page = ConcordancePage.NOTHING;
            for (int i = 0; i < times.length; i++) {
                long start = threads.getCurrentThreadCpuTime();
                page = memory.concordance(query, Cancellation.NEVER);
                times[i] = threads.getCurrentThreadCpuTime() - start;
            }
            tell("concordance %s: %s; %d %s", words, spread(times), page.total(), page.counting());
        }
    }

    private void compare(TranslationMemory memory) throws Exception {
        List<MatchQuery> some =
                IntStream.range(0, COMPARED)
                        .mapToObj(i -> query(queries.get(i * queries.size() / COMPARED), 70))
                        .toList();
        BruteForce truth = new BruteForce(SOURCE, some);
        new TmxReader().readUnits(tmx, truth);
        List<MatchResult> expected = truth.results();
        int same = 0;
        for (int i = 0; i < some.size(); i++) {
            same += memory.search(some.get(i), Cancellation.NEVER).equals(expected.get(i)) ? 1 : 0;
        }
        tell("recall: %d of %d answers equal to comparing every unit", same, some.size());
    }

    private static void puts(TranslationMemory memory) throws MemoryException {
        long[] wall = new long[200];
        for (int i = 0; i < wall.length; i++) {
            Unit unit = Units.unit("put " + i, "A newly confirmed segment number " + i, "x");
            MemoryUnit put = new MemoryUnit("bench", EN, unit, MemoryUnit.Neighbours.NONE);
            long start = System.nanoTime();
            memory.put(SOURCE.name(), List.of(put));
            wall[i] = System.nanoTime() - start;
        }
        tell("put until found, wall: %s", spread(wall));
    }
}
