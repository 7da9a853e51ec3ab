package org.diglot.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Bitext;
import org.diglot.model.CodeKind;
import org.diglot.model.Inline.Code;
import org.diglot.model.Note;
import org.diglot.model.Origin;
import org.diglot.model.ParagraphId;
import org.diglot.model.Placement;
import org.diglot.model.Stamp;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

final class OtherToolsTest {
    private static final VersionTag EN = VersionTag.of("en");
    private static final VersionTag ES = VersionTag.of("es");
    private static final VersionTag FR = VersionTag.of("fr");

    private static String tuv(String language, String text) {
        return "<tuv xml:lang=\"%s\"><seg>%s</seg></tuv>".formatted(language, text);
    }

    private static Variant only(Bitext bitext, VersionTag version) {
        return bitext.units().getFirst().variant(version);
    }

    private static List<String> texts(List<Unit> units, VersionTag version) {
        return units.stream().map(unit -> unit.variant(version).content().plainText()).toList();
    }

    @Test
    void a_unit_of_another_tool_gets_sensible_values() throws TmxException {
        Bitext bitext =
                Tmx.bitext(
                        Tmx.file(
                                "srclang='en'",
                                "<tu>"
                                        + tuv("en", "One")
                                        + tuv("es", "Uno")
                                        + tuv("fr", "")
                                        + "</tu>"));

        Unit unit = bitext.units().getFirst();
        assertThat(bitext.header().name()).isEqualTo("file");
        assertThat(bitext.versions()).containsExactly(ES, FR);
        assertThat(unit.id().value()).isEqualTo("u000001");
        assertThat(unit.segment().placement()).isEqualTo(Placement.in(new ParagraphId("u000001")));
        assertThat(unit.variant(ES).state()).isEqualTo(State.of(Status.TRANSLATED));
        assertThat(unit.variant(ES).origin()).isEqualTo(Origin.IMPORTED);
        assertThat(unit.variant(FR)).isEqualTo(Variant.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "x-ConfirmationLevel, Draft, DRAFT, IMPORTED",
        "x-ConfirmationLevel, ApprovedSignOff, REVIEWED, IMPORTED",
        "x-ConfirmationLevel, RejectedTranslation, REJECTED, IMPORTED",
        "x-ConfirmationLevel, Unspecified, TRANSLATED, IMPORTED",
        "x-Origin, Alignment, TRANSLATED, ALIGNED",
        "aligned, yes, TRANSLATED, ALIGNED"
    })
    void props_of_other_tools_are_understood_and_kept(
            String type, String value, Status status, Origin origin) throws TmxException {
        String prop = "<prop type=\"%s\">%s</prop>".formatted(type, value);

        Bitext bitext =
                Tmx.bitext(
                        Tmx.file(
                                "srclang='en'",
                                "<tu>" + prop + tuv("en", "One") + tuv("es", "Uno") + "</tu>"));

        assertThat(only(bitext, ES).status()).isEqualTo(status);
        assertThat(only(bitext, ES).origin()).isEqualTo(origin);
        assertThat(Tmx.written(bitext)).contains("   " + prop + "\n   <tuv xml:lang=\"en\">");
    }

