package org.diglot.project.search;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A place where a search has found something.
 *
 * @param from where it begins in the text, in chars
 * @param to where it ends, exclusive; equal to {@code from} for an expression that takes no text
 * @param groups what the groups of the expression took, the whole hit first; {@code null} for a
 *     group that took no part
 */
public record TextHit(int from, int to, List<@Nullable String> groups) {
    public TextHit {
        groups = Collections.unmodifiableList(new ArrayList<>(groups));
    }

    /** What was found. */
    public String text() {
        String whole = groups.getFirst();
        return whole == null ? "" : whole;
    }
}
