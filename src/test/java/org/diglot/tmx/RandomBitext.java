package org.diglot.tmx;

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

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/**
 * Documents with everything that a TMX of ours can say, made up at random: markup characters, all
 * kinds of codes, other scripts, notes, what other tools added.
 */
public final class RandomBitext {
    /** The source and the versions. */
    public static final List<VersionTag> TAGS =
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

    private final Random random;

    /** Always the same documents for the same seed. */
    public RandomBitext(long seed) {
        random = new Random(seed);
    }

    /** A document with up to five rows. */
    public Bitext bitext() {
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

    /** One row. */
    public Unit unit(int row) {
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
