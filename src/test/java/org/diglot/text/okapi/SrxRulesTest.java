package org.diglot.text.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.diglot.text.TextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class SrxRulesTest {
    private static final VersionTag EN = VersionTag.of("en");
    private static final String BUILT_IN =
            new String(SrxRules.builtInBytes(), StandardCharsets.UTF_8);

    @TempDir private Path folder;

    @Test
    void theBuiltInRulesCanBeWrittenAndLoadedAgain() throws Exception {
        Content text = Content.of("Mr. Smith came. He left.");

        SrxRules loaded = SrxRules.load(file(BUILT_IN));

        assertThat(loaded.splitter(EN).split(text))
                .isEqualTo(SrxRules.builtIn().splitter(EN).split(text))
                .hasSize(2);
    }

    @Test
    void anAbbreviationThatAUserAddsIsNoEnd() throws Exception {
        Content text = Content.of("Sqn. Smith came.");
        Path file = file(BUILT_IN.replace("Mr|Mrs|", "Mr|Mrs|Sqn|"));

        assertThat(SrxRules.builtIn().splitter(EN).split(text)).hasSize(2);
        assertThat(SrxRules.load(file).splitter(EN).split(text)).hasSize(1);
    }

    @Test
    void okapisOwnSignForInlineCodesIsNoMistake() throws Exception {
        Path file = file(BUILT_IN.replace("[\\n\\x{2028}", "\\Y[\\n\\x{2028}"));

        assertThat(Files.readString(file)).isNotEqualTo(BUILT_IN);
        assertThat(SrxRules.load(file).splitter(EN).split(Content.of("One. Two."))).hasSize(2);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> SrxRules.load(folder.resolve("gone.srx")))
                .isInstanceOf(TextException.class)
                .hasMessage("gone.srx: There is no such file of sentence rules.");
    }

    @Test
    void xmlThatIsCutOffIsRefusedWithItsLine() throws Exception {
        Path file = file("<srx>\n<header>\n");

        assertThatThrownBy(() -> SrxRules.load(file))
                .isInstanceOfSatisfying(TextException.class, e -> assertThat(e.line()).hasValue(3))
                .hasMessage(
                        "segmentation.srx, line 3: This is not well-formed XML. These rules are not"
                                + " used.");
    }

    @Test
    void anotherKindOfXmlIsRefused() throws Exception {
        Path file = file("<tmx/>");

        assertThatThrownBy(() -> SrxRules.load(file))
                .hasMessage(
                        "segmentation.srx, line 1: This is no SRX file: it begins with <tmx>. These"
                                + " rules are not used.");
    }

    @Test
    void aPatternThatCannotWorkIsRefusedWithItsRule() throws Exception {
        Path file =
                file(
                        """
                        <srx xmlns="http://www.lisa.org/srx20" version="2.0">
                        <header segmentsubflows="yes" cascade="yes"/>
                        <body><languagerules>
                        <languagerule languagerulename="Mine">
                        <rule break="no"><beforebreak>a</beforebreak><afterbreak>b</afterbreak></rule>
                        <rule break="no">
                        <beforebreak>(Mr|Mrs\\.</beforebreak>
                        <afterbreak>b</afterbreak></rule>
                        </languagerule></languagerules>
                        <maprules><languagemap languagepattern=".*" languagerulename="Mine"/></maprules>
                        </body></srx>
                        """);

        assertThatThrownBy(() -> SrxRules.load(file))
                .isInstanceOfSatisfying(TextException.class, e -> assertThat(e.line()).hasValue(7))
                .hasMessage(
                        "segmentation.srx, line 7: Rule 2 of 'Mine' has a <beforebreak> that is no"
                                + " regular expression: Unclosed group. These rules are not used.");
    }

    @Test
    void aLanguageMappedToMissingRulesIsRefused() throws Exception {
        Path file =
                file(
                        BUILT_IN.replace(
                                "languagerulename=\"Generic\"/>", "languagerulename=\"G\"/>"));

        assertThatThrownBy(() -> SrxRules.load(file))
                .isInstanceOf(TextException.class)
                .hasMessageContaining("A language is mapped to the rules 'G', but there are none");
    }

    @Test
    void rulesWithoutAHeaderAreRefused() throws Exception {
        Path file =
                file(
                        """
                        <srx xmlns="http://www.lisa.org/srx20" version="2.0">
                        <body><languagerules>
                        <languagerule languagerulename="Mine"/></languagerules>
                        <maprules><languagemap languagepattern=".*" languagerulename="Mine"/></maprules>
                        </body></srx>
                        """);

        assertThatThrownBy(() -> SrxRules.load(file))
                .isInstanceOf(TextException.class)
                .hasMessage(
                        "segmentation.srx: This SRX file has no <header>. These rules are not used.");
    }

    private Path file(String content) throws Exception {
        return Files.writeString(folder.resolve("segmentation.srx"), content);
    }
}
