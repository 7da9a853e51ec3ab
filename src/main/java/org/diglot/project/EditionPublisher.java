package org.diglot.project;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionColumn;
import org.diglot.edition.EditionException;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.EditionOptions;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.Imprint;
import org.diglot.edition.LossReport;
import org.diglot.edition.Paragraph;
import org.diglot.edition.Presentation;
import org.diglot.edition.Row;
import org.diglot.edition.Standing;
import org.diglot.edition.Treatment;
import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;

/**
 * Shows and makes editions as they are ordered on the screen. Slow: for a worker. May be used from
 * any thread.
 */
public final class EditionPublisher {
    /** The task that is told while an edition is written. */
    public static final String WRITING = WatchedWriter.WRITING;

    /** The task that is told while a finished edition is read back. */
    public static final String READING = WatchedWriter.READING;

    private final Publishing publishing;
    private final Workshop workshop;
    private final Locale reader;

    /**
     * Editions of a project.
     *
     * @param reader the language of the words around the text
     */
    public EditionPublisher(ProjectFolder folder, Workshop workshop, Locale reader) {
        this.publishing = new Publishing(folder, workshop);
        this.workshop = workshop;
        this.reader = reader;
    }

    /** The formats there are, such as {@code html}. */
    public List<String> formats() {
        return workshop.editionWriters().stream().map(EditionWriter::format).toList();
    }

    /**
     * Where an edition goes unless the user says otherwise.
     *
     * @throws ProjectException if there is no such format
     */
    public Path usualPlace(Bitext bitext, EditionOrder order) throws ProjectException {
        return publishing.usualPlace(bitext, order.columns(), publishing.writer(order.format()));
    }

    /**
     * What title page and colophon say if nothing is changed.
     *
     * @throws ProjectException if the settings cannot be read
     */
    public EditionOrder.Imprint usualImprint(Bitext bitext) throws ProjectException {
        Imprint imprint = publishing.imprint(bitext);
        Imprint.Credits credits = imprint.credits();
        return new EditionOrder.Imprint(
                titles(bitext),
                credits.translators(),
                new EditionOrder.Work(
                        text(credits.author()),
                        text(credits.source()),
                        text(credits.licence()),
                        text(imprint.provenance().date())));
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }

    private static @Nullable String known(String text) {
        return text.isBlank() ? null : text;
    }

    private Map<VersionTag, String> titles(Bitext bitext) throws ProjectException {
        SequencedMap<VersionTag, String> titles = new LinkedHashMap<>();
        EditionOptions all = EditionOptions.all(bitext).untranslated(Treatment.LEAVE_GAP);
        for (EditionColumn column : edition(bitext, all).columns()) {
            if (column.title() != null) {
                titles.put(column.version(), column.title());
            }
        }
        return titles;
    }

    /**
     * The beginning of an edition.
     *
     * @param most how many rows are wanted
     * @throws ProjectException if the edition cannot be made as wished; it says why
     */
    public EditionPreview preview(Bitext bitext, EditionOrder order, int most)
            throws ProjectException {
        Edition edition = edition(bitext, options(bitext, order));
        EditionMatter matter = new EditionMatter(edition);
        List<EditionPreview.Line> lines = new ArrayList<>();
        for (Paragraph paragraph : (Iterable<Paragraph>) edition.paragraphs()::iterator) {
            for (Row row : paragraph.rows()) {
                if (lines.size() < most) {
                    lines.add(line(paragraph.kind(), row, matter, edition));
                }
            }
        }
        return new EditionPreview(lines, (int) edition.rows().count());
    }

