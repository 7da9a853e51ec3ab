package org.diglot.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Groups the commands that measure Diglot. */
@Command(
        name = "bench",
        description = "Measures Diglot on this machine, with files of yours.",
        synopsisSubcommandLabel = "COMMAND")
final class BenchCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new Output(spec).wrong("Say what to measure: memory.");
    }
}
