package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.VersionTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

    @ParameterizedTest
    @CsvSource({
        "en, Trotsky’s murder, 2",
        "en, Trotsky's murder, 2",
        "en, an ice-pick, 3",
        "en, '1,234.5 words – 180%', 3",
        "en, '… – “!” ___', 0",
        "en, '', 0",
        "es, ¿Qué hora es?, 3",
        "fr, l’heure, 1",
        "th, ภาษาไทย, 2",
        "ja, 東京に行く, 3",
    })
    void wordsAreRunsWithALetterOrDigit(String language, String text, int words) {
        assertThat(WordCount.of(text, VersionTag.of(language))).isEqualTo(words);
    }
}
