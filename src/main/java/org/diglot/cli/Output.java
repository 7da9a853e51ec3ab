package org.diglot.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;

import java.io.PrintWriter;
import java.util.Objects;

/** Where a command prints: answers to standard output, everything else to standard error. */
record Output(PrintWriter out, PrintWriter err) {

    /** The output of a command that picocli has filled in. */
    Output(@Nullable CommandSpec spec) {
        this(
                Objects.requireNonNull(spec).commandLine().getOut(),
                Objects.requireNonNull(spec).commandLine().getErr());
    }

    /** Something the user should know. */
    void notice(String sentence) {
        err.println(sentence);
    }
}
