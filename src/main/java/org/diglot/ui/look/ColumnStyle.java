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
 */
public record ColumnStyle(Font font, TextDirection direction, Locale locale) {

    /** The style of a version in a font. */
    public static ColumnStyle of(VersionTag version, Font font) {
        return new ColumnStyle(font, version.direction(), version.locale());
    }

    /** The direction in Swing's words. */
    public ComponentOrientation orientation() {
        return switch (direction) {
            case LEFT_TO_RIGHT -> ComponentOrientation.LEFT_TO_RIGHT;
            case RIGHT_TO_LEFT -> ComponentOrientation.RIGHT_TO_LEFT;
        };
    }
}
