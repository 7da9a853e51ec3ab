package org.diglot.ui.suggest;

import org.diglot.memory.Parts;

import java.util.List;

/**
 * All that a segment is offered.
 *
 * @param suggestions what can be taken
 * @param inside what can be read: longer units that contain a part of the segment
 */
public record Offer(List<Suggestion> suggestions, List<Parts.Inside> inside) {

    /** Nothing. */
    public static final Offer NOTHING = new Offer(List.of(), List.of());

    public Offer {
        suggestions = List.copyOf(suggestions);
        inside = List.copyOf(inside);
    }

    /** Whether there is nothing to see. */
    public boolean isEmpty() {
        return suggestions.isEmpty() && inside.isEmpty();
    }
}
