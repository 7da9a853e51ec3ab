package org.diglot.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/**
 * Remembers what must not happen while a window is open: Swing touched off its thread, on whatever
 * thread and whoever swallows the exception, and exceptions that nobody has caught.
 */
final class Mishaps {
    private final List<String> found = Collections.synchronizedList(new ArrayList<>());

    private Mishaps() {}

    /** Watches from now on. */
    static Mishaps watch() {
        Mishaps mishaps = new Mishaps();
        RepaintManager.setCurrentManager(mishaps.new Watch());
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            StringWriter trace = new StringWriter();
            fault.printStackTrace(new PrintWriter(trace));
            mishaps.found.add("Nobody caught on " + thread.getName() + ": " + trace);
        });
        return mishaps;
    }

    /** What has happened since the last call. */
    List<String> take() {
        synchronized (found) {
            List<String> all = List.copyOf(found);
            found.clear();
            return all;
        }
    }

    private final class Watch extends RepaintManager {
        @Override
        public synchronized void addInvalidComponent(JComponent component) {
            check(component);
            super.addInvalidComponent(component);
        }

        @Override
        public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
            check(component);
            super.addDirtyRegion(component, x, y, width, height);
        }

        private void check(JComponent component) {
            StackTraceElement[] trace = Thread.currentThread().getStackTrace();
            if (!SwingUtilities.isEventDispatchThread() && !isAllowedAnywhere(trace)) {
                found.add(
                        "Swing was touched on "
                                + Thread.currentThread()
                                + ": "
                                + component
                                + " "
                                + List.of(trace));
            }
        }
    }

    /** Any thread may ask for a repaint; Swing asks for one when it is changed. */
    private static boolean isAllowedAnywhere(StackTraceElement[] trace) {
        boolean repaint = false;
        boolean bySwing = false;
        for (StackTraceElement call : trace) {
            if (call.getMethodName().equals("repaint")) {
                repaint = true;
                bySwing = false;
            } else if (call.getMethodName().equals("imageUpdate")) {
                return true;
            } else {
                bySwing |= repaint && call.getClassName().startsWith("javax.swing.");
            }
        }
        return repaint && !bySwing;
    }
}
