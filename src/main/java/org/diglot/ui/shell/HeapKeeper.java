package org.diglot.ui.shell;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

import javax.swing.Timer;

/**
 * Has garbage taken away while nobody types. Java's serial collector, which starts quickest, would
 * rather ask the system for more and more memory than look through what has grown old; every edit
 * of a large document leaves some of that behind. Painting thread only.
 */
final class HeapKeeper {
    private static final int EVERY_MILLIS = 2_000;
    private static final long QUIET_NANOS = 1_200_000_000L;
    private static final long MEGABYTE = 1 << 20;

    /** So much above what was in use at last is no matter. */
    private static final long SLACK = 64 * MEGABYTE;

    /** So much above it is too much, also while somebody types. */
    private static final long MUCH = 160 * MEGABYTE;

    /** Before the first look it is not known what is in use: less than this is not looked at. */
    private static final long LEAST = 256 * MEGABYTE;

    private List<MemoryPoolMXBean> old = List.of();
    private final Timer timer = new Timer(EVERY_MILLIS, event -> look());
    private long lastInput = System.nanoTime();
    private final AWTEventListener input = event -> lastInput = System.nanoTime();

    /** Begins to look now and then; nothing is done before the window is there. */
    void start() {
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(input, AWTEvent.KEY_EVENT_MASK | AWTEvent.MOUSE_EVENT_MASK);
        timer.start();
    }

    /** Looks no more. */
    void stop() {
        timer.stop();
        Toolkit.getDefaultToolkit().removeAWTEventListener(input);
    }

    private static List<MemoryPoolMXBean> old() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .filter(pool -> pool.getName().contains("Tenured"))
                .toList();
    }

    private void look() {
        old = old.isEmpty() ? old() : old;
        for (MemoryPoolMXBean pool : old) {
            MemoryUsage atLast = pool.getCollectionUsage();
            long inUse = atLast == null ? 0 : atLast.getUsed();
            boolean quiet = System.nanoTime() - lastInput > QUIET_NANOS;
            if (isDue(pool.getUsage().getUsed(), inUse, quiet)) {
                System.gc();
            }
        }
    }

    /**
     * Whether garbage should be taken away now.
     *
     * @param used of the old generation, in bytes
     * @param inUse what was still in use when it was taken away last, in bytes
     * @param quiet whether nobody has touched key or mouse for a while
     */
    static boolean isDue(long used, long inUse, boolean quiet) {
        long grown = used - Math.max(inUse, LEAST - SLACK);
        return grown > MUCH || (quiet && grown > SLACK);
    }
}
