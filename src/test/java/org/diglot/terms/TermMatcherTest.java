package org.diglot.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

final class TermMatcherTest {

    private static final VersionTag ENGLISH = VersionTag.of("en");

    /** Language, form in the glossary, text that has it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    en; Trotsky; Trotsky’s murder was not wholly unexpected.
                    en; Trotsky; Trotsky's murder
                    en; kulak; a policy towards the kulaks, resulting in a threat
                    en; party; the workers’ parties
                    en; kulak; The kulaks’ harvest
                    en; general secretary; removal as General Secretary
                    en; workers’ democracy; genuine workers' democracy
                    en; five year plan; the five-year plan
                    en; Red Army; THE RED ARMY
                    en; Opposition Bulletin; the “Opposition Bulletin”, smuggled
                    en; Marxist.com; the website Marxist.com.
                    es; Oposición de Izquierda; contra la OPOSICIÓN DE IZQUIERDA
                    es; URSS; la URSS.
                    es; el POUM (Cataluña); en el POUM (Cataluña)
                    fr; Opposition de gauche; la défaite de l’Opposition de gauche
                    fr; Ukraine; d'Ukraine
                    it; Opposizione di sinistra; la sconfitta dell’Opposizione di sinistra
                    it; Zinov’ev; disse Zinov'ev
                    pt-BR; social-democracia; a social-democracia
                    de; Linke* Opposition; der Linken Opposition
                    de; *bürokratie; die Parteibürokratie
                    de; *prozess*; des Schauprozesses
                    de; Dewey-Kommission; die Dewey-Kommission
                    de; Strasse; die Straße
                    el; εργατική τάξη; ΕΡΓΑΤΙΚΗ ΤΑΞΗ
                    el; γραφειοκρατία*; της γραφειοκρατίας
                    el; Στάλιν; ο ΣΤΑΛΙΝ
                    el; πόλεμος; ΠΟΛΕΜΟΣ
                    ru; бюрократи*; с бюрократией
                    ru; Лев* оппозици*; против «Левой оппозиции»
                    ru; Четвёртый интернационал; Четвертый Интернационал
                    ru; Троцкий; Тро́цкий
                    tr; Troçki; Troçki’nin ölümü
                    tr; Troçki; Troçki'ye
                    tr; işçi sınıfı*; İŞÇİ SINIFININ
                    tr; ışık; IŞIK
                    tr; Devrim’in mezar kazıcı*; Devrim’in mezar kazıcısı
                    ar; المعارضة اليسارية; والمعارضة اليسارية
                    ar; المعارضة اليسارية; لمعارضة يسارية
                    ar; البيروقراطية; للبيروقراطية
                    ar; بيروقراطي*; وبيروقراطيتها
                    ar; تروتسكي; ولتروتسكي
                    ar; ألمانيا; بألمانيا
                    ar; ستالين; سْتَالِين
                    ar; الأممية; الاممية
                    zh-Hans; 托洛茨基; 对托洛茨基的谋杀
                    zh-Hans; 列夫·托洛茨基; 列夫•托洛茨基逝世
                    zh-Hans; 苏联; 保卫苏联！
                    """)
    void findsAFormWhereItsLanguageHasIt(String language, String form, String text) {
        assertThat(counterpart(language, form, text)).isEqualTo(Counterpart.FOUND);
    }

    /** Language, form in the glossary, text that does not have it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    en; Stalin; the rise of Stalinism
                    en; kulaks; a kulak
                    en; Franco; to speak franco-german
                    en; CI; in Ci
                    en; Red Army; a red army of ants
                    en; Red Army; the Red, Army
                    en; Red Army; the Red. Army
                    en; Red Army; the Red and White Army
                    en; clas; the class
                    es; revolución; la contrarrevolución
                    fr; Lénine; Lenine
                    es; el POUM Cataluña; en el POUM (Cataluña)
                    it; Processi di Mosca; i Processi farsa di Mosca
                    de; Bürokratie; die Parteibürokratie
                    de; Linke Opposition; der Linken Opposition
                    el; γραφειοκρατία; της γραφειοκρατικής
                    ru; Сталин; при сталинизме
                    ru; Лев* оппозици*; левой оппозиции
                    tr; ışık; işik
                    tr; devrim; devrimin
                    ar; تركي; تركيا
                    ar; الثورة; الثوري
                    ar; ألمانيا; مانيا
                    zh-Hans; 苏联; 苏维埃联盟
                    """)
    void doesNotFindAFormElsewhere(String language, String form, String text) {
        assertThat(counterpart(language, form, text)).isEqualTo(Counterpart.MISSING);
    }

    @Test
    void otherWordsStandBetweenOnlyWhereTheFormSaysSo() {
        String text = "Procesos de Moscú, montajes judiciales";

        assertThat(counterpart("es", "Procesos … montajes", text)).isEqualTo(Counterpart.FOUND);
        assertThat(counterpart("es", "Procesos montajes", text)).isEqualTo(Counterpart.MISSING);
    }

    @Test
    void noMoreWordsStandBetweenThanTheGap() {
        assertThat(counterpart("es", "a ... b", "a 1 2 3 4 5 6 b")).isEqualTo(Counterpart.FOUND);
        assertThat(counterpart("es", "a ... b", "a 1 2 3 4 5 6 7 b"))
                .isEqualTo(Counterpart.MISSING);
    }

    @Test
    void anyOfTheFormsWillDo() {
        assertThat(counterpart("zh-Hans", "官僚|官僚集团", "官僚集团的利益")).isEqualTo(Counterpart.FOUND);
    }

    @Test
    void aTermInsideALongerOneIsNotReportedApart() {
        Glossary glossary =
                Glossaries.of("en", "Trotsky", "Leon Trotsky", "revolution", "world revolution");

        String text = "Leon Trotsky led; Trotsky’s world revolution is no revolution.";

        assertThat(found(glossary, text))
                .containsExactly(
                        "Leon Trotsky: Leon Trotsky",
                        "Trotsky: Trotsky’s",
                        "world revolution: world revolution",
                        "revolution: revolution");
    }

    @Test
    void severalMentionsAreOneUseWithAllSpans() {
        Glossary glossary = Glossaries.of("en/es", "Stalin/Stalin");

        List<TermUse> uses =
                TermMatcher.of(glossary, ENGLISH)
                        .check("Stalin and Stalin’s men", VersionTag.of("es"), "Él y Stalin");

        TermUse expected =
                new TermUse(
                        glossary.terms().getFirst(),
                        List.of(new Span(0, 6), new Span(11, 19)),
                        List.of(new TermForm("Stalin")),
                        List.of(new Span(5, 11)));
        assertThat(uses).containsExactly(expected);
    }

    @Test
    void aVersionWithoutAFormIsNeitherFoundNorMissing() {
        Glossary glossary = Glossaries.of("en/es", "Stalin/Stalin");

        List<TermUse> uses =
                TermMatcher.of(glossary, ENGLISH).check("Stalin", VersionTag.of("fr"), "Staline");

        assertThat(uses).extracting(TermUse::counterpart).containsExactly(Counterpart.UNKNOWN);
    }

    @Test
    void aCompetingVersionObeysTheColumnOfItsLanguage() {
        Glossary glossary = Glossaries.of("en/tr", "Trotsky/Troçki");

        List<TermUse> uses =
                TermMatcher.of(glossary, ENGLISH)
                        .check("Trotsky", VersionTag.of("tr-x-plain"), "Troçki’nin");

        assertThat(uses).extracting(TermUse::counterpart).containsExactly(Counterpart.FOUND);
    }

    @Test
    void anyVersionCanBeTheSource() {
        Glossary glossary = Glossaries.of("en/ru", "bureaucracy/бюрократия|*бюрократи*");

        List<TermUse> uses =
                TermMatcher.of(glossary, VersionTag.of("ru"))
                        .check("Партбюрократия правит", ENGLISH, "The party bureaucracy rules");

        assertThat(uses).extracting(TermUse::counterpart).containsExactly(Counterpart.FOUND);
    }

    @Test
    void emptyTextsHaveNoTerms() {
        Glossary glossary = Glossaries.of("en/es", "Stalin/Stalin");

        assertThat(TermMatcher.of(glossary, ENGLISH).check("", VersionTag.of("es"), "")).isEmpty();
    }

    private static Counterpart counterpart(String language, String form, String text) {
        Glossary glossary = Glossaries.of("en-x-key/" + language, "thing/" + form);
        return TermMatcher.of(glossary, VersionTag.of("en-x-key"))
                .check("thing", VersionTag.of(language), text)
                .getFirst()
                .counterpart();
    }

    private static List<String> found(Glossary glossary, String text) {
        List<String> found = new ArrayList<>();
        TermMatcher.of(glossary, ENGLISH)
                .find(text)
                .forEach((term, spans) ->
                        spans.forEach(span -> found.add(term.name() + ": " + span.of(text))));
        return found;
    }
}
