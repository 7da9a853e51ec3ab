package org.diglot.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** The review copies; the subcommands do the work. */
@Command(
        name = "review",
        description =
                "Sends a version to a reviewer as a table for an office program, and takes back what was"
                        + " corrected.",
        synopsisSubcommandLabel = "COMMAND")
final class ReviewCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new Output(spec)
                .wrong("Say what to do with the review: review export or review import.");
    }
}
