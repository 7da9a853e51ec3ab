package org.diglot.cli;

import org.diglot.project.bench.MemoryFigures;
import org.diglot.project.bench.MemoryFigures.Filling;
import org.diglot.project.bench.MemoryFigures.Machine;
import org.diglot.project.bench.MemoryFigures.Series;
import org.diglot.project.bench.Spread;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what was measured, for people. */
final class FiguresTable {
    private final PrintWriter out;

    private FiguresTable(PrintWriter out) {
        this.out = out;
    }

    static void print(MemoryFigures figures, PrintWriter out) {
        FiguresTable table = new FiguresTable(out);
        table.machine(figures.machine());
        table.filling(figures.filling());
        table.out.printf(
                Locale.ROOT,
                "opening        %.0f ms; the first answer %.0f ms after its start (wall)%n",
                figures.opening().milliseconds(),
                figures.opening().firstAnswerMilliseconds());
        table.out.printf(
                Locale.ROOT,
                "heap           %.1f MB held after looking segments up, %.1f MB after the concordance%n",
                figures.opening().heap().lookUpMegabytes(),
                figures.opening().heap().concordanceMegabytes());
        table.out.printf(
                Locale.ROOT,
                "look-ups in ms of processor time, best of three%35s%9s%9s%9s%n",
                "p50",
                "p95",
                "p99",
                "max");
        figures.answers().lookUps().forEach(table::series);
        table.series(figures.answers().bruteForce());
        table.out.printf(Locale.ROOT, "concordance%n");
        figures.answers().concordance().forEach(table::series);
        table.out.printf(Locale.ROOT, "confirmed until found (wall)%n");
        table.times("200 units, one by one", figures.answers().put());
        table.out.printf(
                Locale.ROOT,
                "recall         %d of %d answers, at %s %%, are those of comparing every unit%n",
                figures.recall().same(),
                figures.recall().compared(),
                figures.recall().thresholds().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")));
    }

    private void machine(Machine machine) {
        Long peak = machine.peakMegabytes();
        out.printf(
                Locale.ROOT,
                "machine        %d processors, load %.1f before and %.1f after, Java %s%n",
                machine.processors(),
                machine.load().before(),
                machine.load().after(),
                machine.java());
        out.printf(
                Locale.ROOT,
                "memory         heap up to %,d MB%s%n",
                machine.heapMegabytes(),
                peak == null
                        ? ""
                        : String.format(Locale.ROOT, ", %,d MB in all while it was filled", peak));
    }

    private void filling(Filling filling) {
        long all = filling.bytesPerUnit().values().stream().mapToLong(Long::longValue).sum();
        String parts =
                filling.bytesPerUnit().entrySet().stream()
                        .filter(part -> part.getValue() > 0)
                        .map(part -> part.getKey() + " " + part.getValue())
                        .collect(Collectors.joining(", "));
        out.printf(
                Locale.ROOT,
                "filling        %,d units in %.1f s (%.1f s of processor time): %,d units a second%n",
                filling.units(),
                filling.seconds(),
                filling.cpuSeconds(),
                filling.unitsPerSecond());
        out.printf(Locale.ROOT, "disk           %d bytes a unit (%s)%n", all, parts);
    }

    private void series(Series series) {
        times(
                String.format(
                        Locale.ROOT,
                        "%s: %d of %d with an answer",
                        series.name(),
                        series.answered(),
                        series.asked()),
                series.times());
    }

    private void times(String name, Spread spread) {
        out.printf(
                Locale.ROOT,
                "  %-70s %9.3f%9.3f%9.3f%9.3f%n",
                name,
                spread.p50(),
                spread.p95(),
                spread.p99(),
                spread.max());
    }
}
