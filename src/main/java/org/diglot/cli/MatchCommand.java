package org.diglot.cli;

import org.diglot.project.DraftLookup;
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

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Looks a sentence up in the memory. */
@Command(
        name = "match",
        description =
                "Finds earlier translations of sentences that resemble the text. Works while the editor has the project"
                        + " open.")
final class MatchCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private ProjectOption project = new ProjectOption();
    @Mixin private LookupOptions lookup = new LookupOptions();

    @Option(
            names = {"-t", "--threshold"},
            paramLabel = "PERCENT",
            description =
                    "The lowest percentage that is shown, 30 to 100 (default: that of the settings, 50).")
    private @Nullable Integer threshold;

    @Option(
            names = "--json",
            description =
                    "Prints the matches as JSON, drafts and parts behind them; those have a \"kind\".")
    private boolean json;

    @Parameters(paramLabel = "TEXT", description = "The sentence, in quotes.")
    private @Nullable String text;

    @Spec private @Nullable CommandSpec spec;

    MatchCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws ProjectException {
        Output output = new Output(spec);
        if (threshold != null && (threshold < 30 || threshold > 100)) {
            throw output.wrong("--threshold must be from 30 to 100.");
        }
        String sentence = lookup.required(text, output);
        try (MemoryReading reading = MemoryReading.open(project.folder(), workshop);
                ProgressBar bar = ProgressBar.on(output.err())) {
            int lowest = threshold == null ? reading.settings().threshold() : threshold;
            Lookup.Wanted wanted = lookup.wanted(reading, lowest);
            reading.refresh(bar).forEach(output::notice);
            bar.clear();
            List<Lookup.Hit> hits = new Lookup(reading.memories()).matches(sentence, wanted);
            List<DraftLookup.Offer> offers =
                    new DraftLookup(reading.memories(), project.folder()).offers(sentence, wanted);
            if (json) {
                output.out()
                        .println(Json.of(Stream.concat(hits.stream(), offers.stream()).toList()));
            } else {
                print(hits, lowest, output);
                offers.forEach(offer -> print(offer, output));
            }
        }
        return Shell.DONE;
    }

    private static void print(List<Lookup.Hit> hits, int lowest, Output output) {
        if (hits.isEmpty()) {
            output.out().println("No match of " + lowest + "% or more.");
        }
        for (Lookup.Hit hit : hits) {
            output.out().println(hit.percent() + "%  " + hit.reasons());
            output.out().println("     " + hit.source());
            output.out().println("     " + hit.target());
            output.out().println("     " + standing(hit.standing()));
        }
    }

    private static void print(DraftLookup.Offer offer, Output output) {
        String percent = offer.percent() == null ? "" : offer.percent() + "%, ";
        String made = String.join("; ", offer.made());
        switch (offer.kind()) {
            case "inside" -> {
                output.out().println("part  " + made + ", inside of");
                output.out().println("     " + offer.source());
            }
            default -> output.out().println("draft  " + percent + offer.kind() + ": " + made);
        }
        output.out().println("     " + offer.target());
    }

    private static String standing(Lookup.Standing standing) {
        String author = standing.author() == null ? "" : ", " + standing.author();
        String changed = standing.changed() == null ? "" : ", " + standing.changed();
        return standing.version()
                + ", "
                + standing.status()
                + author
                + changed
                + ", "
                + String.join(", ", standing.places());
    }
}
