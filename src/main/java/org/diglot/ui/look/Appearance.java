package org.diglot.ui.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;

import java.awt.Font;
import java.util.Locale;

import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import javax.swing.text.StyleContext;

/**
 * Theme and size of the whole window.
 *
 * @param theme light or dark
 * @param scale in percent, from 100 to 300
 */
public record Appearance(Theme theme, int scale) {
    private static final int BASE_SIZE = 13;
    private static final String INSTALLED = "Diglot.appearance";

    /** Light, dark, or what the desktop uses. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK;

        /** The theme with this name in a settings file; the system's for anything else. */
        public static Theme named(String name) {
            for (Theme theme : values()) {
                if (theme.word().equals(name)) {
                    return theme;
                }
            }
            return SYSTEM;
        }

        /** Its name in a settings file. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The smallest and the largest scale. */
    public static final int SMALLEST = 100;

    /** The largest scale. */
    public static final int LARGEST = 300;

    public Appearance {
        scale = Math.clamp(scale, SMALLEST, LARGEST);
    }

    /** Makes all open windows look like this, unless they do already. Painting thread only. */
    public void install() {
        if (!equals(UIManager.get(INSTALLED))) {
            dress();
            UIManager.put(INSTALLED, this);
        }
    }

    private void dress() {
        FlatLaf.registerCustomDefaultsSource("org.diglot.ui.look");
        UIManager.put("defaultFont", new FontUIResource(font("SansSerif", BASE_SIZE)));
        boolean dark = theme == Theme.DARK || (theme == Theme.SYSTEM && SystemTheme.isDark());
        FlatLaf.setup(dark ? new FlatDarkLaf() : new FlatLightLaf());
        FlatLaf.updateUI();
    }

    /** A font of this family in this size at 100 %, with fallback fonts for other scripts. */
    public Font font(String family, int size) {
        return StyleContext.getDefaultStyleContext()
                .getFont(family, Font.PLAIN, Math.round(size * scale / 100f));
    }
}
