package org.diglot.project.bench;

import org.diglot.memory.Direction;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MemoryException;
import org.diglot.memory.MemorySource;
import org.diglot.memory.MemoryUnit;
import org.diglot.memory.TranslationMemory;
import org.diglot.model.Annotations;
import org.diglot.model.Content;
import org.diglot.model.Origin;
import org.diglot.model.ParagraphId;
import org.diglot.model.Placement;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.Progress;
import org.diglot.project.ProjectException;
import org.diglot.project.Workshop;
import org.diglot.project.bench.MemoryFigures.Answers;
import org.diglot.project.bench.MemoryFigures.Filling;
import org.diglot.project.bench.MemoryFigures.Heap;
import org.diglot.project.bench.MemoryFigures.Load;
import org.diglot.project.bench.MemoryFigures.Machine;
import org.diglot.project.bench.MemoryFigures.Opening;
import org.diglot.project.bench.MemoryFigures.Recall;
import org.diglot.project.bench.MemoryFigures.Series;
import org.diglot.tmx.TmxException;
import org.diglot.tmx.TmxReader;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Measures the memory once, from a TMX file to answers. Used from one thread. */
public final class MemoryBenchmark {
    private static final MemorySource SOURCE =
            new MemorySource("bench", MemorySource.Kind.REFERENCE, "measured");
    private static final int COMPARED = 100;
    private static final int WITHOUT_INDEX = 20;
    private static final int PUT = 200;

    private final Workshop workshop;
    private final Plan plan;

    /**
     * What is to be measured.
     *
     * @param tmx the memory; its source is the language of the queries
     * @param queries segments to look up, at least one
     * @param target the version that is wanted
     * @param threshold the lowest percentage, 30 to 100; 50 and 85 are measured beside it
     */
    public record Plan(Path tmx, List<String> queries, VersionTag target, int threshold) {
        public Plan {
            queries = List.copyOf(queries);
            if (queries.isEmpty()) {
                throw new IllegalArgumentException("Nothing to look up");
            }
        }
    }

    /** A measurement of the memory that this workshop makes. */
    public MemoryBenchmark(Workshop workshop, Plan plan) {
        this.workshop = workshop;
        this.plan = plan;
    }

    /**
     * Measures; takes minutes for a million units.
     *
     * @throws ProjectException if the file cannot be read, or the temporary folder not be written
     */
    public MemoryFigures run(Progress progress) throws ProjectException {
        if (!Files.isRegularFile(plan.tmx())) {
            throw new ProjectException(
                    plan.tmx()
                            + " is not there, or is no file. Check its name and folder. Nothing was"
                            + " measured.");
        }
        double before = Meter.load();
        try (Folder folder = Folder.make()) {
            Filled filled = fill(folder, progress);
            Path index = index(folder);
            double heap = Meter.heapMegabytes();
            long start = System.nanoTime();
            try (TranslationMemory memory = workshop.openMemory(index)) {
                double open = milliseconds(start);
                Direction direction = new Direction(filled.language(), plan.target());
                Questions questions = Questions.of(plan.queries(), filled.language());
                Asking asking = new Asking(memory, direction);
                asking.answer(asking.query(questions.segments().getFirst(), plan.threshold()));
                double first = milliseconds(start);
                List<Series> lookUps = lookUps(asking, questions, progress);
                double looking = heapSince(heap);
                List<Series> concordance = concordance(asking, questions, progress);
                Opening opening = new Opening(open, first, new Heap(looking, heapSince(heap)));
                Series bruteForce = bruteForce(questions, progress);
                Recall recall = recall(asking, questions, progress);
                Spread put = put(asking, questions, progress);
                return new MemoryFigures(
                        machine(before, filled.peak()),
                        filled.filling(),
                        opening,
                        new Answers(lookUps, bruteForce, concordance, put),
                        recall);
            }
        } catch (IOException | MemoryException | TmxException e) {
            throw new ProjectException(
                    "The memory could not be measured: "
                            + e.getMessage()
                            + " No project was touched.",
                    e);
        }
    }

    private static Path index(Folder folder) {
        return folder.path().resolve("index");
    }

    private static double milliseconds(long start) {
        return Math.round((System.nanoTime() - start) / 1e5) / 10.0;
    }

    private static double heapSince(double before) {
        return Math.round((Meter.heapMegabytes() - before) * 10) / 10.0;
    }

    private static double seconds(long nanos) {
        return Math.round(nanos / 1e7) / 100.0;
    }

    private static Machine machine(double before, @Nullable Long peak) {
        Runtime runtime = Runtime.getRuntime();
        return new Machine(
                runtime.availableProcessors(),
                new Load(before, Meter.load()),
                Runtime.version().toString(),
                runtime.maxMemory() >> 20,
                peak);
    }

