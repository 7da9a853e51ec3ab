package org.diglot.memory.match;

import org.diglot.memory.MemoryUnit;
import org.diglot.memory.MemoryUnit.Neighbours;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Gives each unit its neighbours while documents stream by; holds back one unit. Used from one
 * thread.
 */
public final class InOrder {
    private @Nullable MemoryUnit held;

    /** The start of a stream. */
    public InOrder() {}

    /** Takes the next unit, and returns the one before it, now that its neighbours are known. */
    public Optional<MemoryUnit> next(String document, VersionTag source, Unit unit) {
        MemoryUnit before = held;
        boolean together =
                before != null
                        && before.document().equals(document)
                        && before.source().equals(source);
        Unit previous = before != null && together ? before.unit() : null;
        held = new MemoryUnit(document, source, unit, new Neighbours(previous, null));
        return before == null
                ? Optional.empty()
                : Optional.of(together ? with(before, unit) : before);
    }

    /** The last unit of the stream. */
    public Optional<MemoryUnit> last() {
        Optional<MemoryUnit> last = Optional.ofNullable(held);
        held = null;
        return last;
    }

    private static MemoryUnit with(MemoryUnit unit, Unit next) {
        Neighbours both = new Neighbours(unit.neighbours().previous(), next);
        return new MemoryUnit(unit.document(), unit.source(), unit.unit(), both);
    }
}
