package org.diglot.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class PastedTextTest {

    @ParameterizedTest
    @CsvSource({
        "'one\ntwo', one two",
        "'\r\none  \r\n\r\n  two\r\n', one two",
        "'revo\u00AD\nlution', revolution",
        "'我爱\n中国', 我爱中国",
        "'中国\nChina', 中国 China",
        "' a b ', ' a b '",
    })
    void linesOfAPageBecomeOneLine(String pasted, String expected) {
        assertThat(PastedText.oneLine(pasted)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"en, “, ”", "de, „, “", "es, “, ”", "fr, «\u00A0, \u00A0»", "ja, 「, 」", "ar, ”, “"})
    void quotationMarksAreThoseOfTheLanguage(String language, String open, String close) {
        assertThat(QuoteMarks.of(Locale.forLanguageTag(language), QuoteMarks.Level.OUTER))
                .isEqualTo(new QuoteMarks(open, close));
    }

    @Test
    void aSingleMarkOpensOrClosesByWhatStandsBeforeIt() {
        QuoteMarks marks = new QuoteMarks("“", "”");

        assertThat(marks.after("") + marks.after("he said ") + marks.after("(") + marks.after("so"))
                .isEqualTo("“““”");
    }
}