    private record Filled(Filling filling, VersionTag language, @Nullable Long peak) {}

    private Filled fill(Folder folder, Progress progress)
            throws IOException, MemoryException, TmxException {
        long wall = System.nanoTime();
        long cpu = Meter.cpuNanos();
        try (TranslationMemory memory = workshop.openMemory(index(folder))) {
            Pouring poured = Pouring.fill(plan.tmx(), memory, SOURCE, progress);
            long wallNanos = System.nanoTime() - wall;
            long units = Math.max(1, poured.units());
            SortedMap<String, Long> perUnit = new TreeMap<>();
            folder.sizes().forEach((part, bytes) -> perUnit.put(part, bytes / units));
            Filling filling =
                    new Filling(
                            poured.units(),
                            seconds(wallNanos),
                            seconds(Meter.cpuNanos() - cpu),
                            Math.round(units * 1e9 / wallNanos),
                            perUnit);
            return new Filled(filling, poured.language(), Meter.peakMegabytes());
        }
    }

    private List<Series> lookUps(Asking asking, Questions questions, Progress progress)
            throws MemoryException {
        progress.tell("looking segments up", 0, 0);
        List<Series> all = new ArrayList<>();
        for (int threshold : thresholds()) {
            all.add(asking.lookUps("segments", questions.segments(), threshold));
            all.add(asking.lookUps("frequent words only", questions.hard(), threshold));
        }
        return all;
    }

    private static List<Series> concordance(Asking asking, Questions questions, Progress progress)
            throws MemoryException {
        progress.tell("looking words up", 0, 0);
        List<Series> all = new ArrayList<>();
        for (Map.Entry<String, List<String>> kind : questions.typed().entrySet()) {
            all.add(asking.concordance(kind.getKey(), kind.getValue()));
        }
        asking.concordanceOfBoth("both sides at once", questions.frequent()).ifPresent(all::add);
        return all;
    }

    private SortedSet<Integer> thresholds() {
        return new TreeSet<>(List.of(plan.threshold(), 50, 85));
    }

    private Series bruteForce(Questions questions, Progress progress)
            throws MemoryException, TmxException {
        progress.tell("reading without an index", 0, 0);
        BruteForce all = new BruteForce();
        new TmxReader().readUnits(plan.tmx(), all);
        return Asking.bruteForce(all, some(questions.segments(), WITHOUT_INDEX), plan.threshold());
    }

    private static List<Content> some(List<Content> segments, int most) {
        int count = Math.min(most, segments.size());
        return IntStream.range(0, count)
                .mapToObj(i -> segments.get(i * segments.size() / count))
                .toList();
    }

    private Recall recall(Asking asking, Questions questions, Progress progress)
            throws MemoryException, TmxException {
        progress.tell("comparing with every unit", 0, 0);
        List<MatchQuery> some =
                some(questions.segments(), COMPARED).stream()
                        .flatMap(segment ->
                                thresholds().stream()
                                        .map(threshold -> asking.query(segment, threshold)))
                        .toList();
        EveryUnit truth = new EveryUnit(SOURCE, some);
        new TmxReader().readUnits(plan.tmx(), truth);
        List<MatchResult> expected = truth.results();
        int same = 0;
        for (int i = 0; i < some.size(); i++) {
            same += asking.answer(some.get(i)).equals(expected.get(i)) ? 1 : 0;
        }
        return new Recall(List.copyOf(thresholds()), some.size(), same);
    }

    private Spread put(Asking asking, Questions questions, Progress progress)
            throws MemoryException {
        progress.tell("confirming", 0, 0);
        long[] times = new long[PUT];
        for (int i = 0; i < PUT; i++) {
            Content segment = questions.segments().get(i % questions.segments().size());
            MemoryUnit unit =
                    confirmed(segment.plus(Content.of(" (" + i + ")")), asking.language(), i);
            long start = System.nanoTime();
            asking.putAndFind(SOURCE.name(), unit);
            times[i] = System.nanoTime() - start;
        }
        return Spread.of(times);
    }

    private MemoryUnit confirmed(Content source, VersionTag language, int number) {
        Segment segment =
                new Segment(
                        new SegmentId("put-" + number),
                        Placement.in(new ParagraphId("put")),
                        source,
                        Annotations.NONE);
        Variant said =
                new Variant(source, State.of(Status.TRANSLATED), Origin.TYPED, Annotations.NONE);
        return new MemoryUnit(
                SOURCE.name(),
                language,
                Unit.of(segment).with(plan.target(), said),
                MemoryUnit.Neighbours.NONE);
    }
}
