package org.diglot.memory;

import static org.diglot.memory.Units.EN;
import static org.diglot.memory.Units.EN_ES;

import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.lucene.LuceneMemory;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.MatchCollector;
import org.diglot.memory.match.Similarity;
import org.diglot.memory.match.Texts;
import org.diglot.memory.match.WordDistance;
import org.diglot.memory.match.Words;
import org.diglot.model.Content;
import org.diglot.model.Unit;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures the memory on real texts: {@code MemoryBench FOLDER COUNT [open]}. With {@code open} the
 * index in the folder is searched again in a fresh process, and memory use means something.
 *
 * <p>Look-ups are thread CPU time, the best of three for each query, warm. Recall compares some
 * queries with reading everything.
 */
final class MemoryBench {
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 300;
    private static final int COMPARED = 60;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final RealTexts texts;
    private final Path folder;

    private MemoryBench(RealTexts texts, Path folder) {
        this.texts = texts;
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[1]);
        boolean isFilled = args.length > 2;
        Path folder = Path.of(args[0]);
        RealTexts texts = RealTexts.read(RealTexts.data(), isFilled ? 1 : count);
        MemoryBench bench = new MemoryBench(texts, folder);
        System.out.printf(Locale.ROOT, "units %,d, load %.1f%n", count, load());
        if (!isFilled) {
            bench.fill();
        }
        bench.searchAll();
        System.out.printf(Locale.ROOT, "load %.1f%n", load());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private void fill() throws Exception {
        long wall = System.nanoTime();
        long cpu = processCpu();
        try (LuceneMemory memory = LuceneMemory.open(folder)) {
            Units.fill(memory, Units.reference("bench", 0), texts.units());
        }
        double seconds = (System.nanoTime() - wall) / 1e9;
        double cpuSeconds = (processCpu() - cpu) / 1e9;
        int units = texts.units().size();
        System.out.printf(
                Locale.ROOT,
                "filled in %.1f s wall, %.1f s CPU: %,.0f units/s wall, %,.0f units per CPU s%n",
                seconds,
                cpuSeconds,
                units / seconds,
                units / cpuSeconds);
        sizes(units);
    }

    private static long processCpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private void sizes(int units) throws IOException {
        long stored = 0;
        long all = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean isStored = file.toString().matches(".*\\.fd[tmx]");
                stored += isStored ? Files.size(file) : 0;
                all += Files.size(file);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d bytes/unit, of these %d for look-up%n",
                all / units,
                (all - stored) / units);
    }

    private void searchAll() throws Exception {
        long start = System.nanoTime();
        try (LuceneMemory memory = LuceneMemory.open(folder)) {
            System.out.printf(
                    Locale.ROOT, "opened in %.0f ms%n", (System.nanoTime() - start) / 1e6);
            for (int threshold : List.of(70, 50, 85)) {
                lookUps(memory, threshold);
            }
            if (!texts.units().isEmpty() && texts.units().size() > 1) {
                compare(memory, 70);
            }
            puts(memory);
        }
        System.out.printf(Locale.ROOT, "RSS %s%n", rss());
    }

    private static String rss() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                        .toList()
                        .toString()
                : "unknown";
    }

    private static MatchQuery query(Content text, int threshold) {
        Limits limits = Limits.USUAL.withThreshold(threshold).withCount(5);
        return MatchQuery.of(EN_ES, text).within(limits);
    }

    private void lookUps(TranslationMemory memory, int threshold) throws MemoryException {
        List<Content> queries = texts.all();
        for (int i = 0; i < WARM_UP; i++) {
            memory.search(query(queries.get(i), threshold), Cancellation.NEVER);
        }
        long[] best = new long[queries.size()];
        Arrays.fill(best, Long.MAX_VALUE);
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < best.length; i++) {
                long start = threads.getCurrentThreadCpuTime();
                MatchResult result =
                        memory.search(query(queries.get(i), threshold), Cancellation.NEVER);
                best[i] = Math.min(best[i], threads.getCurrentThreadCpuTime() - start);
                found += round == 0 && !result.matches().isEmpty() ? 1 : 0;
            }
        }
        Arrays.sort(best);
        System.out.printf(
                Locale.ROOT,
                "threshold %d: p50 %.3f p90 %.3f p99 %.3f max %.1f CPU ms; %d of %d with a match%n",
                threshold,
                at(best, 50),
                at(best, 90),
                at(best, 99),
                at(best, 100),
                found,
                best.length);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    /** Plain reading: the distance to every text, then the same scoring. */
    private void compare(TranslationMemory memory, int threshold) throws MemoryException {
        Texts cutter = new Texts();
        List<Words> all = new ArrayList<>();
        for (Unit unit : texts.units()) {
            all.add(cutter.words(unit.source(), EN));
        }
        List<Content> some = texts.queries(COMPARED);
        int same = 0;
        for (Content text : some) {
            MatchQuery query = query(text, threshold);
            MatchResult found = memory.search(query, Cancellation.NEVER);
            same += found.equals(read(query, cutter, all)) ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "recall: %d of %d answers equal to reading everything%n",
                same,
                some.size());
    }

    private MatchResult read(MatchQuery query, Texts cutter, List<Words> all) {
        MatchCollector collector = new MatchCollector(query, cutter);
        Words asked = collector.words();
        WordDistance distance = new WordDistance(asked.hashes());
        for (int i = 0; i < all.size(); i++) {
            Words text = all.get(i);
            int apart = distance.to(text.hashes(), text.length(), 1_000_000);
            boolean wordless = asked.length() == 0 && text.identity().equals(asked.identity());
            int similarity = Similarity.of(asked.length(), text.length(), apart);
            if (wordless || similarity >= query.limits().threshold()) {
                offer(collector, texts.units().get(i));
            }
        }
        return collector.result(Guarantee.COMPLETE);
    }

    private static void offer(MatchCollector collector, Unit unit) {
        Entry entry = Entry.of(new MemoryUnit("doc.txt", EN, unit, MemoryUnit.Neighbours.NONE));
        collector.offer(Units.reference("bench", 0), entry, entry.texts().getFirst());
    }

    private void puts(TranslationMemory memory) throws MemoryException {
        long[] wall = new long[200];
        for (int i = 0; i < wall.length; i++) {
            Unit unit = Units.unit("put " + i, "A newly confirmed segment number " + i, "x");
            MemoryUnit put = new MemoryUnit("doc.txt", EN, unit, MemoryUnit.Neighbours.NONE);
            long start = System.nanoTime();
            memory.put("bench", List.of(put));
            wall[i] = System.nanoTime() - start;
        }
        Arrays.sort(wall);
        System.out.printf(
                Locale.ROOT,
                "put until found: p50 %.1f p95 %.1f ms wall%n",
                at(wall, 50),
                at(wall, 95));
    }
}
