package org.diglot.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.VersionTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Font;

class ScreenFontsTest {
    private final ScreenFonts fonts = new ScreenFonts();

    @ParameterizedTest
    @CsvSource({
        "zh, Hans",
        "zh-TW, Hant",
        "ja, Jpan",
        "ko, Kore",
        "sr-Latn, Latn",
        "es-x-literal, Latn",
        "ur, Arab"
    })
    void theScriptFollowsFromTheTag(String tag, String script) {
        assertThat(ScreenFonts.script(VersionTag.of(tag))).isEqualTo(script);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar", "el", "th", "hi"})
    void otherScriptsAreLeftToTheSystem(String tag) {
        assertThat(fonts.family(VersionTag.of(tag))).isEqualTo(Font.SANS_SERIF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "ja", "ko"})
    void theFamilyOfAnAsianVersionIsInstalled(String tag) {
        String family = fonts.family(VersionTag.of(tag));

        assertThat(new Font(family, Font.PLAIN, 12).getFamily()).isEqualTo(family);
    }
}
