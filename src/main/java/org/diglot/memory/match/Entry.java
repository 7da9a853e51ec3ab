package org.diglot.memory.match;

import org.diglot.memory.MemoryUnit;
import org.diglot.model.Annotations;
import org.diglot.model.Content;
import org.diglot.model.Foreign;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.Stamp;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What a memory keeps of a unit: all texts that may ever be offered.
 *
 * @param document the name of its document
 * @param id its id there
 * @param texts in every version, the source first
 */
public record Entry(String document, SegmentId id, List<Text> texts) {
    public Entry {
        texts = List.copyOf(texts);
    }

    /**
     * One text.
     *
     * @param version what it is written in
     * @param variant what it says, and how far it has come; a source counts as confirmed
     * @param previous hash of the text before it in the same version, 0 for none
     * @param next hash of the text after it, 0 for none
     */
    public record Text(VersionTag version, Variant variant, long previous, long next) {}

    /** What is to be kept of a unit: neither blank nor rejected texts, no markup of other tools. */
    public static Entry of(MemoryUnit unit) {
        List<Text> texts = new ArrayList<>();
        VersionTag source = unit.source();
        for (VersionTag version : versions(unit)) {
            Variant variant = variant(unit.unit(), version, source);
            if (isKept(variant)) {
                long previous = hash(unit.neighbours().previous(), version, source);
                long next = hash(unit.neighbours().next(), version, source);
                texts.add(new Text(version, lean(variant, unit.unit()), previous, next));
            }
        }
        return new Entry(unit.document(), unit.unit().id(), texts);
    }

    private static List<VersionTag> versions(MemoryUnit unit) {
        List<VersionTag> versions = new ArrayList<>();
        versions.add(unit.source());
        unit.unit().variants().keySet().stream()
                .filter(version -> !version.equals(unit.source()))
                .forEach(versions::add);
        return versions;
    }

    private static Variant variant(Unit unit, VersionTag version, VersionTag source) {
        return version.equals(source)
                ? new Variant(
                        unit.source(),
                        State.of(Status.TRANSLATED),
                        Origin.UNKNOWN,
                        unit.segment().annotations())
                : unit.variant(version);
    }

    private static boolean isKept(Variant variant) {
        return !variant.content().isBlank() && variant.status() != Status.REJECTED;
    }

    /** Many tools write author and time on the unit only; they then hold for its texts. */
    private static Variant lean(Variant variant, Unit unit) {
        Annotations own = variant.annotations();
        boolean silent = own.created().equals(Stamp.UNKNOWN) && own.changed().equals(Stamp.UNKNOWN);
        Annotations stamps = silent ? unit.annotations() : own;
        return variant.with(
                new Annotations(stamps.created(), stamps.changed(), own.notes(), Foreign.NONE));
    }

    private static long hash(@Nullable Unit neighbour, VersionTag version, VersionTag source) {
        if (neighbour == null) {
            return 0;
        }
        Content content =
                version.equals(source) ? neighbour.source() : neighbour.variant(version).content();
        return content.isBlank() ? 0 : Texts.neighbourHash(content);
    }
}
