package org.diglot.ui.look;

import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.awt.Toolkit;
import java.util.Locale;
import java.util.Map;

/** Guesses whether the desktop is dark, from what Java can see of it. */
final class SystemTheme {
    private static final int HALF_BRIGHT = 128;

    private SystemTheme() {}

    static boolean isDark() {
        return isDark(
                System.getenv(),
                Toolkit.getDefaultToolkit().getDesktopProperty("win.frame.backgroundColor"),
                Toolkit.getDefaultToolkit().getDesktopProperty("gnome.Net/ThemeName"));
    }

    static boolean isDark(
            Map<String, String> environment, @Nullable Object frame, @Nullable Object gnome) {
        if (frame instanceof Color color) {
            return brightness(color) < HALF_BRIGHT;
        }
        String name = gnome instanceof String theme ? theme : environment.get("GTK_THEME");
        return name != null && name.toLowerCase(Locale.ROOT).contains("dark");
    }

    /** Perceived brightness from 0 to 255, by the weights of ITU-R BT.601. */
    private static int brightness(Color color) {
        return (299 * color.getRed() + 587 * color.getGreen() + 114 * color.getBlue()) / 1000;
    }
}
