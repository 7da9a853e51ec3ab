package org.diglot.project;

import org.diglot.memory.Adaptation;
import org.diglot.memory.Draft;
import org.diglot.memory.Parts;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What can be offered for a segment beside the matches as they stand.
 *
 * @param adapted translations of matches, adapted to the segment, in the order of the matches
 * @param assembled parts translated and the rest left, where there is no match; {@code null} if too
 *     little is known
 * @param inside runs of the segment that stand inside of longer units, where there is no match
 */
public record Drafts(
        List<Adaptation> adapted, @Nullable Draft assembled, List<Parts.Inside> inside) {

    /** Nothing to offer. */
    public static final Drafts NONE = new Drafts(List.of(), null, List.of());

    public Drafts {
        adapted = List.copyOf(adapted);
        inside = List.copyOf(inside);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return adapted.isEmpty() && assembled == null && inside.isEmpty();
    }
}
