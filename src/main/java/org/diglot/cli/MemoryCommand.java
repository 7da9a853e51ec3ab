package org.diglot.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Groups the commands about the memory. */
@Command(
        name = "memory",
        description =
                "Takes memories of others in and away, builds the index, and tells what is in it.",
        synopsisSubcommandLabel = "COMMAND")
final class MemoryCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new Output(spec)
                .wrong("Say what to do with the memory: build, status, import or remove.");
    }
}
