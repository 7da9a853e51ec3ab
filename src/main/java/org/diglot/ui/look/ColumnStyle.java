package org.diglot.ui.look;

import org.diglot.model.TextDirection;
import org.diglot.model.VersionTag;

import java.awt.ComponentOrientation;
import java.awt.Font;
import java.util.Locale;

/**
 * How the text of one version is set. The direction comes from the tag of the version, never from
 * the text.
 *
 * @param font with fallback fonts for scripts it lacks
 * @param direction of the lines
 * @param locale decides where lines may break
 * @param invisibles whether spaces and marks without a width are drawn
 */
public record ColumnStyle(
        Font font, TextDirection direction, Locale locale, Invisibles invisibles) {

    /** Whether signs are drawn over chars that one does not see. */
    public enum Invisibles {
        HIDDEN,
        SHOWN
    }

    /** The style of a version in a font. */
    public static ColumnStyle of(VersionTag version, Font font) {
        return new ColumnStyle(font, version.direction(), version.locale(), Invisibles.HIDDEN);
    }

    /** The same style with signs over chars that one does not see, or without. */
    public ColumnStyle with(Invisibles others) {
        return new ColumnStyle(font, direction, locale, others);
    }

    /** The direction in Swing's words. */
    public ComponentOrientation orientation() {
        return switch (direction) {
            case LEFT_TO_RIGHT -> ComponentOrientation.LEFT_TO_RIGHT;
            case RIGHT_TO_LEFT -> ComponentOrientation.RIGHT_TO_LEFT;
        };
    }
}
