package org.diglot.tmx;

import org.diglot.model.VersionTag;

import java.util.List;
import java.util.Optional;

/**
 * What came out of reading a memory.
 *
 * @param units the number of units that the sink was given
 * @param languages all languages of those units, in the order in which they were met
 * @param warnings in the order in which they were met
 * @param ending how the reading ended
 */
public record TmxSummary(
        long units, List<VersionTag> languages, List<TmxWarning> warnings, Ending ending) {

    /** How the reading of a memory ended. */
    public sealed interface Ending {
        /** The whole file was read. */
        record Complete() implements Ending {}

        /** The sink wanted no more. */
        record Stopped() implements Ending {}

        /**
         * The file is cut off or damaged; the units before that place were delivered.
         *
         * @param fault what is wrong, and where
         */
        record Broken(TmxException fault) implements Ending {}
    }

    public TmxSummary {
        languages = List.copyOf(languages);
        warnings = List.copyOf(warnings);
    }

    /** Why the file could not be read to its end; empty unless it is broken. */
    public Optional<TmxException> fault() {
        return ending instanceof Ending.Broken(TmxException fault)
                ? Optional.of(fault)
                : Optional.empty();
    }
}
