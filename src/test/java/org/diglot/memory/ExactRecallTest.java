package org.diglot.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.diglot.memory.Units.EN;

import org.diglot.memory.ConcordanceQuery.Side;
import org.diglot.memory.MemoryUnit.Neighbours;
import org.diglot.memory.Selection.Standing;
import org.diglot.memory.Selection.Use;
import org.diglot.memory.lucene.LuceneMemory;
import org.diglot.memory.lucene.SnowballForms;
import org.diglot.memory.scan.ScanningMemory;
import org.diglot.model.Content;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The index answers exactly like a memory that reads everything. */
class ExactRecallTest {
    private static final int ALL = 10_000;

    @TempDir private Path folder;
    private final ScanningMemory truth = new ScanningMemory(new SnowballForms());
    private LuceneMemory index;
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final MadeUp made = new MadeUp(random);

    @BeforeEach
    void open() throws MemoryException {
        index = LuceneMemory.open(folder);
    }

    @AfterEach
    void close() throws MemoryException {
        index.close();
    }

    private void fillBoth(MemorySource source, List<Unit> units) throws MemoryException {
        Units.fill(truth, source, units);
        Units.fill(index, source, units);
    }

    private void assertSame(MatchQuery query) throws MemoryException {
        MatchResult found = index.search(query, Cancellation.NEVER);

        assertThat(found)
                .as("seed %d, %s", seed, query)
                .isEqualTo(truth.search(query, Cancellation.NEVER));
    }

    /** Where all are wanted nothing is left out for being worse than others. */
    private void assertFirstOfAll(MatchQuery query) throws MemoryException {
        Limits limits = query.limits();
        List<Match> all =
                truth.search(query.within(limits.withCount(ALL)), Cancellation.NEVER).matches();

        assertThat(index.search(query, Cancellation.NEVER).matches())
                .as("seed %d, %s", seed, query)
                .isEqualTo(all.subList(0, Math.min(all.size(), limits.count())));
    }

    @Test
    void onMadeUpMemoriesAtEveryThreshold() throws MemoryException {
        for (int round = 0; round < 6; round++) {
            List<Unit> units = made.units(1 + random.nextInt(400));
            fillBoth(Units.project("p.tmx"), units);
            fillBoth(Units.reference("r.tmx"), made.units(100));
            for (int i = 0; i < 150; i++) {
                MatchQuery query = query(units);
                assertSame(query);
                assertFirstOfAll(query);
            }
        }
    }

    @Test
    void whereManyAreAlmostTheSame() throws MemoryException {
        for (int round = 0; round < 4; round++) {
            List<Unit> units = alike(200);
            fillBoth(Units.project("p.tmx"), units);
            fillBoth(Units.reference("r.tmx"), alike(200));
            for (int i = 0; i < 100; i++) {
                MatchQuery query =
                        new MatchQuery(
                                Units.EN_ES,
                                made.any(units).source(),
                                new SegmentContext(made.any(units).source(), null, null),
                                new Limits(
                                        70,
                                        1 + random.nextInt(6),
                                        Limits.Drafts.LEFT_OUT,
                                        selection()));
                assertSame(query);
                assertFirstOfAll(query);
            }
        }
    }

