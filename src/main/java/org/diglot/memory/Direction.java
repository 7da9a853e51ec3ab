package org.diglot.memory;

import org.diglot.model.VersionTag;

/**
 * From which version into which one is translated.
 *
 * <p>Languages are compared, not whole tags: text in {@code en} serves {@code en-GB}. What else
 * differs between the wanted version and that of a translation is {@linkplain Deduction deducted}
 * from its score.
 *
 * @param source the version of the text that is looked for
 * @param target the version that is wanted; of another language than the source, or the same
 *     language to find competing versions
 */
public record Direction(VersionTag source, VersionTag target) {

    /** The way back. */
    public Direction reversed() {
        return new Direction(target, source);
    }
}
