package org.diglot.ui.shell;

import org.diglot.app.StandardWorkshop;
import org.diglot.model.Annotations;
import org.diglot.model.Bitext;
import org.diglot.model.Change;
import org.diglot.model.Content;
import org.diglot.model.Edit;
import org.diglot.model.Origin;
import org.diglot.model.Stamp;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.DocumentSession;
import org.diglot.project.Progress;
import org.diglot.project.Project;
import org.diglot.project.ProjectFolder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes a project with one very long document. */
final class LargeProject {
    private static final int LINES = 118_000;
    private static final int LINES_IN_A_PARAGRAPH = 5;
    private static final List<VersionTag> VERSIONS =
            List.of(VersionTag.of("es"), VersionTag.of("fr"), VersionTag.of("de"));

    private LargeProject() {}

    /** {@code files} are a list of sentences, one a line, and perhaps a reference memory. */
    static void make(Path folder, List<String> files) throws Exception {
        List<String> sentences = Files.readAllLines(Path.of(files.getFirst()));
        Files.createDirectories(folder.resolve("source-text"));
        Files.writeString(folder.resolve("source-text/long.txt"), text(sentences));
        Files.createDirectories(folder.resolve("tmx/reference"));
        for (String memory : files.subList(1, files.size())) {
            Path file = Path.of(memory);
            Files.createSymbolicLink(
                    folder.resolve("tmx/reference").resolve(file.getFileName()),
                    file.toAbsolutePath());
        }
        try (Project project = Project.open(new ProjectFolder(folder), new StandardWorkshop())) {
            DocumentSession session = project.session("long.txt");
            session.apply(filled(session.bitext())).get();
            project.flush();
            project.memories().refresh(Progress.NONE);
            System.out.println(session.bitext().size() + " segments");
        }
    }

    private static String text(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < LINES; line++) {
            String sentence = sentences.get(line % sentences.size()).replaceAll("[.!?:]", "");
            text.append(sentence.strip()).append(line % LINES_IN_A_PARAGRAPH == 0 ? ".\n\n" : ". ");
        }
        return text.toString();
    }

    private static Edit filled(Bitext bitext) {
        Stamp stamp = new Stamp("bench", Instant.parse("2026-01-01T00:00:00Z"));
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Versions(bitext.versions(), VERSIONS));
        for (Unit unit : bitext.units()) {
            changes.add(new Change.Rows(List.of(unit), List.of(filled(unit, stamp))));
        }
        return new Edit("fill", stamp, changes);
    }

    private static Unit filled(Unit unit, Stamp stamp) {
        Unit filled = unit;
        for (VersionTag version : VERSIONS) {
            Content content = Content.of("[" + version + "] " + unit.source().plainText());
            filled =
                    filled.with(
                            version,
                            new Variant(
                                    content,
                                    State.of(Status.TRANSLATED),
                                    Origin.TYPED,
                                    Annotations.created(stamp)));
        }
        return filled;
    }
}
