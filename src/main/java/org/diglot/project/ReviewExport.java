package org.diglot.project;

import org.diglot.edition.EditionException;
import org.diglot.edition.review.DocxReviewWriter;
import org.diglot.edition.review.ReviewCopy;
import org.diglot.edition.review.ReviewHeading;
import org.diglot.edition.review.ReviewRow;
import org.diglot.edition.review.ReviewWriter;
import org.diglot.edition.review.XlsxReviewWriter;
import org.diglot.model.Bitext;
import org.diglot.model.Note;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes review copies: what a reviewer corrects in an office program and sends back. May be used
 * from any thread.
 */
public final class ReviewExport {

    /**
     * Which copy is wanted.
     *
     * @param version the version to be reviewed
     * @param format {@code docx} or {@code xlsx}
     * @param statuses the states of the sentences that are sent; none for all
     */
    public record Order(VersionTag version, String format, Set<Status> statuses) {
        public Order {
            statuses = Set.copyOf(statuses);
        }
    }

    /**
     * What was written.
     *
     * @param file where it is
     * @param rows how many sentences it has
     */
    public record Result(Path file, int rows) {}

    private static final List<ReviewWriter> WRITERS =
            List.of(new DocxReviewWriter(), new XlsxReviewWriter());

    private final ProjectFolder folder;

    /** Review copies of a project's documents. */
    public ReviewExport(ProjectFolder folder) {
        this.folder = folder;
    }

    /** The formats that a copy can have. */
    public static List<String> formats() {
        return WRITERS.stream().map(ReviewWriter::format).toList();
    }

    /** Where a copy goes unless the user says otherwise, such as {@code essay.es.review.docx}. */
    public Path usualPlace(Bitext bitext, Order order) {
        String tmx = folder.tmx(bitext.header().name()).getFileName().toString();
        String stem = tmx.substring(0, tmx.length() - ".tmx".length());
        return folder.editions()
                .resolve(stem + "." + order.version() + ".review." + order.format());
    }

    /**
     * Writes a copy.
     *
     * @param target the file; {@code null} for the usual place
     * @throws ProjectException if there is nothing to review, the format is not known, or the disk
     *     refuses
     */
    public Result write(Bitext bitext, Order order, @Nullable Path target) throws ProjectException {
        ReviewWriter writer = writer(order.format());
        ReviewCopy copy = copy(bitext, order);
        Path place =
                (target == null ? usualPlace(bitext, order) : target).toAbsolutePath().normalize();
        requireFree(place);
        try {
            new AtomicFile(place).write(out -> writer.write(copy, out));
        } catch (EditionException e) {
            throw new ProjectException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ProjectException(
                    place
                            + " could not be written ("
                            + Refusal.reason(e)
                            + "). What was there before is untouched. Check the space on the disk and"
                            + " your rights on the folder, then try again.",
                    e);
        }
        return new Result(place, copy.rows().size());
    }

    private static ReviewWriter writer(String format) throws ProjectException {
        return WRITERS.stream()
                .filter(writer -> writer.format().equals(format))
                .findFirst()
                .orElseThrow(() ->
                        new ProjectException(
                                "There is no review copy in the format "
                                        + format
                                        + ". Choose one of: "
                                        + String.join(", ", formats())
                                        + "."));
    }

    private static ReviewCopy copy(Bitext bitext, Order order) throws ProjectException {
        VersionTag version = order.version();
        if (!bitext.versions().contains(version)) {
            throw new ProjectException(
                    bitext.header().name()
                            + " has no version "
                            + version
                            + ". It has "
                            + bitext.versions().stream()
                                    .map(VersionTag::value)
                                    .collect(Collectors.joining(", "))
                            + "; choose among these.");
        }
        List<ReviewRow> rows =
                bitext.units().stream()
                        .filter(unit -> isWanted(unit.variant(version), order))
                        .map(unit -> row(unit, version))
                        .toList();
        if (rows.isEmpty()) {
            throw new ProjectException(
                    "No sentence of "
                            + bitext.header().name()
                            + " has one of these states in "
                            + version
                            + ", so there is nothing to review. No file was written.");
        }
        ReviewHeading heading =
                new ReviewHeading(bitext.header().name(), bitext.header().source(), version);
        return new ReviewCopy(heading, rows);
    }

    private static boolean isWanted(Variant variant, Order order) {
        return order.statuses().isEmpty() || order.statuses().contains(variant.status());
    }

    private static ReviewRow row(Unit unit, VersionTag version) {
        Variant variant = unit.variant(version);
        List<Note> notes =
                Stream.of(unit.annotations(), unit.segment().annotations(), variant.annotations())
                        .flatMap(annotations -> annotations.notes().stream())
                        .toList();
        return new ReviewRow(unit.id(), unit.source(), variant.content(), variant.status(), notes);
    }

    private void requireFree(Path place) throws ProjectException {
        boolean ours =
                place.startsWith(folder.sources())
                        || place.startsWith(folder.root().resolve("tmx"));
        if (ours || Files.isDirectory(place)) {
            throw new ProjectException(
                    "A review copy cannot be written to "
                            + place
                            + (ours
                                    ? ", among your originals and TMX files."
                                    : ", which is a folder.")
                            + " Nothing was changed. Name another file.");
        }
    }
}
