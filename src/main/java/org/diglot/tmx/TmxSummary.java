package org.diglot.tmx;

import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What came out of reading a memory.
 *
 * @param units the number of units that the sink was given
 * @param languages all languages of those units, in the order in which they were met
 * @param warnings in the order in which they were met
 * @param ending how the reading ended
 * @param fault what broke the file; {@code null} unless the ending is {@link Ending#BROKEN}
 */
public record TmxSummary(
        long units,
        List<VersionTag> languages,
        List<TmxWarning> warnings,
        Ending ending,
        @Nullable TmxException fault) {

    /** How the reading of a memory ended. */
    public enum Ending {
        /** The whole file was read. */
        COMPLETE,
        /** The sink wanted no more. */
        STOPPED,
        /** The file is cut off or damaged; the units before that place were delivered. */
        BROKEN
    }

    public TmxSummary {
        languages = List.copyOf(languages);
        warnings = List.copyOf(warnings);
        if ((ending == Ending.BROKEN) != (fault != null)) {
            throw new IllegalArgumentException("A broken ending has a fault, others have none");
        }
    }
}
