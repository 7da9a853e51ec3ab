package org.diglot.ui.shell;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.swing.JFrame;

/** Where the window of a project stands and how large it is, from one day to the next. */
final class WindowPlace {
    private static final Pattern BOUNDS =
            Pattern.compile("(-?[0-9]{1,5}) (-?[0-9]{1,5}) ([0-9]{1,5}) ([0-9]{1,5})( whole)?");

    private final JFrame frame;
    private final WindowSettings settings;
    private final String project;
    private Rectangle normal = new Rectangle();

    WindowPlace(JFrame frame, WindowSettings settings, String project) {
        this.frame = frame;
        this.settings = settings;
        this.project = project;
    }

    /** Where it was, if a screen is still there; else in the middle, as large as wanted. */
    void restore(Dimension wanted) {
        Matcher left = BOUNDS.matcher(settings.left("window", project));
        if (left.matches() && isOnAScreen(bounds(left))) {
            normal = bounds(left);
            frame.setBounds(normal);
            if (left.group(5) != null) {
                frame.setExtendedState(Frame.MAXIMIZED_BOTH);
            }
            return;
        }
        Rectangle screen =
                GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        frame.setSize(Math.min(wanted.width, screen.width), Math.min(wanted.height, screen.height));
        frame.setLocationRelativeTo(null);
        normal = frame.getBounds();
    }

    private static Rectangle bounds(Matcher left) {
        return new Rectangle(
                Integer.parseInt(left.group(1)),
                Integer.parseInt(left.group(2)),
                Integer.parseInt(left.group(3)),
                Integer.parseInt(left.group(4)));
    }

    private static boolean isOnAScreen(Rectangle bounds) {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
                .map(GraphicsDevice::getDefaultConfiguration)
                .anyMatch(screen ->
                        screen.getBounds().contains(bounds.getCenterX(), bounds.getY() + 1));
    }

    void keep() {
        boolean whole = (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH;
        Rectangle kept = whole ? normal : frame.getBounds();
        settings.leave(
                "window",
                project,
                kept.x
                        + " "
                        + kept.y
                        + " "
                        + kept.width
                        + " "
                        + kept.height
                        + (whole ? " whole" : ""));
    }
}
