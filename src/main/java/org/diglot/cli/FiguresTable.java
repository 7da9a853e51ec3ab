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
        table.line(
                "opening        %.0f ms; the first answer %.0f ms after its start (wall)",
                figures.opening().milliseconds(),
                figures.opening().firstAnswerMilliseconds());
        table.line("look-ups in ms of processor time, best of three%23s%9s%9s%9s", "p50", "p90", "p99", "max");
        figures.answers().lookUps().forEach(table::series);
        table.line("concordance");
        figures.answers().concordance().forEach(table::series);
        table.line("confirmed until found (wall)");
        table.times("200 units, one by one", figures.answers().put());
        table.line(
                "recall         %d of %d answers are those of comparing every unit",
                figures.recall().same(),
                figures.recall().compared());
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    private void machine(Machine machine) {
        Long peak = machine.peakMegabytes();
        line(
                "machine        %d processors, load %.1f before and %.1f after, Java %s",
                machine.processors(),
                machine.load().before(),
                machine.load().after(),
                machine.java());
        line(
                "memory         heap up to %,d MB%s",
                machine.heapMegabytes(),
                peak == null ? "" : String.format(Locale.ROOT, ", %,d MB in all at most", peak));
    }

    private void filling(Filling filling) {
        long all = filling.bytesPerUnit().values().stream().mapToLong(Long::longValue).sum();
        String parts =
                filling.bytesPerUnit().entrySet().stream()
                        .filter(part -> part.getValue() > 0)
                        .map(part -> part.getKey() + " " + part.getValue())
                        .collect(Collectors.joining(", "));
        line(
                "filling        %,d units in %.1f s (%.1f s of processor time): %,d units a second",
                filling.units(), filling.seconds(), filling.cpuSeconds(), filling.unitsPerSecond());
        line("disk           %d bytes a unit (%s)", all, parts);
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
        line(
                "  %-58s %9.3f%9.3f%9.3f%9.3f",
                name, spread.p50(), spread.p90(), spread.p99(), spread.max());
    }
}
