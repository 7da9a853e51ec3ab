package org.diglot.cli;

import org.diglot.project.Progress;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Draws a bar on a terminal for work that takes more than a second; draws nothing where standard
 * output is a file or a pipe. Used by one thread.
 */
final class ProgressBar implements Progress, AutoCloseable {
    private static final long PATIENCE_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long REDRAW_NANOS = Duration.ofMillis(100).toNanos();
    private static final int CELLS = 24;

    private final PrintWriter out;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long drawnAt;
    private boolean drawn;

    private ProgressBar(PrintWriter out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    /** A bar if the program talks to a terminal. */
    static ProgressBar on(PrintWriter out) {
        Console console = System.console(); // nullable by its contract, though JDK 25 has one
        return new ProgressBar(
                out, Optional.ofNullable(console).filter(Console::isTerminal).isPresent());
    }

    @Override
    public void tell(String task, long done, long total) {
        long now = System.nanoTime();
        if (!shown || now - start < PATIENCE_NANOS || now - drawnAt < REDRAW_NANOS) {
            return;
        }
        drawnAt = now;
        drawn = true;
        out.print("\r\u001B[K" + line(task, done, total));
        out.flush();
    }

    /** The bar as text, such as {@code ▮▮▮▯ 75% segment essay.txt}. */
    static String line(String task, long done, long total) {
        if (total <= 0) {
            return task;
        }
        int full = (int) Math.min(CELLS, CELLS * done / total);
        return String.format(
                Locale.ROOT,
                "%s%s %3d%% %s",
                "▮".repeat(full),
                "▯".repeat(CELLS - full),
                Math.min(100, 100 * done / total),
                task);
    }

    /** Takes the bar off the screen, before something else is printed. */
    void clear() {
        if (drawn) {
            out.print("\r\u001B[K");
            out.flush();
            drawn = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