    private static EditionPreview.Line line(
            Paragraph.Kind kind, Row row, EditionMatter matter, Edition edition) {
        List<EditionPreview.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            boolean missing = cell.standing() == Standing.MISSING;
            cells.add(
                    new EditionPreview.Cell(
                            cell.language(),
                            missing ? "" : cell.content().plainText(),
                            matter.mark(cell, edition.columns().get(i))));
        }
        return new EditionPreview.Line(EditionPreview.Kind.valueOf(kind.name()), cells);
    }

    /**
     * Makes an edition. When it is given up, or not complete, what was at the target before is
     * still there.
     *
     * @param target the file; {@code null} for the usual place
     * @param progress is told how many segments are written, and then read back, and asked whether
     *     to go on
     * @return the file, and what was found in it
     * @throws ProjectException if the edition cannot be made as wished, or the disk refuses
     * @throws CancellationException if it was given up
     */
    public PublishedEdition publish(
            Bitext bitext, EditionOrder order, @Nullable Path target, Progress progress)
            throws ProjectException {
        EditionWriter writer = new WatchedWriter(publishing.writer(order.format()), progress);
        Path place =
                (target == null ? usualPlace(bitext, order) : target).toAbsolutePath().normalize();
        publishing.requireFree(place);
        String own = Long.toHexString(System.nanoTime()); // one that was given up may still end
        Path fresh = place.resolveSibling("." + place.getFileName() + "." + own + ".unfinished");
        progress.tell(WRITING, 0, 0);
        try {
            LossReport report =
                    publishing.writeEdition(bitext, options(bitext, order), writer, fresh);
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            if (report.isComplete()) {
                Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
            }
            return PublishedEdition.of(place, report);
        } catch (IOException e) {
            throw new ProjectException(
                    place
                            + " could not be written ("
                            + Refusal.reason(e)
                            + "). Close the program that has it open, then try again.",
                    e);
        } finally {
            remove(fresh);
        }
    }

    private static void remove(Path fresh) throws ProjectException {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            throw new ProjectException(
                    fresh + " is left over and can be deleted (" + Refusal.reason(e) + ").", e);
        }
    }

    private static Edition edition(Bitext bitext, EditionOptions options) throws ProjectException {
        try {
            return Edition.of(bitext, options);
        } catch (EditionException e) {
            throw new ProjectException(String.valueOf(e.getMessage()), e);
        }
    }

    private EditionOptions options(Bitext bitext, EditionOrder order) throws ProjectException {
        EditionOrder.Manner manner = order.manner();
        Presentation presentation =
                Presentation.DEFAULT
                        .with(layout(manner.layout()))
                        .with(reader)
                        .with(edges(manner.edges()))
                        .with(
                                manner.notes() == EditionOrder.Remarks.SHOW
                                        ? Presentation.Notes.SHOW
                                        : Presentation.Notes.OMIT);
        return EditionOptions.of(order.columns())
                .with(presentation)
                .untranslated(treatment(manner.untranslated()))
                .unreviewed(treatment(manner.unreviewed()))
                .with(imprint(bitext, order.imprint()));
    }

    private static Presentation.Layout layout(EditionOrder.Layout layout) {
        return switch (layout) {
            case COLUMNS -> Presentation.Layout.COLUMNS;
            case STACKED -> Presentation.Layout.STACKED;
            case INTERLINEAR -> Presentation.Layout.INTERLINEAR;
            case TAP -> Presentation.Layout.TAP_TO_REVEAL;
        };
    }

    private static Presentation.Edges edges(EditionOrder.Edges edges) {
        return switch (edges) {
            case RAGGED -> Presentation.Edges.RAGGED;
            case JUSTIFIED -> Presentation.Edges.JUSTIFIED;
        };
    }

    private static Treatment treatment(EditionOrder.Unfinished unfinished) {
        return switch (unfinished) {
            case MARK -> Treatment.MARK;
            case SOURCE -> Treatment.SOURCE_INSTEAD;
            case GAP -> Treatment.LEAVE_GAP;
            case REFUSE -> Treatment.REFUSE;
        };
    }

    private Imprint imprint(Bitext bitext, EditionOrder.Imprint wanted) throws ProjectException {
        Imprint usual = publishing.imprint(bitext);
        Imprint.Credits credits = usual.credits();
        SequencedMap<VersionTag, String> translators = new LinkedHashMap<>(credits.translators());
        translators.putAll(wanted.translators());
        EditionOrder.Work work = wanted.work();
        Imprint titled = usual.withTitles(wanted.titles());
        if (work.equals(EditionOrder.Work.USUAL)) {
            return titled.with(
                    new Imprint.Credits(
                            credits.author(), translators, credits.source(), credits.licence()));
        }
        Imprint.Provenance made = usual.provenance();
        return titled.with(
                        new Imprint.Credits(
                                known(work.author()),
                                translators,
                                known(work.source()),
                                known(work.licence())))
                .with(
                        new Imprint.Provenance(
                                made.document(), made.tmxHash(), made.tool(), known(work.date())));
    }
}
