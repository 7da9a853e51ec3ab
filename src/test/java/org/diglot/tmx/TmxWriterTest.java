package org.diglot.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Annotations;
import org.diglot.model.Attributes;
import org.diglot.model.Bitext;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.DocumentHeader;
import org.diglot.model.Foreign;
import org.diglot.model.Inline;
import org.diglot.model.Note;
import org.diglot.model.Origin;
import org.diglot.model.ParagraphId;
import org.diglot.model.Placement;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.Stamp;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

final class TmxWriterTest {
    private static final VersionTag EN = VersionTag.of("en");
    private static final VersionTag ES = VersionTag.of("es");
    private static final VersionTag LITERAL = VersionTag.of("es-x-literal");
    private static final Stamp ANA = new Stamp("Ana", Instant.parse("2026-11-23T10:15:00Z"));
    private static final Stamp BEN = new Stamp("Ben", Instant.parse("2026-11-24T08:00:01Z"));

    private static Segment segment(String id, Placement placement, Content source) {
        return new Segment(new SegmentId(id), placement, source, Annotations.NONE);
    }

    private static Unit unit(Content source) {
        return Unit.of(segment("s1", Placement.in(new ParagraphId("p1")), source));
    }

    private static Bitext bitext(Unit... units) {
        DocumentHeader header =
                new DocumentHeader("essay.txt", EN, List.of(ES, LITERAL), Annotations.NONE);
        return Bitext.of(header, List.of(units));
    }

    private static Bitext essay() {
        Content bold =
                Content.of(
                        new Inline.Text("A "),
                        new Inline.Code(
                                CodeKind.BEGIN,
                                Attributes.NONE.with("i", "1").with("type", "bold"),
                                "&lt;b&gt;"),
                        new Inline.Text("bold & <new>  start"),
                        new Inline.Code(
                                CodeKind.END, Attributes.NONE.with("i", "1"), "&lt;/b&gt;"));
        Variant rejected =
                new Variant(
                        Content.of("Un comienzo\nnuevo"),
                        new State(Status.REJECTED, State.Lock.LOCKED, "too \"free\""),
                        Origin.TYPED,
                        new Annotations(
                                ANA, BEN, List.of(new Note("¿seguro?", "es")), Foreign.NONE));
        Unit first =
                unit(bold)
                        .with(ES, rejected)
                        .with(Annotations.created(ANA).plusNote(Note.of("opening")));
        Placement last =
                new Placement(new ParagraphId("p1"), "", "\n", List.of(new SegmentId("s0")));
        return bitext(first, Unit.of(segment("s2", last, Content.of("End."))));
    }

    @Test
    void a_document_is_written_one_element_a_line() {
        String text = Tmx.written(essay());

        assertThat(text)
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                        <tmx version="1.4">
                        <header creationtool="Diglot" creationtoolversion="1" segtype="sentence" \
                        o-tmf="Diglot" adminlang="en" srclang="en" datatype="plaintext">
                         <prop type="x-diglot-document">essay.txt</prop>
                         <prop type="x-diglot-version">es</prop>
                         <prop type="x-diglot-version">es-x-literal</prop>
                        </header>
                        <body>
                          <tu tuid="s1" creationdate="20261123T101500Z" creationid="Ana" \
                        changedate="20261123T101500Z" changeid="Ana">
                           <note>opening</note>
                           <prop type="x-diglot-paragraph">p1</prop>
                           <prop type="x-diglot-after"></prop>
                           <tuv xml:lang="en">
                            <seg>A <bpt i="1" type="bold">&lt;b&gt;</bpt>bold &amp; &lt;new&gt;  \
                        start<ept i="1">&lt;/b&gt;</ept></seg>
                           </tuv>
                           <tuv xml:lang="es" creationdate="20261123T101500Z" creationid="Ana" \
                        changedate="20261124T080001Z" changeid="Ben">
                            <note xml:lang="es">¿seguro?</note>
                            <prop type="x-diglot-status">rejected</prop>
                            <prop type="x-diglot-origin">typed</prop>
                            <prop type="x-diglot-locked">yes</prop>
                            <prop type="x-diglot-reject-reason">too "free"</prop>
                            <seg>Un comienzo&#10;nuevo</seg>
                           </tuv>
                          </tu>
                          <tu tuid="s2">
                           <prop type="x-diglot-paragraph">p1</prop>
                           <prop type="x-diglot-after">&#10;</prop>
                           <prop type="x-diglot-parent">s0</prop>
                           <tuv xml:lang="en">
                            <seg>End.</seg>
                           </tuv>
                          </tu>
                        </body>
                        </tmx>
                        """);
    }

    @Test
    void what_is_written_is_valid() {
        assertThat(Tmx.faults(Tmx.written(essay()))).isEmpty();
    }

    @Test
    void a_document_without_units_is_valid_and_comes_back() throws TmxException {
        String text = Tmx.written(bitext());

        assertThat(Tmx.faults(text)).isEmpty();
        assertThat(Tmx.bitext(text)).isEqualTo(bitext());
    }

    @Test
    void what_is_written_is_read_back_the_same() throws TmxException {
        TmxDocument document = Tmx.document(Tmx.written(essay()));

        assertThat(document).isEqualTo(new TmxDocument(essay(), List.of()));
    }

    @Test
    void broken_codes_are_written_as_valid_ones() {
        Content broken =
                Content.of(
                        code(CodeKind.HIGHLIGHT_END, Attributes.NONE, ""),
                        code(CodeKind.HIGHLIGHT_BEGIN, Attributes.NONE.with("x", "1"), ""),
                        code(CodeKind.HIGHLIGHT_BEGIN, Attributes.NONE.with("x", "2"), ""),
                        code(CodeKind.HIGHLIGHT_END, Attributes.NONE, ""),
                        code(CodeKind.BEGIN, Attributes.NONE, "<b>&"),
                        code(CodeKind.BEGIN, Attributes.NONE.with("i", "1"), "a\nb"),
                        code(CodeKind.END, Attributes.NONE, "&nope;"),
                        code(CodeKind.ISOLATED, Attributes.NONE.with("a b", "c"), "<sub>x</sub>"));

        String text = Tmx.written(bitext(unit(broken)));

        assertThat(text)
                .contains(
                        "<seg><it pos=\"end\"/><it x=\"1\" pos=\"begin\"/><hi x=\"2\"></hi>"
                                + "<bpt i=\"2\">&lt;b&gt;&amp;</bpt><bpt i=\"1\">a&#10;b</bpt>"
                                + "<ept i=\"1\">&amp;nope;</ept>"
                                + "<it pos=\"begin\"><sub>x</sub></it></seg>");
        assertThat(Tmx.faults(text)).isEmpty();
    }

    @Test
    void characters_that_xml_forbids_are_never_written() {
        Unit unit = unit(Content.of("a\u0000b\u001Fc\uFFFEd\uD800e\uDC00 \uD83D\uDE00"));

        String text = Tmx.written(bitext(unit));

        assertThat(text).contains("<seg>abc\uFFFDd\uFFFDe\uFFFD \uD83D\uDE00</seg>");
    }

    private static Inline.Code code(CodeKind kind, Attributes attributes, String data) {
        return new Inline.Code(kind, attributes, data);
    }

    @Test
    void a_unit_fits_on_one_line_and_comes_back_without_loss() throws TmxException {
        Unit unit = essay().units().getFirst();

        String line = new UnitXml(EN).write(unit);

        assertThat(line).startsWith("<tu tuid=\"s1\"").endsWith("</tu>").doesNotContain("\n");
        assertThat(new UnitXml(EN).read(line)).isEqualTo(unit);
    }
}
