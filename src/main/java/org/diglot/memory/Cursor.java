package org.diglot.memory;

/**
 * How far somebody has read the {@linkplain TranslationMemory#changes changes} of a memory. Only
 * the memory that gave it can read it; others keep it as it is.
 *
 * @param value any text
 */
public record Cursor(String value) {

    /** Nothing was read yet. */
    public static final Cursor START = new Cursor("");
}
