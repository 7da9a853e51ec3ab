package org.diglot.ui.prefs;

/**
 * A choice in a list: a value and what the user reads.
 *
 * @param value what is chosen
 * @param caption what is read
 */
record Option<T>(T value, String caption) {
    @Override
    public String toString() {
        return caption;
    }
}
