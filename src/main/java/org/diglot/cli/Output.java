package org.diglot.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import java.io.PrintWriter;
import java.util.Objects;

/** Where a command prints: answers to standard output, everything else to standard error. */
record Output(CommandLine line) {

    /** The output of a command that picocli has filled in. */
    Output(@Nullable CommandSpec spec) {
        this(Objects.requireNonNull(spec).commandLine());
    }

    /** For answers. */
    PrintWriter out() {
        return line.getOut();
    }

    /** For everything else. */
    PrintWriter err() {
        return line.getErr();
    }

    /** Something the user should know. */
    void notice(String sentence) {
        err().println(sentence);
    }

    /** A number of things in words, such as {@code 1 segment} or {@code 2 segments}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** To be thrown when the command line makes no sense. */
    ParameterException wrong(String sentence) {
        return new ParameterException(line, sentence);
    }
}
