package org.diglot.memory.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;

import org.diglot.model.Content;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class PlainTextTest {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "es", "fr", "fi", "sv", "el", "ja", "zh", "th", "he", "tr", "und");

    /** Every sign that may join or part, and some letters, each as likely as the other. */
    private static final String SIGNS =
            "яЖёΑςάaBzÀéñßøœſŉİıªºµ019 \t\n\u00A0.,;:'’‘\"“”„–—…-/()[]{}@#*&%$€£©®°¿¡«»×÷^~`|\\<>=+!?¼²_·";

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
        for (char c = 1; c <= 0x5FF; c++) {
            for (String pattern :
                    List.of(
                            "a%sb",
                            "1%s2", "a%s1", "1%sa", "%s%<s", " %s ", "a%s_", "_%s1", "%s_%<s",
                            "__%s", "%s__", "я%sΑ")) {
                String text = pattern.formatted(c);

                assertThat(tokenizer.tokens(text, "en"))
                        .isEqualTo(tokenizer.tokensByIcu(text, "en"));
            }
        }
    }

    @Test
    void everyLetterIsFoldedLikeIcu() {
        Normalizer2 icu = Normalizer2.getNFKCCasefoldInstance();
        for (int c = 1; c < Character.MIN_SURROGATE; c++) {
            String word = Character.toString(c);
            if (Character.isLetter(c) && tokenizer.plain().isPlain(word)) {
                assertThat(tokenizer.key(word)).isEqualTo(icu.normalize(word));
            }
        }
    }

    @Test
    void theCutterHandsOverTheTokensThatCount() {
        Texts texts = new Texts();
        WordCutter cutter = texts.cutter();
        for (int i = 0; i < 20_000; i++) {
            String text = text(1 + random.nextInt(12)) + (i % 3 == 0 ? "中文" : "");
            List<String> handed = new ArrayList<>();

            cutter.cut(Content.of(text), "en", keys(handed));

            Words words = texts.words(Content.of(text), "en");
            assertThat(handed).as("seed %d, %s", seed, text).isEqualTo(words.keys());
        }
    }

    private static WordTaker keys(List<String> into) {
        return new WordTaker() {
            @Override
            public void word(char[] key, int length, long hash) {
                String word = new String(key, 0, length);
                assertThat(hash).isEqualTo(Hashes.of(word));
                into.add(word);
            }

            @Override
            public void number(String written) {
                into.add(Token.NUMBER_KEY);
            }
        };
    }

    @Test
    void aWordThatIsTooLongIsCutShortAlike() {
        Texts texts = new Texts();
        Content content = Content.of("a" + "Bc".repeat(80) + " Ab".repeat(3));
        List<String> handed = new ArrayList<>();

        texts.cutter().cut(content, "en", keys(handed));

        assertThat(handed).isEqualTo(texts.words(content, "en").keys());
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
        assertThat(tokenizer.plain().isPlain("“Don’t,” he said – in 1936: it’s Łódź…")).isTrue();
        assertThat(tokenizer.plain().isPlain("a snake_case of :ref:`sys:path`")).isTrue();
        assertThat(tokenizer.plain().isPlain("__init__ Привет Ελλάδα")).isTrue();
        assertThat(tokenizer.plain().isPlain("中文")).isFalse();
        assertThat(tokenizer.plain().isPlain("한글")).isFalse();
    }
}
