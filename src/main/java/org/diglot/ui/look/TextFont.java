package org.diglot.ui.look;

/**
 * How the text of a version is set.
 *
 * @param family of the font
 * @param size at 100 %
 */
public record TextFont(String family, int size) {}
