package org.diglot.edition;

import java.util.Set;

/**
 * A stretch of a cell whose text looks the same from beginning to end.
 *
 * @param text at least one character; a line break is {@code \n}
 * @param looks how it differs from the text around it
 * @param address where it leads; empty if nowhere
 */
public record Run(String text, Set<Look> looks, String address) {
    public Run {
        looks = Set.copyOf(looks);
    }

    /** One way in which text differs from the text around it. */
    public enum Look {
        BOLD,
        ITALIC,
        UNDERLINED,
        STRUCK,
        SUPERSCRIPT,
        SUBSCRIPT,
        SMALL_CAPITALS
    }

    /** Whether it looks this way. */
    public boolean is(Look look) {
        return looks.contains(look);
    }

    /** Whether it is text and nothing else. */
    public boolean isPlain() {
        return looks.isEmpty() && address.isEmpty();
    }
}
