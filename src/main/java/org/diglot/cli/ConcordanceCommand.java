package org.diglot.cli;

import org.diglot.project.Lookup;
import org.diglot.project.MemoryReading;
import org.diglot.project.ProjectException;
import org.diglot.project.Workshop;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Looks words up in the memory. */
@Command(
        name = "concordance",
        description =
                "Finds where words were used, in the source or in the translation. Words in double quotes must"
                        + " follow one another. Works while the editor has the project open.")
final class ConcordanceCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private ProjectOption project = new ProjectOption();
    @Mixin private LookupOptions lookup = new LookupOptions();

    @Option(names = "--json", description = "Prints the uses as JSON.")
    private boolean json;

    @Parameters(paramLabel = "WORDS", description = "The words.")
    private @Nullable String words;

    @Spec private @Nullable CommandSpec spec;

    ConcordanceCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws ProjectException {
        Output output = new Output(spec);
        String wantedWords = lookup.required(words, output);
        try (MemoryReading reading = MemoryReading.open(project.folder(), workshop);
                ProgressBar bar = ProgressBar.on(output.err())) {
            Lookup.Wanted wanted = lookup.wanted(reading, 100);
            reading.refresh(bar).forEach(output::notice);
            bar.clear();
            Lookup.Uses uses = new Lookup(reading.memories()).concordance(wantedWords, wanted);
            if (json) {
                output.out().println(Json.of(uses));
            } else {
                print(uses, output);
            }
        }
        return Shell.DONE;
    }

    private static void print(Lookup.Uses uses, Output output) {
        String of = uses.counted() ? " of " : " of at least ";
        output.out().println(uses.uses().size() + of + Output.count(uses.total(), "use"));
        for (Lookup.Use use : uses.uses()) {
            output.out().println();
            output.out().println("  " + use.source());
            output.out().println("  " + (use.target() == null ? "-" : use.target()));
            output.out().println("  " + use.place());
        }
    }
}