    /** Lines that differ in numbers, capitals and signs alone. */
    private List<Unit> alike(int count) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String source =
                    (random.nextBoolean() ? "see " : "See ")
                            + random.nextInt(20)
                            + (random.nextInt(4) == 0 ? ", " : " ")
                            + "of "
                            + random.nextInt(20);
            units.add(Units.unit(Integer.toString(i), source, "v. " + i));
        }
        return units;
    }

    @Test
    void afterPuttingAndRemovingMany() throws MemoryException {
        List<Unit> units = made.units(200);
        fillBoth(Units.project("p.tmx"), units);
        for (int round = 0; round < 40; round++) {
            change(units);
            for (int i = 0; i < 10; i++) {
                assertSame(query(units));
            }
            assertThat(index.status().memories())
                    .as("seed %d", seed)
                    .isEqualTo(truth.status().memories());
        }
    }

    private void change(List<Unit> units) throws MemoryException {
        Neighbours neighbours = new Neighbours(made.any(units), null);
        List<Unit> some = made.units(1 + random.nextInt(250));
        List<MemoryUnit> put =
                some
                        .subList(
                                some.size() - 1 - random.nextInt(Math.min(30, some.size())),
                                some.size())
                        .stream()
                        .map(unit -> new MemoryUnit("doc.txt", EN, unit, neighbours))
                        .toList();
        Place gone = new Place("p.tmx", "doc.txt", made.any(units).id());
        for (TranslationMemory memory : List.of(truth, index)) {
            memory.put("p.tmx", put);
            memory.remove(List.of(gone));
        }
    }

    private MatchQuery query(List<Unit> units) {
        VersionTag source = made.anyVersion();
        Unit unit = made.any(units);
        Content text = source.equals(EN) ? unit.source() : unit.variant(source).content();
        Content asked = random.nextInt(4) == 0 ? text : made.edited(text, source);
        Limits.Drafts drafts =
                random.nextBoolean() ? Limits.Drafts.LEFT_OUT : Limits.Drafts.OFFERED;
        Place self = new Place("p.tmx", "doc.txt", unit.id());
        SegmentContext context =
                new SegmentContext(
                        made.any(units).source(),
                        random.nextBoolean() ? null : unit.source(),
                        random.nextBoolean() ? null : self);
        Limits limits =
                new Limits(50 + random.nextInt(51), 1 + random.nextInt(12), drafts, selection());
        return new MatchQuery(new Direction(source, made.anyVersion()), asked, context, limits);
    }

    private Selection selection() {
        Standing standing =
                new Standing(
                        random.nextInt(5) == 0 ? Use.OFF : Use.ASKED,
                        random.nextInt(3) - 1,
                        random.nextBoolean() ? 0 : random.nextInt(10));
        return new Selection(Map.of("r.tmx", standing), Standing.USUAL);
    }

    @Test
    void concordancesToo() throws MemoryException {
        List<Unit> units = made.units(300);
        fillBoth(Units.project("p.tmx"), units);
        for (int i = 0; i < 200; i++) {
            MatchQuery like = query(units);
            String words = like.text().plainText();
            String few = words.substring(0, Math.min(words.length(), 1 + random.nextInt(12)));
            String typed = random.nextBoolean() ? few : '"' + few + '"';
            Side side = List.of(Side.values()).get(random.nextInt(3));
            ConcordanceQuery query = new ConcordanceQuery(typed, like.direction(), side, 20);

            assertThat(index.concordance(query, Cancellation.NEVER))
                    .as("seed %d, %s", seed, query)
                    .isEqualTo(truth.concordance(query, Cancellation.NEVER));
        }
    }

    @Test
    void partsOfSegmentsToo() throws MemoryException {
        List<Unit> units = made.units(300);
        fillBoth(Units.project("p.tmx"), units);
        fillBoth(Units.reference("r.tmx"), made.units(200));
        List<Parts> parts = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            change(units);
            MatchQuery like = query(units);
            Content text = like.text().plus(Content.of(" ")).plus(query(units).text());
            parts.add(sameParts(new PartQuery(like.direction(), text, like.context().self())));
        }

        assertThat(parts).as("seed %d", seed).anyMatch(found -> !found.units().isEmpty());
        assertThat(parts).as("seed %d", seed).anyMatch(found -> !found.inside().isEmpty());
    }

    private Parts sameParts(PartQuery query) throws MemoryException {
        Parts found = index.parts(query, Cancellation.NEVER);

        assertThat(found)
                .as("seed %d, %s", seed, query)
                .isEqualTo(truth.parts(query, Cancellation.NEVER));
        return found;
    }

    @Test
    void onRealTexts() throws Exception {
        Path data = RealTexts.data();
        assumeThat(Files.exists(data)).as("no real memory at %s: NOT compared", data).isTrue();
        RealTexts real = RealTexts.read(data, 8_000);
        fillBoth(Units.reference("real.tmx"), real.units());

        for (Content text : real.queries(60)) {
            for (int threshold : List.of(50, 70, 85)) {
                Limits limits = Limits.USUAL.withThreshold(threshold).withCount(5);
                assertSame(new MatchQuery(Units.EN_ES, text, SegmentContext.NONE, limits));
            }
            sameParts(new PartQuery(Units.EN_ES, text, null));
        }
    }
}
