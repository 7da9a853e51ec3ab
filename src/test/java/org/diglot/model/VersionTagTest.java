package org.diglot.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTagTest {

    @ParameterizedTest
    @CsvSource({
        "es, es",
        "pt_br, pt",
        "es-x-1936, es",
        "zh-Hant-TW, zh",
        "und, und",
        "x-klingon, und",
        "und-x-draft, und",
        "iw, he"
    })
    void theLanguageIsTheFirstPart(String tag, String language) {
        assertThat(VersionTag.of(tag).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"en", "en-GB", "zh-cmn", "sr-Latn", "i-default", "art-lojban", "i-klingon"})
    void theLanguageIsThatOfTheLocale(String tag) {
        VersionTag version = VersionTag.of(tag);

        assertThat(version.language()).isEqualTo(version.locale().getLanguage());
    }
}
