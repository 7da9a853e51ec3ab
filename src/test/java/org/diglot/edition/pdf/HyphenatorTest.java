package org.diglot.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.List;

class HyphenatorTest {

    private static String divided(String language, String word) throws IOException {
        Hyphenator hyphenator = Hyphenator.of(VersionTag.of(language)).orElseThrow();
        StringBuilder divided = new StringBuilder(word);
        for (int place : hyphenator.breaks(word).reversed()) {
            divided.insert(place, '-');
        }
        return divided.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "en, hyphenation, hy-phen-ation",
        "en, revolution, rev-o-lu-tion",
        "en, associate, as-so-ciate",
        "es, revolución, re-vo-lu-ción",
        "es-x-literal, burocracia, bu-ro-cra-cia",
        "fr, constitution, consti-tu-tion",
        "de, Silbentrennung, Sil-ben-tren-nung",
        "it, rivoluzione, ri-vo-lu-zio-ne",
        "pt-BR, revolução, re-vo-lu-ção",
        "el, επανάσταση, επα-νά-στα-ση",
        "ru, революция, ре-во-лю-ция",
        "tr, devrimci, dev-rim-ci"
    })
    void wordsAreDividedAsTheLanguageWants(String language, String word, String wanted)
            throws Exception {
        assertThat(divided(language, word)).isEqualTo(wanted);
    }

    @Test
    void whatStandsAroundAWordIsNoPartOfIt() throws Exception {
        assertThat(divided("es", "«(Revolución),»")).isEqualTo("«(Re-vo-lu-ción),»");
    }

    @Test
    void whatIsNoPlainWordIsNeverDivided() throws Exception {
        for (String text :
                List.of(
                        "https://example.org/revolution",
                        "re.volution",
                        "revolution2",
                        "revo_lution",
                        "a@revolution.org",
                        "two")) {
            assertThat(divided("en", text)).isEqualTo(text);
        }
    }

    @Test
    void aLanguageWithoutPatternsHasNoHyphenator() throws Exception {
        assertThat(Hyphenator.of(VersionTag.of("zh-Hans"))).isEmpty();
    }
}
