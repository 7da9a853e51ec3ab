package org.diglot.project.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.diglot.project.search.SearchRule.EXPRESSION;
import static org.diglot.project.search.SearchRule.IGNORE_MARKS;
import static org.diglot.project.search.SearchRule.MATCH_CASE;
import static org.diglot.project.search.SearchRule.WHOLE_WORDS;

import org.diglot.model.VersionTag;
import org.diglot.project.search.SearchException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class TextSearchTest {

    /** The hits marked in the text by brackets. */
    private static String marked(String text, String wanted, String version, SearchRule... rules)
            throws SearchException {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (TextHit hit : TextSearch.of(wanted, Set.of(rules)).in(text, VersionTag.of(version))) {
            marked.append(text, done, hit.from()).append('[').append(text, hit.from(), hit.to());
            marked.append(']');
            done = hit.to();
        }
        return marked + text.substring(done);
    }

    @Test
    void plainTextIsFoundAsItIsTypedWhateverTheCapitals() throws Exception {
        assertThat(marked("A.b a.B axb", "a.b", "en")).isEqualTo("[A.b] [a.B] axb");
        assertThat(marked("A.b a.b", "a.b", "en", MATCH_CASE)).isEqualTo("A.b [a.b]");
    }

    @Test
    void hitsDoNotOverlap() throws Exception {
        assertThat(marked("aaaaa", "aa", "en")).isEqualTo("[aa][aa]a");
    }

    @Test
    void capitalsAreThoseOfTheLanguage() throws Exception {
        assertThat(marked("ISPARTA ısparta isparta", "ısparta", "tr"))
                .isEqualTo("[ISPARTA] [ısparta] isparta");
        assertThat(marked("İzmir izmir IZMIR", "izmir", "tr")).isEqualTo("[İzmir] [izmir] IZMIR");
        assertThat(marked("IZMIR izmir", "izmir", "es")).isEqualTo("[IZMIR] [izmir]");
        assertThat(marked("ΟΔΥΣΣΕΥΣ Οδυσσεύς", "οδυσσευς", "el", IGNORE_MARKS))
                .isEqualTo("[ΟΔΥΣΣΕΥΣ] [Οδυσσεύς]");
        assertThat(marked("STRASSE Straße", "straße", "de")).isEqualTo("[STRASSE] [Straße]");
    }

    @Test
    void anAccentedLetterIsFoundHoweverItIsEncoded() throws Exception {
        assertThat(marked("café cafe\u0301 cafe", "café", "fr"))
                .isEqualTo("[café] [cafe\u0301] cafe");
        assertThat(marked("cafe\u0301", "cafe", "fr")).isEqualTo("cafe\u0301");
        assertThat(marked("각", "가", "ko")).isEqualTo("각");
    }

    @Test
    void marksDoNotMatterWhereTheyAreAccentsOrPoints() throws Exception {
        assertThat(marked("naïve NAIVE", "naive", "en", IGNORE_MARKS)).isEqualTo("[naïve] [NAIVE]");
        assertThat(marked("שָׁלוֹם שלום", "שלום", "he", IGNORE_MARKS))
                .isEqualTo("[שָׁלוֹם] [שלום]");
        assertThat(marked("كِتَاب كتاب", "كتاب", "ar", IGNORE_MARKS)).isEqualTo("[كِتَاب] [كتاب]");
        assertThat(marked("がか", "か", "ja", IGNORE_MARKS)).isEqualTo("が[か]");
        assertThat(marked("कि क", "क", "hi", IGNORE_MARKS)).isEqualTo("[क]ि [क]");
    }

    @ParameterizedTest
    @CsvSource({
        "en, cat, The cat concatenates cats., The [cat] concatenates cats.",
        "en, don't, I don't know, I [don't] know",
        "es, él, Él dijo que elegía él., [Él] dijo que elegía [él].",
        "th, กิน, ฉันกินข้าว, ฉัน[กิน]ข้าว",
        "zh, 中国, 我爱中国。, 我爱[中国]。",
    })
    void aWholeWordEndsWhereTheLanguageSays(
            String version, String wanted, String text, String expected) throws Exception {
        assertThat(marked(text, wanted, version, WHOLE_WORDS)).isEqualTo(expected);
    }

    @Test
    void anExpressionKnowsTheLettersOfAllScripts() throws Exception {
        assertThat(marked("año 1905, Ελλάδα", "\\w+", "es", EXPRESSION))
                .isEqualTo("[año] [1905], [Ελλάδα]");
        assertThat(marked("Él", "é", "es", EXPRESSION)).isEqualTo("[É]l");
        assertThat(marked("Él", "é", "es", EXPRESSION, MATCH_CASE)).isEqualTo("Él");
        assertThat(marked("camión nación", "ion\\b", "es", EXPRESSION, IGNORE_MARKS))
                .isEqualTo("cam[ión] nac[ión]");
    }

    @Test
    void anExpressionMayTakeNoText() throws Exception {
        List<TextHit> hits = TextSearch.of("^|$", Set.of(EXPRESSION)).in("ab", VersionTag.of("en"));

        assertThat(hits).extracting(TextHit::from).containsExactly(0, 2);
    }

    @Test
    void aBadExpressionNamesThePlace() {
        SearchException fault =
                catchThrowableOfType(
                        SearchException.class, () -> TextSearch.of("a(b", Set.of(EXPRESSION)));

        assertThat(fault.fault()).isEqualTo(Fault.BAD_EXPRESSION);
        assertThat(fault)
                .hasMessage(
                        "The expression a(b is not well formed at character 4. Correct it, or search for"
                                + " plain text.");
    }

    @ParameterizedTest
    @CsvSource({"([a-z]+)*\\d", "(a|b|aax)*c", "(x+x+)+\\1y"})
    void anExpressionThatTriesTooManyWaysIsGivenUp(String expression) throws Exception {
        List<String> texts = new ArrayList<>(List.of("a".repeat(60) + "!", "x".repeat(60)));
        texts.add("ab".repeat(100_000));
        TextSearch search = TextSearch.of(expression, Set.of(EXPRESSION));
        List<SearchException> faults = new ArrayList<>();

        for (String text : texts) {
            SearchException fault =
                    catchThrowableOfType(
                            SearchException.class, () -> search.in(text, VersionTag.of("en")));
            if (fault != null) {
                faults.add(fault);
            }
        }

        assertThat(faults)
                .isNotEmpty()
                .extracting(SearchException::fault)
                .containsOnly(Fault.TOO_COSTLY);
    }
}
