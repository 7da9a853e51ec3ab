package org.diglot.cli;

import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.diglot.project.EditionLook;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.Publishing;
import org.diglot.project.Workshop;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;

/** Writes an edition. */
@Command(
        name = "export",
        description =
                "Writes a parallel edition of a document, and looks whether every cell is in it. What no option"
                        + " says, [editions] in the settings does. Works while the editor has the project"
                        + " open.")
final class ExportCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private ProjectOption project = new ProjectOption();
    @Mixin private DocumentOption document = new DocumentOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "The format (default: ${DEFAULT-VALUE}).")
    private String format = "html";

    @Option(
            names = {"-l", "--languages"},
            paramLabel = "TAGS",
            split = ",",
            description =
                    "The versions in order, such as en,es (default: the source and every version).")
    private List<VersionTag> languages = new ArrayList<>();

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            description =
                    "How versions stand to one another: columns, stacked, interlinear or tap.")
    private @Nullable String layout;

    @Option(
            names = "--untranslated",
            paramLabel = "WHAT",
            description = "What stands for missing text: mark, source, gap or refuse.")
    private @Nullable String untranslated;

    @Option(
            names = "--unreviewed",
            paramLabel = "WHAT",
            description =
                    "What stands for text that nobody but its translator has approved: mark, source,"
                            + " gap or refuse.")
    private @Nullable String unreviewed;

    @Option(
            names = "--notes",
            paramLabel = "WHAT",
            description = "Whether the remarks on segments are published: omit or show.")
    private @Nullable String notes;

    @Option(
            names = "--edges",
            paramLabel = "HOW",
            description = "Where lines end in PDF and LaTeX: ragged or justified.")
    private @Nullable String edges;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The file (default: in .diglot/editions).")
    private @Nullable Path out;

    @Option(names = "--json", description = "Prints the file's name and the report as JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    ExportCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws ProjectException {
        Output output = new Output(spec);
        Publishing publishing = new Publishing(project.folder(), workshop);
        requireSense(publishing, output);
        Bitext bitext =
                Project.peek(project.folder(), workshop, document.document(project.folder()));
        Publishing.Published published =
                publishing.export(
                        bitext,
                        new Publishing.Order(format, columns(bitext), look(publishing.usualLook())),
                        out);
        output.out().println(json ? Json.of(published) : published.file().toUri());
        if (!json) {
            output.out().println(published.sentence());
        }
        if (!published.isComplete()) {
            output.notice(
                    "Do not use this file: not every cell is in it as it should be. Choose another"
                            + " format, and tell the makers of Diglot.");
        }
        return published.isComplete() ? Shell.DONE : Shell.FAILED;
    }

    /** A word that means nothing in any project is a wrong command line. */
    private void requireSense(Publishing publishing, Output output) {
        try {
            publishing.writer(format);
            look(EditionLook.USUAL).requireKnown();
        } catch (ProjectException e) {
            throw output.wrong(String.valueOf(e.getMessage()));
        }
        Set<VersionTag> named = new HashSet<>();
        for (VersionTag version : languages) {
            if (!named.add(version)) {
                throw output.wrong(
                        "--languages names "
                                + version
                                + " twice. An edition has each version once; name it where it shall stand.");
            }
        }
    }

    /** What the command does not say, the settings do. */
    private EditionLook look(EditionLook usual) {
        return new EditionLook(
                Objects.requireNonNullElse(layout, usual.layout()),
                Objects.requireNonNullElse(untranslated, usual.untranslated()),
                Objects.requireNonNullElse(unreviewed, usual.unreviewed()),
                Objects.requireNonNullElse(notes, usual.notes()),
                Objects.requireNonNullElse(edges, usual.edges()));
    }

    private List<VersionTag> columns(Bitext bitext) {
        if (!languages.isEmpty()) {
            return languages;
        }
        List<VersionTag> all = new ArrayList<>();
        all.add(bitext.header().source());
        all.addAll(bitext.versions());
        return all;
    }
}
