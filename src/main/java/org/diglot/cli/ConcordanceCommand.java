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

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Looks words up in the memory. */
@Command(
        name = "concordance",
        description = {
            "Finds where words were used, in the source or in the translation. All forms of the words are"
                    + " found, in any order; words in double quotes must follow one another. burocra*"
                    + " stands for any ending, =word for the word just as it is written, and"
                    + " /19[0-9]{2}/ for a regular expression. Works while the editor has the project"
                    + " open.",
            "In a terminal what was found is bold, and what is likely to translate it is underlined."
        })
final class ConcordanceCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private ProjectOption project = new ProjectOption();
    @Mixin private LookupOptions lookup = new LookupOptions();

    @Option(names = "--json", description = "Prints the uses as JSON.")
    private boolean json;

    @Option(
            names = "--source-words",
            paramLabel = "WORDS",
            description = "Words that the source must have.")
    private String inSource = "";

    @Option(
            names = "--target-words",
            paramLabel = "WORDS",
            description = "Words that the translation must have; with --source-words, both.")
    private String inTarget = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Saves the uses: .tsv or .csv for a spreadsheet, .html to read, .tmx for other tools."
                            + " Say with --count how many.")
    private @Nullable Path file;

    @Parameters(paramLabel = "WORDS", arity = "0..1", description = "Words in either text.")
    private String words = "";

    @Spec private @Nullable CommandSpec spec;

    ConcordanceCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws ProjectException {
        Output output = new Output(spec);
        Lookup.Asked asked = asked(output);
        Path out = file;
        if (out != null) {
            Lookup.format(out);
        }
        try (MemoryReading reading = MemoryReading.open(project.folder(), workshop);
                ProgressBar bar = ProgressBar.on(output.err())) {
            Lookup.Wanted wanted = lookup.wanted(reading, 100);
            reading.refresh(bar).forEach(output::notice);
            bar.clear();
            Lookup looking = new Lookup(reading.memories());
            Lookup.Uses uses =
                    out == null
                            ? looking.concordance(asked, wanted)
                            : looking.save(asked, wanted, out);
            int code = tell(uses, output);
            if (uses.uses().isEmpty()) {
                reading.unknownLanguage(wanted).ifPresent(output::notice);
            }
            return code;
        }
    }

    private Lookup.Asked asked(Output output) {
        Lookup.Asked asked = new Lookup.Asked(words, inSource, inTarget);
        if (!words.isBlank() && !(inSource + inTarget).isBlank()) {
            throw output.wrong(
                    "Give the words alone, or with --source-words and --target-words, not both.");
        }
        lookup.required(words + inSource + inTarget, output);
        return asked;
    }

    private int tell(Lookup.Uses uses, Output output) throws ProjectException {
        String fault = uses.fault();
        if (fault != null && uses.uses().isEmpty()) {
            throw new ProjectException(fault);
        }
        if (fault != null) {
            output.notice(fault);
        }
        if (json) {
            output.out().println(Json.of(uses));
        } else if (file != null && fault == null) {
            output.out().println(count(uses) + " saved to " + file);
        } else {
            print(uses, output);
        }
        return fault == null ? Shell.DONE : Shell.FAILED;
    }

    private static String count(Lookup.Uses uses) {
        String of = uses.counted() ? " of " : " of at least ";
        return uses.uses().size() + of + Output.count(uses.total(), "use");
    }

    private static void print(Lookup.Uses uses, Output output) {
        MarkedLines lines = new MarkedLines(output.line().getColorScheme().ansi());
        output.out().println(count(uses));
        for (Lookup.Use use : uses.uses()) {
            output.out().println();
            output.out().println("  " + lines.source(use));
            output.out().println("  " + lines.target(use));
            output.out().println("  " + use.place());
        }
    }
}
