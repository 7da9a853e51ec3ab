package org.diglot.model;

import org.jspecify.annotations.Nullable;

/**
 * A remark on a unit, on its source or on one variant; it travels as a TMX {@code note}.
 *
 * @param text what it says
 * @param language the tag of the language it is written in, as found; {@code null} if not said
 */
public record Note(String text, @Nullable String language) {

    /** A note that does not say its language. */
    public static Note of(String text) {
        return new Note(text, null);
    }
}
