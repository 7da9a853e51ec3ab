package org.diglot.ui.shell;

import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.project.Memories;
import org.diglot.project.Pretranslation;
import org.diglot.project.VersionImport;
import org.diglot.ui.intake.ImportForm;
import org.diglot.ui.intake.IntakeDesk;
import org.diglot.ui.intake.IntakeReport;
import org.diglot.ui.intake.MemoriesForm;
import org.diglot.ui.intake.PretranslateForm;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.FileChoice;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;

/** Asks how texts shall come into the document from files and from the memory, and does it. */
final class Intake {
    private final EditorWindow window;
    private final WorkPane work;
    private final IntakeDesk desk;

    Intake(EditorWindow window, IntakeDesk desk) {
        this.window = window;
        this.work = window.work();
        this.desk = desk;
    }

    /** Whether a file brings texts into a document, rather than being one. */
    static boolean isImport(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".tmx") || name.endsWith(".tsv");
    }

    private Texts texts() {
        return window.texts();
    }

    /** Lets the user choose a file, and brings it in. */
    void chooseFile() {
        FileChoice.file(window.frame(), texts().text("intake.choose")).ifPresent(this::bringIn);
    }

    /** Brings in what was dropped, which is one file: each has questions of its own. */
    void bringIn(List<Path> files) {
        if (files.size() == 1) {
            bringIn(files.getFirst());
        } else {
            work.notice(texts().text("intake.one"));
        }
    }

    /** Brings in a file that was chosen. */
    void bringIn(Path file) {
        work.settle();
        window.jobs()
                .start(
                        texts().text("job.import"),
                        progress -> desk.versions(file),
                        found -> ask(file, found));
    }

    private void ask(Path file, List<VersionTag> found) {
        SequencedSet<VersionTag> versions = new LinkedHashSet<>(columns());
        versions.removeIf(column -> !canFill(found, column));
        versions.addAll(found);
        versions.remove(work.desk().bitext().header().source());
        if (versions.isEmpty()) {
            work.notice(texts().text("intake.no-version"));
            return;
        }
        ImportForm.ask(
                        window.frame(),
                        texts(),
                        List.copyOf(versions),
                        new ImportForm.Usual(file, desk.author()))
                .ifPresent(options -> bringIn(file, options));
    }

    /** A file in es-ES fills a column in es; one that does not say fills any. */
    private static boolean canFill(List<VersionTag> found, VersionTag column) {
        return found.isEmpty() || found.stream().anyMatch(one -> one.serves(column));
    }

    private void bringIn(Path file, VersionImport.Options options) {
        window.jobs()
                .start(
                        texts().text("job.import"),
                        progress -> desk.bringIn(file, options),
                        report -> {
                            show(options.version());
                            if (report.unmatched().isEmpty()) {
                                work.tell(IntakeReport.sentence(texts(), report));
                            } else {
                                IntakeReport.show(window.frame(), texts(), report);
                            }
                        });
    }

    /** Lets the user say how, and fills empty segments from the memory. */
    void pretranslate() {
        work.settle();
        PretranslateForm.ask(window.frame(), texts(), List.copyOf(columns()), desk.author())
                .ifPresent(options ->
                        window.jobs()
                                .start(
                                        texts().text("job.pretranslate"),
                                        progress -> desk.pretranslate(options, progress),
                                        report -> filled(options, report)));
    }

    /** Shows the memories, and uses them as the user says. */
    void memories() {
        window.jobs()
                .start(
                        texts().text("job.memories"),
                        progress -> desk.memories(),
                        found -> {
                            if (found.isEmpty()) {
                                work.notice(texts().text("memories.none"));
                            } else {
                                use(MemoriesForm.ask(window.frame(), texts(), found));
                            }
                        });
    }

    private void use(Map<String, Memories.Use> uses) {
        if (!uses.isEmpty()) {
            window.jobs()
                    .start(
                            texts().text("job.memories"),
                            progress -> {
                                desk.use(uses);
                                return uses.size();
                            },
                            changed -> work.tell(texts().text("memories.changed", changed)));
        }
    }

    private void filled(Pretranslation.Options options, Pretranslation.Report report) {
        show(options.version());
        work.tell(
                texts().text(
                                "intake.filled",
                                report.filled(),
                                report.exact(),
                                report.adapted(),
                                report.assembled(),
                                report.empty()));
    }

    private void show(VersionTag version) {
        if (work.grid().allColumns().contains(version) && !work.grid().isShown(version)) {
            work.toggle(version);
        }
    }

    /** The version under the caret is the likeliest. */
    private SequencedSet<VersionTag> columns() {
        SequencedSet<VersionTag> columns = new LinkedHashSet<>();
        List<VersionTag> all = work.desk().bitext().versions();
        work.grid().caret().map(Cell::version).filter(all::contains).ifPresent(columns::add);
        columns.addAll(all);
        return columns;
    }
}
