package org.diglot.cli;

import org.diglot.model.Content;
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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Looks a sentence up in the memory. */
@Command(
        name = "match",
        description =
                "Finds earlier translations of sentences that resemble the text, or each sentence of a file."
                        + " Works while the editor has the project open.",
        footer = {
            "",
            "Scores: 102 and 101 are the same text between the same neighbours, 100 the same text; what",
            "is taken off is said.",
            "With --json a text gives a list of matches: percent, reasons, source, target and standing",
            "(memory, version, status, author, changed, places). A file gives a list of sentences:",
            "number, text and hits, which are such matches.",
            "Exit codes: 0 done, whether or not there is a match, 1 could not be done, 2 wrong command",
            "line."
        })
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

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "Looks up every sentence of a file in any format that can be read.")
    private @Nullable Path file;

    @Option(
            names = "--lines",
            description = "With --file: each line is one sentence, whatever the file is called.")
    private boolean lines;

    @Parameters(paramLabel = "TEXT", arity = "0..1", description = "The sentence, in quotes.")
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
        lookup.check(output);
        if ((text == null) == (file == null)) {
            throw output.wrong("Give a text in quotes, or a file with --file.");
        }
        if (lines && file == null) {
            throw output.wrong("--lines goes with --file.");
        }
        try (MemoryReading reading = MemoryReading.open(project.folder(), workshop);
                ProgressBar bar = ProgressBar.on(output.err())) {
            int lowest = threshold == null ? reading.settings().threshold() : threshold;
            Lookup.Wanted wanted = lookup.wanted(reading, lowest);
            Path asked = file;
            List<Content> contents = asked == null ? List.of() : contents(reading, asked, wanted);
            reading.refresh(bar).forEach(output::notice);
            if (asked == null) {
                answer(lookup.required(text, output), reading, wanted, output);
            } else {
                List<Lookup.Sentence> sentences =
                        new Lookup(reading.memories()).matches(contents, wanted, bar);
                bar.clear();
                answer(sentences, () -> print(sentences, output), output);
                if (sentences.stream().allMatch(sentence -> sentence.hits().isEmpty())) {
                    reading.unknownLanguage(wanted).ifPresent(output::notice);
                }
            }
        }
        return Shell.DONE;
    }

    /** Drafts take longer than matches, which need not wait for them on the screen. */
    private void answer(String sentence, MemoryReading reading, Lookup.Wanted wanted, Output output)
            throws ProjectException {
        List<Lookup.Hit> hits = new Lookup(reading.memories()).matches(sentence, wanted);
        if (!json) {
            print(hits, wanted.threshold(), output);
        }
        if (hits.isEmpty()) {
            reading.unknownLanguage(wanted).ifPresent(output::notice);
        }
        List<DraftLookup.Offer> offers =
                new DraftLookup(reading.memories(), project.folder()).offers(sentence, wanted);
        List<Object> all = new ArrayList<>(hits);
        all.addAll(offers);
        answer(all, () -> offers.forEach(offer -> OfferLines.print(offer, output.out())), output);
    }

    private List<Content> contents(MemoryReading reading, Path asked, Lookup.Wanted wanted)
            throws ProjectException {
        return lines ? MemoryReading.lines(asked) : reading.sentences(asked, wanted.from());
    }

    private void answer(List<?> found, Runnable print, Output output) {
        if (json) {
            output.out().println(Json.of(found));
        } else {
            print.run();
        }
    }

    private static void print(List<Lookup.Sentence> sentences, Output output) {
        int matched = 0;
        for (Lookup.Sentence sentence : sentences) {
            output.out().println(sentence.number() + ". " + sentence.text());
            sentence.hits().forEach(hit -> print(hit, output));
            matched += sentence.hits().isEmpty() ? 0 : 1;
        }
        output.notice(
                "With a match: " + matched + " of " + Output.count(sentences.size(), "sentence"));
    }

    private static void print(List<Lookup.Hit> hits, int lowest, Output output) {
        if (hits.isEmpty()) {
            output.out().println("No match of " + lowest + "% or more.");
        }
        hits.forEach(hit -> print(hit, output));
        output.out().flush();
    }

    private static void print(Lookup.Hit hit, Output output) {
        output.out().println(String.format(Locale.ROOT, "%3d%%  %s", hit.percent(), hit.reasons()));
        output.out().println("      " + hit.source());
        output.out().println("      " + hit.target());
        output.out().println("      " + standing(hit.standing()));
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
