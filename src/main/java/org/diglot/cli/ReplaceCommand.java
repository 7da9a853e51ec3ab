package org.diglot.cli;

import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.diglot.project.DocumentSession;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.ReplacePreview;
import org.diglot.project.ReplacePreview.Codes;
import org.diglot.project.ReplacePreview.Hit;
import org.diglot.project.ReplaceRequest;
import org.diglot.project.ReplaceRequest.Confirmed;
import org.diglot.project.ReplaceRequest.Reviewed;
import org.diglot.project.ReplaceRequest.Terms;
import org.diglot.project.Replacing;
import org.diglot.project.Workshop;
import org.diglot.project.search.Replacement;
import org.diglot.project.search.SearchException;
import org.diglot.project.search.SearchRule;
import org.diglot.project.search.TextSearch;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** Replaces text in the versions of documents. */
@Command(
        name = "replace",
        description = {
            "Replaces text in the versions of a document, or of all documents; one step of undo for each.",
            "Locked text is left alone, and reviewed text unless --reviewed is given; inline codes are kept."
        })
final class ReplaceCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private ProjectOption project = new ProjectOption();
    @Mixin private DocumentOption document = new DocumentOption();

    @Parameters(index = "0", paramLabel = "FIND", description = "What to look for.")
    private String find = "";

    @Parameters(
            index = "1",
            paramLabel = "WITH",
            description =
                    "What shall stand there; with --regex $1 and $${name} are groups, \\$ is a dollar sign.")
    private String with = "";

    @Option(
            names = {"-v", "--versions"},
            paramLabel = "TAG",
            split = ",",
            description =
                    "The versions, such as es,fr; the source's own tag means the source (default: all versions,"
                            + " not the source).")
    private List<VersionTag> versions = List.of();

    @Option(names = "--regex", description = "FIND is a regular expression.")
    private boolean regex;

    @Option(names = "--whole-words", description = "Finds whole words only.")
    private boolean wholeWords;

    @Option(names = "--match-case", description = "Capitals matter.")
    private boolean matchCase;

    @Option(names = "--ignore-marks", description = "Accents do not matter.")
    private boolean ignoreMarks;

    @Option(names = "--reviewed", description = "Replaces in reviewed text too.")
    private boolean reviewed;

    @Option(
            names = "--keep-status",
            description =
                    "Translated text stays translated (default: it becomes a draft). Reviewed text that is changed"
                            + " is never left reviewed.")
    private boolean keepStatus;

    @Option(names = "--dry-run", description = "Shows what would change, and changes nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Prints the result as JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    ReplaceCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    /** A place that was or would be changed. */
    private record Line(Where where, String before, String after, Codes codes) {}

    /** A cell in words. */
    private record Where(String document, int segment, VersionTag version) {}

    /** Everything, for scripts. */
    private record Result(List<Line> hits, int locked, int reviewed) {}

    /** What was found in one document. */
    private record Found(String document, ReplacePreview preview) {}

    @Override
    public Integer call() throws ProjectException {
        Output output = new Output(spec);
        if (find.isEmpty()) {
            throw output.wrong("FIND is empty. Say what to look for.");
        }
        try {
            TextSearch search = TextSearch.of(find, rules());
            Replacement replacement = Replacement.of(with, search);
            Replacer replacer = new Replacer(search, replacement, output);
            print(dryRun ? replacer.look() : replacer.replace(), output);
        } catch (SearchException e) {
            throw output.wrong(String.valueOf(e.getMessage()));
        }
        return Shell.DONE;
    }

    private Set<SearchRule> rules() {
        Set<SearchRule> rules = EnumSet.noneOf(SearchRule.class);
        if (regex) {
            rules.add(SearchRule.EXPRESSION);
        }
        if (wholeWords) {
            rules.add(SearchRule.WHOLE_WORDS);
        }
        if (matchCase) {
            rules.add(SearchRule.MATCH_CASE);
        }
        if (ignoreMarks) {
            rules.add(SearchRule.IGNORE_MARKS);
        }
        return rules;
    }

    /** Goes through the documents. */
    private final class Replacer {
        private final TextSearch search;
        private final Replacement replacement;
        private final Output output;

        Replacer(TextSearch search, Replacement replacement, Output output) {
            this.search = search;
            this.replacement = replacement;
            this.output = output;
        }

        /** Only looks, also while the editor has the project open. */
        List<Found> look() throws ProjectException, SearchException {
            List<Bitext> bitexts = new ArrayList<>();
            for (String name : document.documents(project.folder())) {
                bitexts.add(Project.peek(project.folder(), workshop, name));
            }
            requireVersions(bitexts);
            List<Found> found = new ArrayList<>();
            for (Bitext bitext : bitexts) {
                found.add(new Found(bitext.header().name(), preview(bitext)));
            }
            return found;
        }

        List<Found> replace() throws ProjectException, SearchException {
            List<Found> found = new ArrayList<>();
            try (Project opened = Project.open(project.folder(), workshop)) {
                List<DocumentSession> sessions = new ArrayList<>();
                for (String name : document.documents(project.folder())) {
                    sessions.add(opened.session(name));
                }
                requireVersions(sessions.stream().map(DocumentSession::bitext).toList());
                String author = opened.settings().authorOrUser();
                for (DocumentSession session : sessions) {
                    ReplacePreview preview = preview(session.bitext());
                    new Replacing(session, author, workshop.clock()).apply(preview, hit -> true);
                    found.add(new Found(session.document(), preview));
                }
                opened.flush();
            }
            return found;
        }

        private void requireVersions(List<Bitext> bitexts) throws ProjectException {
            for (VersionTag tag : versions) {
                if (bitexts.stream().noneMatch(bitext -> has(bitext, tag))) {
                    throw new ProjectException(
                            "No document has a version " + tag + ". Nothing was changed.");
                }
            }
        }

        private static boolean has(Bitext bitext, VersionTag tag) {
            return bitext.versions().contains(tag) || bitext.header().source().equals(tag);
        }

        private ReplacePreview preview(Bitext bitext) throws SearchException {
            List<VersionTag> columns =
                    versions.isEmpty()
                            ? bitext.versions()
                            : versions.stream().filter(tag -> has(bitext, tag)).toList();
            Terms terms =
                    new Terms(
                            reviewed ? Reviewed.REPLACED : Reviewed.LEFT_ALONE,
                            keepStatus ? Confirmed.STAYS_TRANSLATED : Confirmed.BECOMES_DRAFT);
            ReplaceRequest request = new ReplaceRequest(search, replacement, columns, terms);
            try (ProgressBar bar = ProgressBar.on(output.err())) {
                return Replacing.preview(bitext, request, bar);
            }
        }
    }

    private void print(List<Found> found, Output output) {
        List<Line> lines = new ArrayList<>();
        int locked = 0;
        int spared = 0;
        for (Found one : found) {
            for (Hit hit : one.preview().hits()) {
                lines.add(line(one.document(), hit));
            }
            locked += one.preview().left().locked();
            spared += one.preview().left().reviewed();
        }
        if (json) {
            output.out().println(Json.of(new Result(lines, locked, spared)));
        } else {
            lines.forEach(line -> output.out().println(words(line)));
            output.out().println(summary(lines.size(), locked, spared));
        }
    }

    private static Line line(String document, Hit hit) {
        return new Line(
                new Where(document, hit.row(), hit.cell().version()),
                hit.place().before(),
                hit.place().after(),
                hit.codes());
    }

    private static String words(Line line) {
        Where where = line.where();
        String codes = line.codes() == Codes.STEP_ASIDE ? " (a code steps aside)" : "";
        return where.document()
                + " "
                + where.segment()
                + " "
                + where.version()
                + ": "
                + line.before()
                + "\n  → "
                + line.after()
                + codes;
    }

    private String summary(int hits, int locked, int spared) {
        String done = dryRun ? " would be replaced" : " replaced";
        return Output.count(hits, "hit")
                + done
                + ". Left alone: "
                + locked
                + " in locked and "
                + spared
                + " in reviewed text.";
    }
}
