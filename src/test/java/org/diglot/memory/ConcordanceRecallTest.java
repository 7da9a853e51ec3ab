package org.diglot.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.memory.ConcordanceQuery.OnBoth;
import org.diglot.memory.ConcordanceQuery.OnSide;
import org.diglot.memory.ConcordanceQuery.Side;
import org.diglot.memory.ConcordanceQuery.Sought;
import org.diglot.memory.lucene.LuceneMemory;
import org.diglot.memory.lucene.SnowballForms;
import org.diglot.memory.scan.ScanningMemory;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Looking words up in the dictionary of an index finds what reading every text finds. */
class ConcordanceRecallTest {
    @TempDir private Path folder;
    private final ScanningMemory truth = new ScanningMemory(new SnowballForms());
    private LuceneMemory index;
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final MadeUp made = new MadeUp(random);

    @BeforeEach
    void fillBoth() throws MemoryException {
        index = LuceneMemory.open(folder);
        List<Unit> units = made.units(300);
        for (TranslationMemory memory : List.of(truth, index)) {
            Units.fill(memory, Units.project("p.tmx"), units);
        }
    }

    @AfterEach
    void close() throws MemoryException {
        index.close();
    }

    /** The number of hits, which both find. */
    private int assertSame(Sought sought, Direction direction) throws MemoryException {
        ConcordanceQuery query = new ConcordanceQuery(sought, direction, 1_000);
        ConcordancePage expected = truth.concordance(query, Cancellation.NEVER);
        ConcordancePage found = index.concordance(query, Cancellation.NEVER);

        if (isGivenUp(expected)) {
            return 0;
        }
        assertThat(found).as("seed %d, %s", seed, query).isEqualTo(expected);
        return found.total();
    }

    /** A text that is no hit may stop the one that reads all, and not the index, which knows it. */
    private static boolean isGivenUp(ConcordancePage page) {
        ExpressionFault fault = page.fault();
        return fault != null && fault.kind() == ExpressionFault.Kind.TOO_SLOW;
    }

    private Direction direction() {
        return new Direction(made.anyVersion(), made.anyVersion());
    }

    private Side side() {
        return List.of(Side.values()).get(random.nextInt(3));
    }

    @Test
    void withRegularExpressions() throws MemoryException {
        int wellFormed = 0;
        int found = 0;
        while (wellFormed < 300) {
            String expression = new MadeUpExpression(random, made).next();
            if (isWellFormed(expression)) {
                wellFormed++;
                Sought sought = new OnSide("/" + expression + "/", side());
                found += assertSame(sought, direction()) > 0 ? 1 : 0;
            }
        }
        assertThat(found).as("expressions with a hit, seed %d", seed).isGreaterThan(50);
    }

    private static boolean isWellFormed(String expression) {
        try {
            Pattern.compile(expression);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    @Test
    void withAnyStretchOfATextWithoutBlanks() throws MemoryException {
        for (String version : List.of("ja", "th")) {
            Direction direction = new Direction(VersionTag.of(version), Units.EN);
            for (int i = 0; i < 150; i++) {
                String text = made.text(VersionTag.of(version), 6);
                String stretch = made.part(text);

                assertSame(new OnSide(stretch, Side.SOURCE), direction);
                assertSame(new OnSide('"' + stretch + '"', Side.EITHER), direction);
            }
        }
    }

    @Test
    void withWordsOnBothSides() throws MemoryException {
        int found = 0;
        for (int i = 0; i < 200; i++) {
            Direction direction = direction();
            String inSource = made.part(made.text(direction.source(), 2));
            String inTarget = made.part(made.text(direction.target(), 2));
            found += assertSame(new OnBoth(inSource, inTarget), direction) > 0 ? 1 : 0;
        }
        assertThat(found).as("queries with a hit, seed %d", seed).isPositive();
    }

    @Test
    void withAsterisksAnywhere() throws MemoryException {
        for (int i = 0; i < 200; i++) {
            Direction direction = direction();
            StringBuilder typed = new StringBuilder(made.text(direction.source(), 3));
            for (int star = 0; star < 2; star++) {
                typed.insert(random.nextInt(typed.length() + 1), '*');
            }
            assertSame(new OnSide(typed.toString(), side()), direction);
        }
    }
}
