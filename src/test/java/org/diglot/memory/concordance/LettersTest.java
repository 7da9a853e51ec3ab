package org.diglot.memory.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.memory.match.Token;
import org.diglot.memory.match.Tokenizer;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What is taken for granted of letters holds for all that Unicode has. */
class LettersTest {
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Tokenizer tokenizer = new Tokenizer();

    private static IntStream all() {
        return IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(Character::isDefined)
                .filter(c -> Character.getType(c) != Character.SURROGATE);
    }

    private static int anyCase(int c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    @Test
    void lettersThatDifferInCaseOnlyHaveTheSamePlainForm() {
        List<String> apart =
                all().filter(Character::isLetter)
                        .filter(c ->
                                !Letters.plain(Character.toString(c))
                                        .equals(Letters.plain(Character.toString(anyCase(c)))))
                        .mapToObj(c -> Integer.toHexString(c) + " " + Character.toString(c))
                        .toList();

        assertThat(apart).isEmpty();
    }

    private String some(int[] letters, int length) {
        StringBuilder some = new StringBuilder();
        for (int i = 0; i < length; i++) {
            some.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return some.toString();
    }

    private static int[] those(IntPredicate wanted) {
        return all().filter(wanted).toArray();
    }

    @Test
    void joinedLettersStandInOneWord() {
        int[] joined = those(Letters::isJoined);
        int[] latin = those(c -> c < 0x180 && Letters.isJoined(c));
        for (int i = 0; i < 20_000; i++) {
            String word = "a" + some(i % 2 == 0 ? joined : latin, 5);

            List<Token> tokens = tokenizer.tokens(word, "en");

            assertThat(tokens).as("seed %d, %s", seed, word).hasSize(1);
            assertThat(tokens.getFirst().counts()).as("seed %d, %s", seed, word).isTrue();
        }
    }

    @Test
    void lettersOfScriptsWithoutBlanksAreAlwaysInAWordOfTheDictionary() {
        int[] unspaced = those(c -> c < 0x10000 && Letters.isUnspaced(c));
        for (int i = 0; i < 20_000; i++) {
            String text = some(unspaced, 4);

            List<Token> tokens = tokenizer.tokens(text, "ja");

            assertThat(tokens).as("seed %d, %s", seed, text).allMatch(Token::counts);
        }
    }

    @Test
    void aPlainTextIsMadeOfThePlainFormsOfItsParts() {
        int[] letters = those(c -> Letters.isJoined(c) || Letters.isUnspaced(c));
        for (int i = 0; i < 20_000; i++) {
            String first = some(letters, 3);
            String second = some(letters, 3);

            assertThat(Letters.plain(first + second))
                    .as("seed %d, %s %s", seed, first, second)
                    .isEqualTo(Letters.plain(first) + Letters.plain(second));
        }
    }
}
