package org.diglot.memory;

import org.diglot.memory.MatchResult.Guarantee;

import java.util.List;

/**
 * Whether a memory can answer.
 *
 * @param guarantee what an answer would promise now
 * @param troubles what keeps it from promising more than that and does not pass by itself, as
 *     sentences for the user; usually nothing
 */
public record Health(Guarantee guarantee, List<String> troubles) {
    public Health {
        troubles = List.copyOf(troubles);
    }
}
