package org.diglot.edition;

import org.diglot.model.Status;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many rows of one version have which status; what the colophon tells the reader about its
 * reliability.
 *
 * @param counts by status; a status without rows may be absent
 */
public record Tally(Map<Status, Integer> counts) {
    public Tally {
        EnumMap<Status, Integer> copy = new EnumMap<>(Status.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    /** The number of rows with a status. */
    public int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    /** The number of all rows. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The number of rows with text that nobody but the translator has approved. */
    public int unreviewed() {
        return total() - count(Status.REVIEWED) - count(Status.EMPTY);
    }

    /** The one status which all rows with text share; empty if they differ or there is no text. */
    public Optional<Status> uniform() {
        int withText = total() - count(Status.EMPTY);
        for (Map.Entry<Status, Integer> entry : counts.entrySet()) {
            boolean all = entry.getValue() > 0 && entry.getValue() == withText;
            if (all && entry.getKey() != Status.EMPTY) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }
}
