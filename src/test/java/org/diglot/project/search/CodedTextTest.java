package org.diglot.project.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Attributes;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.project.search.CodedText.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

class CodedTextTest {

    /** Content from a text in which {@code <} and {@code >} are codes. */
    private static Content coded(String text) {
        List<Inline> pieces = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            pieces.add(
                    switch (c) {
                        case '<' -> new Inline.Code(CodeKind.BEGIN, Attributes.NONE, "");
                        case '>' -> new Inline.Code(CodeKind.END, Attributes.NONE, "");
                        default -> new Inline.Text(String.valueOf(c));
                    });
        }
        return new Content(pieces);
    }

    private static String shown(Content content) {
        StringBuilder text = new StringBuilder();
        for (Inline piece : content.pieces()) {
            text.append(
                    switch (piece) {
                        case Inline.Text(String value) -> value;
                        case Inline.Code code -> code.kind() == CodeKind.BEGIN ? "<" : ">";
                    });
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "the <old> man, old, young, the <young> man",
        "the <old> man, old, olds, the <olds> man",
        "the <old> man, old, bold, the <bold> man",
        "the <old> man, the old man, the young man, the <young> man",
        "the <old> man, old man, new woman, the <new> woman",
        "a<b>c, abc, xyz, xyz<>",
        "<old>, old, '', <>",
        "a<>b, ab, b, <>b",
    })
    void codesStayAsNearToTheirLettersAsTheyCan(
            String text, String found, String with, String expected) {
        CodedText coded = CodedText.of(coded(text));
        int from = coded.plain().indexOf(found);

        Content content = coded.replaced(List.of(new Spot(from, from + found.length(), with)));

        assertThat(shown(content)).isEqualTo(expected);
    }

    @Test
    void aCodeInsideLettersThatChangeStepsAside() {
        CodedText coded = CodedText.of(coded("a<b>c"));

        assertThat(coded.movesCode(new Spot(0, 3, "xyz"))).isTrue();
        assertThat(coded.movesCode(new Spot(0, 3, "abd"))).isFalse();
        assertThat(coded.movesCode(new Spot(1, 2, "x"))).isFalse();
    }

    @Test
    void placesAreFoundWhereEachCodeIsAChar() {
        CodedText coded = CodedText.of(coded("x <ab> y"));

        assertThat(coded.shownStart(2)).isEqualTo(3);
        assertThat(coded.shownEnd(4)).isEqualTo(5);
    }

    @Test
    void noCodeIsEverLostAndTheTextIsThatOfAPlainReplacement() {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append("ab<>ab".charAt(random.nextInt(6)));
            }
            Content before = coded(text.toString());
            CodedText coded = CodedText.of(before);
            List<Spot> spots = new ArrayList<>();
            StringBuilder expected = new StringBuilder();
            int done = 0;
            while (done < coded.plain().length()) {
                int from = done + random.nextInt(coded.plain().length() - done + 1);
                int to = Math.min(coded.plain().length(), from + random.nextInt(4));
                String with = "abc".substring(random.nextInt(4));
                expected.append(coded.plain(), done, from).append(with);
                spots.add(new Spot(from, to, with));
                done = to + 1;
                expected.append(coded.plain(), to, Math.min(done, coded.plain().length()));
            }

            Content after = coded.replaced(spots);

            assertThat(after.codes()).as("seed %d", seed).isEqualTo(before.codes());
            assertThat(after.plainText()).as("seed %d", seed).isEqualTo(expected.toString());
        }
    }
}
