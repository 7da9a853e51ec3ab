package org.diglot.cli;

import org.diglot.model.Bitext;
import org.diglot.model.ParagraphId;
import org.diglot.model.Unit;
import org.diglot.project.DocumentSession;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.Workshop;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Cuts new documents into sentences. */
@Command(
        name = "segment",
        description =
                "Cuts documents without a TMX into sentences and writes their TMX. A document that has one"
                        + " keeps its segments.")
final class SegmentCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private ProjectOption project = new ProjectOption();
    @Mixin private DocumentOption document = new DocumentOption();

    @Option(
            names = "--print",
            description = "Prints the segments, one a line, with an empty line between paragraphs.")
    private boolean print;

    @Option(names = "--json", description = "Prints the segments as JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    SegmentCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    /** A segment for scripts. */
    private record Row(String document, String id, String paragraph, String source) {}

    @Override
    public Integer call() throws ProjectException {
        Output output = new Output(spec);
        List<Row> rows = new ArrayList<>();
        try (Project opened = Project.open(project.folder(), workshop)) {
            for (String name : document.documents(project.folder())) {
                DocumentSession session = opened.session(name);
                session.flush();
                session.notices().forEach(output::notice);
                show(session.bitext(), output, rows);
            }
        }
        if (json) {
            output.out().println(Json.of(rows));
        }
        return Shell.DONE;
    }

    private void show(Bitext bitext, Output output, List<Row> rows) {
        String name = bitext.header().name();
        if (json) {
            bitext.units().forEach(unit -> rows.add(row(name, unit)));
        } else if (print) {
            printSegments(bitext, output);
        } else {
            Set<ParagraphId> paragraphs =
                    bitext.units().stream()
                            .map(unit -> unit.segment().paragraph())
                            .collect(Collectors.toSet());
            output.out()
                    .println(
                            name
                                    + ": "
                                    + Output.count(bitext.size(), "segment")
                                    + " in "
                                    + Output.count(paragraphs.size(), "paragraph"));
        }
    }

    private static Row row(String document, Unit unit) {
        return new Row(
                document,
                unit.id().value(),
                unit.segment().paragraph().value(),
                unit.source().plainText());
    }

    private static void printSegments(Bitext bitext, Output output) {
        ParagraphId paragraph = null;
        for (Unit unit : bitext.units()) {
            if (paragraph != null && !paragraph.equals(unit.segment().paragraph())) {
                output.out().println();
            }
            paragraph = unit.segment().paragraph();
            output.out().println(unit.source().plainText());
        }
    }
}
