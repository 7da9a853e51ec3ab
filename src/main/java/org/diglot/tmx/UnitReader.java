package org.diglot.tmx;

import org.diglot.model.Annotations;
import org.diglot.model.Content;
import org.diglot.model.Origin;
import org.diglot.model.ParagraphId;
import org.diglot.model.Placement;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.State;
import org.diglot.model.State.Lock;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.tmx.TmxWarning.Kind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Understands one {@code tu}. */
final class UnitReader {
    private static final Set<String> TOLD_BY_TU = Set.of("tuid");
    private static final Set<String> TOLD_BY_TUV = Set.of("xml:lang", "lang");

    private final Languages languages;
    private final Warnings warnings;

    UnitReader(Languages languages, Warnings warnings) {
        this.languages = languages;
        this.warnings = warnings;
    }

    /**
     * A unit, and what did not fit into it.
     *
     * @param unit with the first text of each language
     * @param tu where it was read from
     * @param parts what stood beside its texts
     * @param surplus variants of a language that the unit already has, or of none
     */
    record Reading(Unit unit, Xml.Element tu, Parts parts, List<Xml.Element> surplus) {

        /** The unit with its surplus as foreign markup. */
        Unit withSurplus() {
            if (surplus.isEmpty()) {
                return unit;
            }
            surplus.forEach(parts::keep);
            return unit.with(parts.annotations(TOLD_BY_TU));
        }
    }

    /** The unit under this id; empty if it has no text in the source language. */
    Optional<Reading> read(Xml.Element tu, VersionTag source, SegmentId id) {
        List<Xml.Element> tuvs = variants(tu);
        int original = first(tuvs, source);
        if (original < 0) {
            warnings.add(Kind.NO_SOURCE, tu.line(), id.value());
            return Optional.empty();
        }
        languages.use(source);
        LinkedHashMap<VersionTag, Variant> variants = new LinkedHashMap<>();
        List<Xml.Element> surplus = new ArrayList<>(0);
        for (int at = 0; at < tuvs.size(); at++) {
            Xml.Element tuv = tuvs.get(at);
            VersionTag tag = languages.of(tuv);
            if (tag != null && !tag.equals(source) && !variants.containsKey(tag)) {
                variants.put(tag, variant(tuv, tu));
                languages.use(tag);
            } else if (at != original) {
                warnOfSurplus(tuv, tag);
                surplus.add(tuv);
            }
        }
        Parts parts = Parts.beside("tuv", tu);
        Unit unit =
                new Unit(
                        segment(id, parts.own(), tuvs.get(original)),
                        variants,
                        parts.annotations(TOLD_BY_TU));
        return Optional.of(new Reading(unit, tu, parts, surplus));
    }

    private void warnOfSurplus(Xml.Element tuv, @Nullable VersionTag tag) {
        if (tag == null) {
            warnings.add(Kind.BAD_LANGUAGE, tuv.line(), tuv.language().orElse(""));
        } else {
            warnings.add(Kind.SECOND_VARIANT, tuv.line(), tag.value());
        }
    }

    /** One more unit for each further translation, so that a memory finds them all. */
    List<Unit> alternatives(Reading reading, VersionTag source) {
        List<Unit> units = new ArrayList<>();
        for (Xml.Element tuv : reading.surplus()) {
            VersionTag tag = languages.of(tuv);
            if (tag != null && !tag.equals(source)) {
                units.add(alternative(reading, tag, tuv, units.size() + 2));
            }
        }
        return units;
    }

    private Unit alternative(Reading reading, VersionTag tag, Xml.Element tuv, int number) {
        Segment first = reading.unit().segment();
        SegmentId id = new SegmentId(first.id() + "-" + number);
        Segment segment = new Segment(id, first.placement(), first.source(), first.annotations());
        Unit bare = new Unit(segment, new LinkedHashMap<>(), reading.unit().annotations());
        return bare.with(tag, variant(tuv, reading.tu()));
    }

    static List<Xml.Element> variants(Xml.Element tu) {
        return tu.elements("tuv");
    }

    private int first(List<Xml.Element> tuvs, VersionTag wanted) {
        for (int at = 0; at < tuvs.size(); at++) {
            if (wanted.equals(languages.of(tuvs.get(at)))) {
                return at;
            }
        }
        return -1;
    }

    private Segment segment(SegmentId id, OwnProps props, Xml.Element tuv) {
        Parts parts = Parts.beside("seg", tuv);
        Content source = content(tuv, parts);
        return new Segment(id, placement(id, props), source, parts.annotations(TOLD_BY_TUV));
    }

    /** Our own units say their paragraph; one that does not is a paragraph by itself. */
    private static Placement placement(SegmentId id, OwnProps props) {
        String paragraph = props.one(OwnProps.PARAGRAPH, id.value());
        boolean ours = props.one(OwnProps.PARAGRAPH) != null;
        return new Placement(
                new ParagraphId(paragraph),
                props.one(OwnProps.BEFORE, ""),
                props.one(OwnProps.AFTER, ours ? UnitMarkup.USUAL_SPACE : ""),
                props.all(OwnProps.PARENT).stream().map(SegmentId::new).toList());
    }

    private Variant variant(Xml.Element tuv, Xml.Element tu) {
        Parts parts = Parts.beside("seg", tuv);
        Content content = content(tuv, parts);
        OwnProps props = parts.own();
        Status status = OwnProps.status(props.one(OwnProps.STATUS));
        Annotations annotations = parts.annotations(TOLD_BY_TUV);
        if (status == null) {
            return foreign(content, tuv, tu, annotations);
        }
        Origin origin = OwnProps.origin(props.one(OwnProps.ORIGIN));
        return new Variant(
                content,
                state(status, props),
                origin == null ? Origin.UNKNOWN : origin,
                annotations);
    }

    private static State state(Status status, OwnProps props) {
        Lock lock = props.one(OwnProps.LOCKED) == null ? Lock.OPEN : Lock.LOCKED;
        return new State(status, lock, props.one(OwnProps.REASON));
    }

    private static Variant foreign(
            Content content, Xml.Element tuv, Xml.Element tu, Annotations annotations) {
        if (content.isEmpty()) {
            return new Variant(content, State.EMPTY, Origin.UNKNOWN, annotations);
        }
        State state = State.of(Dialect.status(tuv, tu));
        return new Variant(content, state, Dialect.origin(tuv, tu), annotations);
    }

    /** The first seg; a second one is no TMX and is kept as foreign. */
    private Content content(Xml.Element tuv, Parts parts) {
        List<Xml.Element> segs = tuv.elements("seg");
        for (int more = 1; more < segs.size(); more++) {
            parts.keep(segs.get(more));
        }
        return segs.isEmpty() ? Content.EMPTY : Segments.content(segs.getFirst(), warnings);
    }
}