    @Test
    void everything_foreign_comes_back_at_its_place() throws TmxException {
        String text =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                <tmx version="1.4" xmlns:o="urn:other">
                <header creationtool="Diglot" creationtoolversion="1" segtype="paragraph" \
                o-tmf="Other" adminlang="de" srclang="en" datatype="xml" creationdate="20200101T000000Z" \
                o-encoding="iso-8859-1">
                 <note xml:lang="de">Notiz</note>
                 <prop type="x-diglot-document">a.txt</prop>
                 <prop type="x-diglot-version">es</prop>
                 <ude name="u" base="b"><map unicode="#xF8FF" code="#xF0"/></ude>
                 <prop type="other" xml:lang="de">1 &amp; 2</prop>
                </header>
                <body>
                  <tu tuid="7" creationdate="yesterday" usagecount="3" o:mark="x">
                   <note>n</note>
                   <prop type="x-context-pre">&lt;seg&gt;before&lt;/seg&gt;</prop>
                   <o:thing a="1"><o:inner> text </o:inner></o:thing>
                   <tuv xml:lang="en" usagecount="2">
                    <prop type="p">q</prop>
                    <seg>One</seg>
                   </tuv>
                   <tuv xml:lang="es" lastusagedate="20200101T000000Z">
                    <prop type="x-diglot-status">draft</prop>
                    <prop type="x-diglot-future">?</prop>
                    <seg>Uno</seg>
                   </tuv>
                   <tuv xml:lang="es"><prop type="r">s</prop><seg> Un  <ph/> </seg></tuv>
                   <tuv xml:lang="not a code"><seg>?</seg></tuv>
                  </tu>
                  <tu tuid="8"><tuv xml:lang="es"><seg>Dos</seg></tuv></tu>
                </body>
                </tmx>
                """;

        TmxDocument document = Tmx.document(text);

        assertThat(Tmx.written(document.bitext())).isEqualTo(text);
        assertThat(Tmx.sentences(document.warnings()))
                .containsExactly(
                        "Line 25: There are two texts in the same language: es.",
                        "Line 26: 'not a code' is not a language code.",
                        "Line 28: Unit 8 has no text in the source language.");
    }

    @Test
    void a_file_of_another_tool_is_stable_after_the_first_writing() throws TmxException {
        String text =
                Tmx.file(
                        "srclang='EN-us'",
                        "<tu tuid=' '><note lang='de' o-encoding='x'>n</note><prop type='p'>\n a\n</prop>"
                                + "<tuv lang='Es_mx' creationdate='20200230T000000Z'>\n<seg>\n x </seg></tuv>"
                                + tuv("en-US", "a\tb<hi type='x'>c<ut>d</ut></hi>")
                                + "</tu>");

        String once = Tmx.written(Tmx.bitext(text));

        assertThat(Tmx.written(Tmx.bitext(once))).isEqualTo(once);
        assertThat(Tmx.faults(once)).isEmpty();
        assertThat(once)
                .contains("srclang=\"en-US\"")
                .contains("<tuv xml:lang=\"es-MX\" creationdate=\"20200230T000000Z\">")
                .contains("<seg>&#10; x </seg>")
                .contains("<seg>a\tb<hi type=\"x\">c<ut>d</ut></hi></seg>");
    }

    @Test
    void stamps_and_notes_are_read() throws TmxException {
        Bitext bitext =
                Tmx.bitext(
                        Tmx.file(
                                "srclang='en'",
                                "<tu creationid='Ana' creationdate='20200102T030405Z'><note xml:lang='x'>n</note>"
                                        + tuv("en", "One")
                                        + "</tu>"));

        Unit unit = bitext.units().getFirst();
        assertThat(unit.annotations().created())
                .isEqualTo(new Stamp("Ana", Instant.parse("2020-01-02T03:04:05Z")));
        assertThat(unit.annotations().notes()).containsExactly(new Note("n", "x"));
    }

    @Test
    void codes_keep_their_kind_attributes_and_data() throws TmxException {
        String seg =
                "<bpt i=\"1\" x=\"1\">&lt;b&gt;</bpt>a<ept i=\"1\">&lt;/b&gt;</ept><ph x=\"2\">"
                        + "&lt;img alt='<sub>b<it pos=\"begin\"/></sub>'/&gt;</ph><it pos=\"end\">c</it>"
                        + "<hi>d<hi x=\"3\">e</hi></hi><ut>f</ut>";

        Bitext bitext = Tmx.bitext(Tmx.file("srclang='en'", "<tu>" + tuv("en", seg) + "</tu>"));

        List<Code> codes = bitext.units().getFirst().source().codes();
        assertThat(codes.stream().map(Code::kind))
                .containsExactly(
                        CodeKind.BEGIN,
                        CodeKind.END,
                        CodeKind.STANDALONE,
                        CodeKind.ISOLATED,
                        CodeKind.HIGHLIGHT_BEGIN,
                        CodeKind.HIGHLIGHT_BEGIN,
                        CodeKind.HIGHLIGHT_END,
                        CodeKind.HIGHLIGHT_END,
                        CodeKind.UNKNOWN);
        assertThat(codes.get(2).data())
                .isEqualTo("&lt;img alt='<sub>b<it pos=\"begin\"/></sub>'/&gt;");
        assertThat(bitext.units().getFirst().source().plainText()).isEqualTo("ade");
        assertThat(Tmx.written(bitext)).contains("<seg>" + seg + "</seg>");
    }

    @Test
    void tags_of_xliff_inside_a_segment_become_codes() throws TmxException {
        String seg = "<bpt i='4'/>a <g id=\"1\">bold<x id=\"2\"/></g><ept i='4'/>";
        TmxDocument document =
                Tmx.document(Tmx.file("srclang='en'", "<tu>" + tuv("en", seg) + "</tu>"));

        String text = Tmx.written(document.bitext());

        assertThat(text)
                .contains(
                        "<seg><bpt i=\"4\"/>a <bpt i=\"5\">&lt;g id=\"1\"&gt;</bpt>bold"
                                + "<ph>&lt;x id=\"2\"/&gt;</ph><ept i=\"5\">&lt;/g&gt;</ept>"
                                + "<ept i=\"4\"/></seg>");
        assertThat(Tmx.faults(text)).isEmpty();
        assertThat(document.warnings()).hasSize(2);
    }

    @Test
    void a_doubled_id_gets_a_suffix_in_a_document() throws TmxException {
        String unit = "<tu tuid='a'>" + tuv("en", "One") + "</tu>";

        TmxDocument document = Tmx.document(Tmx.file("srclang='en'", unit.repeat(3)));

        assertThat(document.bitext().units().stream().map(row -> row.id().value()))
                .containsExactly("a", "a-2", "a-3");
        assertThat(document.warnings()).hasSize(2);
    }

    @Test
    void a_memory_gets_a_unit_for_each_text_of_a_language() throws TmxException {
        String body =
                "<tu tuid='a'>"
                        + tuv("en", "One")
                        + tuv("es", "Uno")
                        + tuv("ES", "Una")
                        + tuv("fr", "Un")
                        + tuv("fr", "Une")
                        + "</tu><tu>"
                        + tuv("es", "sin fuente")
                        + "</tu>";
        List<Unit> units = new ArrayList<>();

        TmxSummary summary = Tmx.units(Tmx.file("srclang='en'", body), units);

        assertThat(texts(units, ES)).containsExactly("Uno", "Una", "");
        assertThat(texts(units, FR)).containsExactly("Un", "", "Une");
        assertThat(units.stream().map(unit -> unit.source().plainText())).containsOnly("One");
        assertThat(summary.units()).isEqualTo(3);
        assertThat(summary.languages()).containsExactly(EN, ES, FR);
        assertThat(summary.warnings()).hasSize(3);
    }

    @Test
    void without_a_source_language_the_first_text_is_the_source() throws TmxException {
        String body =
                "<tu>"
                        + tuv("es", "Uno")
                        + tuv("en", "One")
                        + "</tu><tu>"
                        + tuv("en", "Two")
                        + tuv("es", "Dos")
                        + "</tu>";

        for (String header : List.of("srclang='*all*'", "")) {
            TmxDocument document = Tmx.document(Tmx.file(header, body));

            assertThat(document.bitext().header().source()).isEqualTo(ES);
            assertThat(texts(document.bitext().units(), EN)).containsExactly("One", "Two");
            assertThat(Tmx.sentences(document.warnings()))
                    .containsExactly(
                            "Line 3: The header names no source language; es was taken, the first"
                                    + " found.");
        }
    }

    @Test
    void a_header_that_names_only_the_language_means_the_country_in_use() throws TmxException {
        String body = "<tu>" + tuv("es", "Uno") + tuv("EN-US", "One") + "</tu>";

        TmxDocument document = Tmx.document(Tmx.file("srclang='en'", body));

        assertThat(document.bitext().header().source()).isEqualTo(VersionTag.of("en-US"));
        assertThat(texts(document.bitext().units(), ES)).containsExactly("Uno");
        assertThat(document.warnings()).hasSize(1);
    }

    @Test
    void a_competing_version_is_never_taken_for_the_source() throws TmxException {
        String body = "<tu>" + tuv("en-x-draft", "One") + tuv("es", "Uno") + "</tu>";

        TmxDocument document = Tmx.document(Tmx.file("srclang='en'", body));

        assertThat(document.bitext().units()).isEmpty();
        assertThat(Tmx.written(document.bitext())).contains("<seg>One</seg>", "<seg>Uno</seg>");
    }

    @Test
    void a_file_without_header_is_read() throws TmxException {
        TmxDocument document =
                Tmx.document("<tmx><body><tu>" + tuv("en", "One") + "</tu></body></tmx>");

        assertThat(document.bitext().units()).hasSize(1);
        assertThat(document.warnings()).hasSize(2);
    }
}
