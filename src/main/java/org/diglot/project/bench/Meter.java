package org.diglot.project.bench;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the system says about this process and its machine. */
final class Meter {
    /** Where Linux tells it; elsewhere there is no such file. */
    private static final Path STATUS = Path.of("/proc/self/status");

    private static final int KILO = 1024;

    private Meter() {}

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Time of all processors that this process has used, in nanoseconds. */
    static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    /** Time of a processor that this thread has used, in nanoseconds. */
    static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** How much heap is in use once all garbage was taken away. */
    static double heapMegabytes() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return Math.round(memory.getHeapMemoryUsage().getUsed() / 1e5) / 10.0;
    }

    /** The most memory this process has had at any time. */
    static @Nullable Long peakMegabytes() throws IOException {
        List<String> lines = Files.exists(STATUS) ? Files.readAllLines(STATUS) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILO)
                .findFirst()
                .orElse(null);
    }
}
