package org.diglot.model;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A source segment with all its variants: one row of the table, one TMX {@code tu}.
 *
 * @param segment the source
 * @param variants by version, in the order of the columns; a version without text may be absent
 * @param annotations who, when, notes on the whole unit
 */
public record Unit(
        Segment segment, SequencedMap<VersionTag, Variant> variants, Annotations annotations) {
    public Unit {
        variants = VariantMap.of(variants);
    }

    /** A unit that nobody has translated yet. */
    public static Unit of(Segment segment) {
        return new Unit(segment, new LinkedHashMap<>(), Annotations.NONE);
    }

    /** The name of its segment. */
    public SegmentId id() {
        return segment.id();
    }

    /** What the source says. */
    public Content source() {
        return segment.source();
    }

    /** The variant in one version; {@link Variant#EMPTY} where nothing is written. */
    public Variant variant(VersionTag version) {
        return variants.getOrDefault(version, Variant.EMPTY);
    }

    /**
     * The same unit with another variant in one version; an empty variant without notes is left
     * out.
     */
    public Unit with(VersionTag version, Variant variant) {
        LinkedHashMap<VersionTag, Variant> others = new LinkedHashMap<>(variants);
        if (variant.equals(Variant.EMPTY)) {
            others.remove(version);
        } else {
            others.put(version, variant);
        }
        return new Unit(segment, others, annotations);
    }

    /** The same unit with another source segment. */
    public Unit with(Segment other) {
        return new Unit(other, variants, annotations);
    }

    /** The same unit with other annotations. */
    public Unit with(Annotations others) {
        return new Unit(segment, variants, others);
    }
}
