package org.diglot.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Annotations;
import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.DocumentHeader;
import org.diglot.model.Origin;
import org.diglot.model.ParagraphId;
import org.diglot.model.Placement;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class TextJoinerTest {
    private static final ParagraphId P1 = new ParagraphId("p1");
    private static final ParagraphId P2 = new ParagraphId("p2");
    private static final VersionTag ES = VersionTag.of("es");

    @Test
    void theSourceComesBackExactly() {
        Bitext bitext =
                bitext(
                        unit(P1, "\t", "One.", "  "),
                        unit(P1, "", "Two.", ""),
                        unit(P1, "", "Three.", "\u00A0"),
                        unit(P2, "", "Four.", ""));

        assertThat(TextJoiner.from(bitext).source())
                .isEqualTo(
                        new TranslatedText(
                                VersionTag.of("en"),
                                Map.of(
                                        P1, Content.of("\tOne.  Two.Three.\u00A0"),
                                        P2, Content.of("Four."))));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "es, ,' Uno. Dos.\t'",
                "es,,' Uno. Dos.\t'",
                "es,\u3000,' Uno. Dos.\t'",
                "es,  ,' Uno.  Dos.\t'",
                "zh-Hant, ,' Uno.Dos.\t'",
                "ja,  ,' Uno.Dos.\t'",
                "ja,'\n',' Uno.\nDos.\t'",
                "zh,'\t',' Uno.\tDos.\t'",
                "th, ,' Uno. Dos.\t'",
            })
    void betweenSentencesStandsWhatTheLanguageAsksFor(
            String language, String gap, String paragraph) {
        VersionTag version = VersionTag.of(language);
        Bitext bitext =
                bitext(
                        with(unit(P1, " ", "One.", gap == null ? "" : gap), version, "Uno."),
                        with(unit(P1, "", "Two.", "\t"), version, "Dos."));

        assertThat(TextJoiner.from(bitext).to(version, Untranslated.NOTHING))
                .isEqualTo(new TranslatedText(version, Map.of(P1, Content.of(paragraph))));
    }

    @Test
    void aSentenceThatAUserSplitAtADashGetsNoSpace() {
        Bitext bitext =
                bitext(
                        with(unit(P1, "", "one—", ""), ES, "uno—"),
                        with(unit(P1, "", "two.", ""), ES, "dos."));

        assertThat(TextJoiner.from(bitext).to(ES, Untranslated.NOTHING).paragraph(P1))
                .contains(Content.of("uno—dos."));
    }

    @Test
    void anUntranslatedSentenceIsGivenInTheSourceLanguage() {
        Bitext bitext = bitext(unit(P1, "", "One.", " "), with(unit(P1, "", "2.", ""), ES, "Dos."));

        assertThat(TextJoiner.from(bitext).to(ES, Untranslated.SOURCE).paragraph(P1))
                .contains(Content.of("One. Dos."));
    }

    @Test
    void anUntranslatedSentenceThatIsLeftOutLeavesNoDoubleSpace() {
        Bitext bitext =
                bitext(
                        with(unit(P1, "", "One.", " "), ES, "Uno."),
                        unit(P1, "", "Two.", " "),
                        with(unit(P1, "", "Three.", ""), ES, "Tres."),
                        unit(P2, "", "Four.", ""));

        assertThat(TextJoiner.from(bitext).to(ES, Untranslated.NOTHING))
                .isEqualTo(
                        new TranslatedText(
                                ES, Map.of(P1, Content.of("Uno. Tres."), P2, Content.EMPTY)));
    }

    private static Bitext bitext(Unit... units) {
        DocumentHeader header =
                new DocumentHeader("a.txt", VersionTag.of("en"), List.of(ES), Annotations.NONE);
        List<Unit> named = new ArrayList<>();
        for (Unit unit : units) {
            Segment segment = unit.segment();
            SegmentId id = new SegmentId("s" + (named.size() + 1));
            named.add(
                    unit.with(
                            new Segment(
                                    id,
                                    segment.placement(),
                                    segment.source(),
                                    segment.annotations())));
        }
        return Bitext.of(header, named);
    }

    private static Unit unit(ParagraphId paragraph, String before, String text, String after) {
        return Unit.of(
                new Segment(
                        new SegmentId("unnamed"),
                        new Placement(paragraph, before, after, List.of()),
                        Content.of(text),
                        Annotations.NONE));
    }

    private static Unit with(Unit unit, VersionTag version, String text) {
        return unit.with(
                version,
                new Variant(
                        Content.of(text),
                        State.of(Status.TRANSLATED),
                        Origin.UNKNOWN,
                        Annotations.NONE));
    }
}
