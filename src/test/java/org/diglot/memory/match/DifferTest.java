package org.diglot.memory.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.memory.DiffPiece;
import org.diglot.memory.WordDiff;
import org.diglot.model.Content;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class DifferTest {
    private final Texts texts = new Texts();

    private WordDiff diff(String before, String now) {
        return Differ.between(words(before), words(now));
    }

    private Words words(String text) {
        return texts.words(Content.of(text), "en");
    }

    @Test
    void aWordThatBecameAnotherIsReplacedAndItsBlanksStay() {
        assertThat(diff("He was in Paris.", "He is in Paris!").pieces())
                .containsExactly(
                        DiffPiece.of("He ", "He "),
                        DiffPiece.of("was", "is"),
                        DiffPiece.of(" in Paris", " in Paris"),
                        DiffPiece.of(".", "!"));
    }

    @Test
    void wordsThatCameOrWentTakeTheirBlankAlong() {
        assertThat(diff("a big old house", "a house").pieces())
                .containsExactly(
                        DiffPiece.of("a ", "a "),
                        DiffPiece.of("big old ", ""),
                        DiffPiece.of("house", "house"));
        assertThat(diff("a house", "a big house").changes())
                .containsExactly(DiffPiece.of("", "big "));
    }

    @Test
    void aChangedBlankIsAChange() {
        assertThat(diff(" a  b", "a b ").pieces())
                .containsExactly(
                        DiffPiece.of(" ", ""),
                        DiffPiece.of("a", "a"),
                        DiffPiece.of("  ", " "),
                        DiffPiece.of("b", "b"),
                        DiffPiece.of("", " "));
    }

    @Test
    void bothTextsCanBePutTogetherAgainAndPiecesAlternate() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            String before = text(random);
            String now = text(random);

            WordDiff diff = diff(before, now);

            assertThat(diff.oldText()).as("seed %d", seed).isEqualTo(before);
            assertThat(diff.newText()).as("seed %d", seed).isEqualTo(now);
            for (int i = 1; i < diff.pieces().size(); i++) {
                boolean bothEqual =
                        diff.pieces().get(i).kind() == DiffPiece.Kind.EQUAL
                                && diff.pieces().get(i - 1).kind() == DiffPiece.Kind.EQUAL;
                assertThat(bothEqual).as("seed %d", seed).isFalse();
            }
        }
    }

    private static String text(Random random) {
        List<String> parts = List.of("a", "A", "b", "12", "13", " ", "  ", ", ", ".", "東京", "🙂");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(14); i > 0; i--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }
}
