package org.diglot.memory.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class LatinTextTest {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "es", "fr", "fi", "sv", "el", "ja", "zh", "th", "he", "tr", "und");

    /** Every sign that may join or part, and some letters, each as likely as the other. */
    private static final String SIGNS =
            "aBzÀéñßøœſŉİıªºµ019 \t\n\u00A0.,;:'’‘\"“”„–—…-/()[]{}@#*&%$€£©®°¿¡«»×÷^~`|\\<>=+!?¼²_·";

    private final Tokenizer tokenizer = new Tokenizer();
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void cutsLikeIcuWhateverTheLanguage() {
        for (int i = 0; i < 60_000; i++) {
            String text = text(1 + random.nextInt(12));
            String language = LANGUAGES.get(i % LANGUAGES.size());

            assertThat(tokenizer.tokens(text, language))
                    .as("seed %d, %s", seed, language)
                    .isEqualTo(tokenizer.tokensByIcu(text, language));
        }
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    @Test
    void everyPairOfCharactersBetweenLettersAndDigitsIsCutLikeIcu() {
        for (char c = 1; c <= 0x24F; c++) {
            for (String pattern :
                    List.of(
                            "a%sb",
                            "1%s2", "a%s1", "1%sa", "%s%<s", " %s ", "a%s_", "_%s1", "%s_%<s")) {
                String text = pattern.formatted(c);

                assertThat(tokenizer.tokens(text, "en"))
                        .isEqualTo(tokenizer.tokensByIcu(text, "en"));
            }
        }
    }

    @Test
    void aWordWithADigitIsNoNumber() {
        assertThat(tokenizer.tokens("CO2", "en"))
                .containsExactly(new Token("CO2", Token.Kind.WORD, "co2"));
        assertThat(tokenizer.tokens("СО2", "ru"))
                .containsExactly(new Token("СО2", Token.Kind.WORD, "со2"));
    }

    @Test
    void ordinarySentencesAreDoneHereAndOthersAreNot() {
        assertThat(LatinText.isPlain("“Don’t,” he said – in 1936: it’s Łódź…")).isTrue();
        assertThat(LatinText.isPlain("a snake_case of :ref:`sys:path`")).isTrue();
        assertThat(LatinText.isPlain("__init__")).isFalse();
        assertThat(LatinText.isPlain("Привет")).isFalse();
    }
}
