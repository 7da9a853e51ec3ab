package org.diglot.cli;

import org.diglot.model.VersionTag;
import org.diglot.project.Lookup;
import org.diglot.project.MemoryReading;
import org.diglot.project.ProjectException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/** The options that say what is looked for in the memory. */
final class LookupOptions {
    @Option(
            names = "--from",
            paramLabel = "TAG",
            description = "The language of the text (default: that of the originals).")
    private @Nullable VersionTag from;

    @Option(
            names = "--to",
            paramLabel = "TAG",
            description = "The version wanted, such as es (default: the first of the documents).")
    private @Nullable VersionTag to;

    @Option(
            names = {"-n", "--best", "--count"},
            paramLabel = "N",
            description = "At most so many answers (default: ${DEFAULT-VALUE}).")
    private int count = 10;

    /** Refuses a count that is none. */
    void check(Output output) {
        if (count < 1) {
            throw output.wrong("--best must be at least 1.");
        }
    }

    /** The text to look up; refuses a command line without one, or with a count that is none. */
    String required(@Nullable String text, Output output) {
        check(output);
        if (text == null || text.isBlank()) {
            throw output.wrong("There is no text to look up. Give it in quotes.");
        }
        return text;
    }

    Lookup.Wanted wanted(MemoryReading memory, int threshold) throws ProjectException {
        VersionTag source = from != null ? from : memory.settings().source();
        return new Lookup.Wanted(source, to != null ? to : usualTarget(memory), threshold, count);
    }

    private static VersionTag usualTarget(MemoryReading memory) throws ProjectException {
        return memory.firstVersion()
                .orElseThrow(() ->
                        new ProjectException(
                                "No document has a version yet. Say which language you want with --to, such"
                                        + " as --to es."));
    }
}
