package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.project.SampleProject.ES;
import static org.diglot.project.SampleProject.cell;
import static org.diglot.project.SampleProject.confirm;
import static org.diglot.project.SampleProject.editing;

import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.diglot.project.ReplaceRequest.Terms;
import org.diglot.project.search.Replacement;
import org.diglot.project.search.TextSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whatever was done is undone one by one, and made again, also after each restart. */
class UndoOfEverythingTest {
    private static final VersionTag FR = VersionTag.of("fr");

    @TempDir private Path root;
    private final List<Bitext> states = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    @Test
    void everythingIsUndoneAndRedoneStepByStepOverRestarts() throws Exception {
        SampleProject sample =
                SampleProject.in(root, SampleProject.TEXT + "\nThe fox and the grapes\n");
        try (Project project = sample.project()) {
            doEverything(project);
        }
        List<Bitext> back = new ArrayList<>(List.of(states.getLast()));
        while (back.size() < states.size()) {
            try (Project project = sample.project()) {
                DocumentSession session = project.session(SampleProject.DOCUMENT);
                session.undo();
                back.add(session.bitext());
            }
        }
        List<Bitext> forth = new ArrayList<>(List.of(back.getLast()));
        while (forth.size() < states.size()) {
            try (Project project = sample.project()) {
                DocumentSession session = project.session(SampleProject.DOCUMENT);
                session.redo();
                forth.add(session.bitext());
            }
        }

        assertThat(labels)
                .containsExactly(
                        "add-version",
                        "confirm",
                        "type",
                        "split",
                        "join",
                        "source",
                        "replace",
                        "note",
                        "lock",
                        "import",
                        "pretranslate",
                        "clear",
                        "restore");
        assertThat(back.reversed()).isEqualTo(states);
        assertThat(forth).isEqualTo(states);
    }

    private void doEverything(Project project) throws Exception {
        DocumentSession session = project.session(SampleProject.DOCUMENT);
        session.subscribe(event -> {
            if (event instanceof SessionEvent.Edited edited) {
                states.add(edited.after());
                labels.add(edited.edit().label());
            }
        });
        states.add(session.bitext());
        Segmenting segmenting = new Segmenting(session, "Ana", TestWorkshop.NOON);
        editing(session).addVersion(ES);
        confirm(session, "s2", "Un zorro vio uvas.");
        editing(session).type(cell("s4"), Content.of("Saltó y saltó."), Origin.TYPED);
        segmenting.split(cell("s4"), 5);
        segmenting.join(new SegmentId("s2"));
        segmenting.source(new SegmentId("s6"), Content.of("He went away for good."));
        TextSearch search = TextSearch.of("uvas", Set.of());
        ReplaceRequest request =
                new ReplaceRequest(
                        search, Replacement.of("moras", search), List.of(ES), Terms.CAREFUL);
        new Replacing(session, "Ana", TestWorkshop.NOON)
                .apply(Replacing.preview(session.bitext(), request, Progress.NONE), hit -> true);
        editing(session).addNote(cell("s5"), "Check this.");
        editing(session).toggleLock(cell("s5"));
        importFrench(session);
        pretranslate(project, session);
        editing(session).clear(new Cell(new SegmentId("s1"), FR));
        new Restoring(session, "Ana", TestWorkshop.NOON)
                .restore(new Restoring.Scope.OneColumn(FR), states.get(states.size() - 2));
    }

    private void importFrench(DocumentSession session) throws Exception {
        Path file = root.resolve("in.tsv");
        Files.writeString(
                file,
                "source\ttarget\nThe fox and the grapes\tLe renard et les raisins\n",
                StandardCharsets.UTF_8);
        new VersionImport(session, TestWorkshop.NOON)
                .run(
                        file,
                        new VersionImport.Options(
                                FR, "Ana", Status.TRANSLATED, VersionImport.Policy.FILL));
    }

    /** The title occurs twice, and was imported once. */
    private static void pretranslate(Project project, DocumentSession session) throws Exception {
        project.memories().refresh(Progress.NONE);
        new Pretranslation(session, project)
                .run(new Pretranslation.Options(FR, 95, "Ana"), Progress.NONE);
    }
}
