package org.diglot.memory;

import org.diglot.model.Annotations;
import org.diglot.model.Content;
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

import java.util.List;

/** Units and queries from plain strings. */
public final class Units {
    public static final VersionTag EN = VersionTag.of("en");
    public static final VersionTag ES = VersionTag.of("es");
    public static final VersionTag FR = VersionTag.of("fr");
    public static final Direction EN_ES = new Direction(EN, ES);

    private Units() {}

    /** A unit with this source and no variant. */
    public static Unit unit(String id, Content source) {
        Placement placement = Placement.in(new ParagraphId("p"));
        return Unit.of(new Segment(new SegmentId(id), placement, source, Annotations.NONE));
    }

    /** A unit with a confirmed Spanish variant. */
    public static Unit unit(String id, String source, String target) {
        return unit(id, Content.of(source)).with(ES, variant(target, Status.TRANSLATED));
    }

    /** A source text as a memory shows it. */
    public static Variant source(String text) {
        State state = State.of(Status.TRANSLATED);
        return new Variant(Content.of(text), state, Origin.UNKNOWN, Annotations.NONE);
    }

    public static Variant variant(String text, Status status) {
        return new Variant(Content.of(text), State.of(status), Origin.TYPED, Annotations.NONE);
    }

    public static MemorySource project(String name) {
        return new MemorySource(name, MemorySource.Kind.PROJECT, "print-of-" + name);
    }

    public static MemorySource reference(String name) {
        return new MemorySource(name, MemorySource.Kind.REFERENCE, "print-of-" + name);
    }

    /** Fills one memory with units of one document. */
    public static void fill(TranslationMemory memory, MemorySource source, List<Unit> units)
            throws MemoryException {
        try (MemoryWriter writer = memory.replace(source)) {
            for (Unit unit : units) {
                writer.add("doc.txt", EN, unit);
            }
            writer.commit();
        }
    }

    public static MatchQuery query(String text) {
        return MatchQuery.of(EN_ES, Content.of(text));
    }

    /** Each match as {@code percent source => variant | variant}. */
    public static List<String> shown(MatchResult result) {
        return result.matches().stream().map(Units::shown).toList();
    }

    private static String shown(Match match) {
        List<String> targets =
                match.variants().stream()
                        .map(variant -> variant.variant().content().plainText())
                        .toList();
        return match.score().percent()
                + " "
                + match.source().plainText()
                + " => "
                + String.join(" | ", targets);
    }
}
