package org.diglot.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.VersionTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

/** Whatever the text, spans stay inside it, in order and apart. */
final class RandomTextTest {

    private static final String[] SCRAPS = {
        "Stalin", "Сталин", "ستالين", "斯大林", "I", "İ", "’", "'", "s", "-", " ", ",", "…", "*",
        "\u00AD", "\u200F", "\u0301", "\uD83D", "😀", "ال", "و", "ß", "1"
    };

    private final Glossary glossary =
            Glossaries.of(
                    "en/ru/ar/tr/zh",
                    "Stalin|Stalin … s/Сталин*|*Сталин/ستالين/Stalin|*I*/斯大林|斯…林",
                    "s/1/و/i/大");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "ar", "tr", "zh"})
    void spansAreInsideTheTextAndApart(String language) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        TermMatcher matcher = TermMatcher.of(glossary, VersionTag.of(language));

        for (int i = 0; i < 500; i++) {
            String text = text(random);
            List<Span> spans =
                    matcher.find(text).values().stream()
                            .flatMap(List::stream)
                            .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                            .toList();

            int end = 0;
            for (Span span : spans) {
                assertThat(span.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
                end = span.end();
            }
            assertThat(end).as("seed %d: %s", seed, text).isLessThanOrEqualTo(text.length());
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
        }
        return text.toString();
    }
}
