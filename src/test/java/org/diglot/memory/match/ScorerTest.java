package org.diglot.memory.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.memory.Deduction;
import org.diglot.memory.Deduction.Cause;
import org.diglot.memory.Score;
import org.diglot.model.Attributes;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline.Code;
import org.diglot.model.Inline.Text;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ScorerTest {
    private final Texts texts = new Texts();

    private Score score(String before, String now) {
        return score(Content.of(before), Content.of(now));
    }

    private Score score(Content before, Content now) {
        return new Scorer(texts.words(now, "en")).score(texts.words(before, "en"));
    }

    private static Score points(int similarity, Cause cause, int points) {
        return new Score(similarity, List.of(new Deduction(cause, points)), 0);
    }

    private static Code code(String number, String data) {
        return new Code(CodeKind.STANDALONE, Attributes.of(Map.of("x", number)), data);
    }

    @Test
    void oneOfThreeWordsIsRoundedDown() {
        assertThat(score("one two three", "one two four")).isEqualTo(new Score(66, List.of(), 0));
    }

    @Test
    void eachDifferenceBesideTheWordsIsSeen() {
        assertThat(score("The End", "the end")).isEqualTo(points(100, Cause.CASE, 1));
        assertThat(score("The end.", "The end")).isEqualTo(points(100, Cause.PUNCTUATION, 1));
        assertThat(score("The  end", "The end")).isEqualTo(points(100, Cause.SPACING, 1));
        assertThat(score("well , yes", "well, yes")).isEqualTo(points(100, Cause.SPACING, 1));
        assertThat(score("caf\u00e9", "cafe\u0301")).isEqualTo(points(100, Cause.SPACING, 1));
        assertThat(score("in 1924", "in 1925")).isEqualTo(points(100, Cause.NUMBERS, 1));
    }

    @Test
    void howAnApostropheIsPrintedIsPunctuationAndNoOtherWord() {
        assertThat(score("the fox’s grapes", "the fox's grapes"))
                .isEqualTo(points(100, Cause.PUNCTUATION, 1));
        assertThat(score("l’été", "l'été")).isEqualTo(points(100, Cause.PUNCTUATION, 1));
    }

    @Test
    void manyNumbersCostNoMoreThanFive() {
        assertThat(score("1 2 3 4 5 6 7", "8 9 10 11 12 13 14"))
                .isEqualTo(points(100, Cause.NUMBERS, 5));
    }

    @Test
    void aSignThatMovedIsNotTheSameText() {
        assertThat(score("no, more", "no more,").percent()).isEqualTo(99);
    }

    @Test
    void theNumberOfACodeDoesNotMatterButItsPlaceAndDataDo() {
        Content before = Content.of(code("1", "<br/>"), new Text("Stop"));

        assertThat(score(before, Content.of(code("7", "<br/>"), new Text("Stop"))).percent())
                .isEqualTo(100);
        assertThat(score(before, Content.of(new Text("Stop"), code("1", "<br/>"))))
                .isEqualTo(points(100, Cause.CODES, 1));
        assertThat(score(before, Content.of(code("1", "<i/>"), new Text("Stop"))))
                .isEqualTo(points(100, Cause.CODES, 1));
    }

    @Test
    void wordsWithoutSpacesAreFoundByTheDictionaryOfTheirLanguage() {
        Words thai = texts.words(Content.of("สวัสดีครับผม"), "th");
        Words japanese = texts.words(Content.of("私は東京に住む。"), "ja");

        assertThat(thai.keys()).containsExactly("สวัสดี", "ครับ", "ผม");
        assertThat(japanese.keys()).containsExactly("私", "は", "東京", "に", "住む");
    }

    @Test
    void capitalLettersFoldAlikeInEveryLanguage() {
        assertThat(texts.words(Content.of("TITLE Straße"), "tr").keys())
                .containsExactly("title", "strasse");
    }
}
