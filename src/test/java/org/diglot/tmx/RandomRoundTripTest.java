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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** Whatever a document says, it says the same after being written and read; valid in between. */
final class RandomRoundTripTest {
    private static final List<VersionTag> TAGS =
            List.of(
                    VersionTag.of("en"),
                    VersionTag.of("es"),
                    VersionTag.of("es-x-1936"),
                    VersionTag.of("pt-BR"),
                    VersionTag.of("zh-Hant-TW"),
                    VersionTag.of("ar"));
    private static final String[] SNIPPETS = {
        "word", " ", "  ", "&", "<", ">", "\"", "'", "&amp;", "]]>", "<!--", "\n", "\r", "\r\n",
        "\t", "é", "e\u0301", "日本語", "العربية", "\u200F", "\u00A0", "\u2028", "\u0085", "😀",
        "\uFFFD", "&#x1F;", "\u007F", "</seg>", "%", "\u200D"
    };
    private static final String[] DATA = {
        "",
        "&lt;b&gt;",
        "plain",
        "a<sub type=\"x\">b &amp; <ph x=\"1\">&lt;i&gt;</ph></sub>c",
        "&amp;nbsp;"
    };

    private final Random random = new Random();

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_document_survives(long seed) throws TmxException {
        random.setSeed(seed);
        Bitext bitext = bitext();

        String text = Tmx.written(bitext);

        assertThat(Tmx.faults(text)).isEmpty();
        assertThat(Tmx.document(text)).isEqualTo(new TmxDocument(bitext, List.of()));
        assertThat(Tmx.written(Tmx.bitext(text))).isEqualTo(text);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_unit_survives_on_one_line(long seed) throws TmxException {
        random.setSeed(seed);
        Unit unit = unit(0);
        UnitXml xml = new UnitXml(TAGS.getFirst());

        String line = xml.write(unit);

        assertThat(line).doesNotContain("\n", "\r");
        assertThat(xml.read(line)).isEqualTo(unit);
    }

    private Bitext bitext() {
        List<Unit> units = new ArrayList<>();
        for (int row = 0; row < random.nextInt(6); row++) {
            units.add(unit(row));
        }
        DocumentHeader header =
                new DocumentHeader(
                        text(),
                        TAGS.getFirst(),
                        TAGS.subList(1, TAGS.size()),
                        annotations(Attributes.NONE.with("o-encoding", "x")));
        return Bitext.of(header, units);
    }

    private Unit unit(int row) {
        SegmentId id = new SegmentId(row + "s" + text());
        String paragraph = random.nextBoolean() ? id.value() : "p" + text();
        Placement placement =
                new Placement(
                        new ParagraphId(paragraph),
                        pick("", " ", "\t\n"),
                        pick("", " ", "  ", "\n"),
                        random.nextBoolean() ? List.of() : List.of(new SegmentId("q"), id));
        Segment segment =
                new Segment(id, placement, content(), annotations(attributes("usagecount")));
        LinkedHashMap<VersionTag, Variant> variants = new LinkedHashMap<>();
        for (VersionTag tag : TAGS.subList(1 + random.nextInt(5), TAGS.size())) {
            variants.put(tag, variant());
        }
        return new Unit(segment, variants, annotations(attributes("srclang")));
    }

    private Variant variant() {
        State state =
                new State(
                        pick(Status.values()),
                        pick(State.Lock.values()),
                        random.nextBoolean() ? null : text());
        return new Variant(
                content(), state, pick(Origin.values()), annotations(attributes("datatype")));
    }

    private Annotations annotations(Attributes attributes) {
        List<Note> notes = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            notes.add(new Note(text(), random.nextBoolean() ? null : "en"));
        }
        List<String> markup =
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                "<prop type=\"x-diglot-status\">odd</prop>",
                                "<prop type=\"a\">b &amp; c</prop>");
        return new Annotations(stamp(), stamp(), notes, new Foreign(attributes, markup));
    }

    private Attributes attributes(String name) {
        return random.nextBoolean() ? Attributes.NONE : Attributes.NONE.with(name, text());
    }

    private Stamp stamp() {
        Instant time = Instant.ofEpochSecond(random.nextLong(4_000_000_000L));
        return new Stamp(random.nextBoolean() ? null : text(), random.nextBoolean() ? null : time);
    }

    private Content content() {
        List<Inline> pieces = new ArrayList<>();
        for (int i = 0; i < random.nextInt(8); i++) {
            pieces.add(random.nextBoolean() ? new Inline.Text("t" + text()) : code());
        }
        if (random.nextInt(3) == 0) {
            pieces.addFirst(
                    code(CodeKind.HIGHLIGHT_BEGIN, Attributes.NONE.with("type", text()), ""));
            pieces.addLast(code(CodeKind.HIGHLIGHT_END, Attributes.NONE, ""));
        }
        return new Content(pieces);
    }

    private Inline code() {
        Attributes pair = Attributes.NONE.with("i", String.valueOf(random.nextInt(4)));
        return switch (random.nextInt(5)) {
            case 0 -> code(CodeKind.BEGIN, pair.with("x", text()), pick(DATA));
            case 1 -> code(CodeKind.END, pair, pick(DATA));
            case 2 -> code(CodeKind.STANDALONE, attributes("x"), pick(DATA));
            case 3 -> code(CodeKind.UNKNOWN, attributes("x"), pick(DATA));
            default ->
                    code(
                            CodeKind.ISOLATED,
                            Attributes.NONE.with("pos", pick("begin", "end")),
                            pick(DATA));
        };
    }

    private static Inline code(CodeKind kind, Attributes attributes, String data) {
        return new Inline.Code(kind, attributes, data);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < random.nextInt(5); i++) {
            text.append(pick(SNIPPETS));
        }
        return text.toString();
    }

    @SafeVarargs
    private final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
