package org.diglot.memory;

import org.diglot.model.Variant;
import org.diglot.model.VersionTag;

import java.util.List;

/**
 * What a unit said at some time.
 *
 * @param said every text that could be offered, the source first; empty while the unit was not
 *     there
 */
public record PastUnit(List<Said> said) {

    /**
     * One text.
     *
     * @param version what it is written in
     * @param variant what it said, who wrote it and when
     */
    public record Said(VersionTag version, Variant variant) {}

    public PastUnit {
        said = List.copyOf(said);
    }
}
