package org.diglot.project;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionException;
import org.diglot.edition.EditionOptions;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.Imprint;
import org.diglot.edition.LossCheck;
import org.diglot.edition.LossReport;
import org.diglot.model.Bitext;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.text.SourceFormat;
import org.diglot.text.TextException;
import org.diglot.text.TextJoiner;
import org.diglot.text.TranslatedText;
import org.diglot.text.Untranslated;
import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * Writes what readers get: translated documents and editions.
 *
 * <p>Each file is swapped in as a whole; a file that has not changed is left as it is.
 */
public final class Publishing {
    private static final String TOOL = "Diglot";

    private final ProjectFolder folder;
    private final Workshop workshop;

    /** Publishing for a project. */
    public Publishing(ProjectFolder folder, Workshop workshop) {
        this.folder = folder;
        this.workshop = workshop;
    }

    /**
     * Writes the document in each version that has text, in the format of the original; what is not
     * translated yet stays in the language of the source.
     *
     * @return the files
     * @throws ProjectException if the original cannot be read or the disk refuses
     */
    public List<Path> writeTranslations(Bitext bitext) throws ProjectException {
        List<Path> files = new ArrayList<>();
        for (VersionTag version : bitext.versions()) {
            if (hasText(bitext, version)) {
                files.add(writeTranslation(bitext, version));
            }
        }
        return files;
    }

    private static boolean hasText(Bitext bitext, VersionTag version) {
        return bitext.units().stream()
                .map(unit -> unit.variant(version))
                .anyMatch(variant -> !variant.content().isBlank());
    }

    private Path writeTranslation(Bitext bitext, VersionTag version) throws ProjectException {
        String document = bitext.header().name();
        ProjectSettings settings = ProjectSettings.read(folder.settings());
        Documents documents = new Documents(folder, settings, workshop);
        Path original = folder.source(document);
        Path target = folder.translation(document, version);
        SourceFormat format = documents.format(document);
        try {
            TranslatedText translation = TextJoiner.from(bitext).to(version, Untranslated.SOURCE);
            write(target, out -> format.write(original, translation, out));
        } catch (TextException e) {
            throw e.getCause() instanceof IOException disk
                    ? unwritable(target, disk)
                    : new ProjectException(String.valueOf(e.getMessage()), e);
        }
        return target;
    }

    /**
     * How editions look, where a command does not say otherwise.
     *
     * @throws ProjectException if the settings cannot be used
     */
    public EditionLook usualLook() throws ProjectException {
        return ProjectSettings.read(folder.settings()).editions().look();
    }

    /**
     * The writer of a format.
     *
     * @throws ProjectException if there is no such format; it names those there are
     */
    public EditionWriter writer(String format) throws ProjectException {
        return workshop.editionWriters().stream()
                .filter(writer -> writer.format().equals(format))
                .findFirst()
                .orElseThrow(() ->
                        new ProjectException(
                                "There is no format "
                                        + format
                                        + ". Choose one of: "
                                        + formats()
                                        + "."));
    }

    private String formats() {
        return workshop.editionWriters().stream()
                .map(EditionWriter::format)
                .collect(Collectors.joining(", "));
    }

    /**
     * Which edition is wanted, in the words of the command line.
     *
     * @param format such as {@code html}
     * @param columns the versions in order
     * @param look how it shows them
     */
    public record Order(String format, List<VersionTag> columns, EditionLook look) {
        public Order {
            columns = List.copyOf(columns);
        }
    }

    /**
     * An edition that was written.
     *
     * @param file where it lies
     * @param report whether every cell is in it
     */
    public record Published(Path file, LossReport report) {
        /** The report in a line, such as {@code 414 of 414 cells found again, in order}. */
        public String sentence() {
            return report.sentence();
        }

        /** Whether nothing is lost, altered or out of its place. */
        public boolean isComplete() {
            return report.isComplete();
        }
    }

    /**
     * Writes an edition as ordered, then looks whether every cell is in it.
     *
     * @param target the file; {@code null} for the usual place
     * @return the file, and what was found in it
     * @throws ProjectException if a word is not known, a column is not there, or the disk refuses
     */
    public Published export(Bitext bitext, Order order, @Nullable Path target)
            throws ProjectException {
        EditionWriter writer = writer(order.format());
        EditionOptions options = order.look().options(order.columns());
        Path file = target == null ? usualPlace(bitext, order.columns(), writer) : target;
        Path place = file.toAbsolutePath().normalize();
        requireFree(place);
        return new Published(place, writeEdition(bitext, options, writer, place));
    }

    /** An edition must not take the place of an original or of the TMX. */
    void requireFree(Path place) throws ProjectException {
        if (place.startsWith(folder.sources()) || place.startsWith(folder.root().resolve("tmx"))) {
            throw new ProjectException(
                    "An edition cannot be written to "
                            + place
                            + ", among your originals and TMX files. Nothing was changed. Choose another"
                            + " folder.");
        }
        if (Files.isDirectory(place)) {
            throw new ProjectException(
                    place
                            + " is a folder. Nothing was changed. Name a file in it, such as "
                            + place.resolve("edition.html")
                            + ".");
        }
    }

    /** Where an edition goes unless the user says otherwise, such as {@code essay.en-es.html}. */
    public Path usualPlace(Bitext bitext, List<VersionTag> columns, EditionWriter writer) {
        String tags = columns.stream().map(VersionTag::value).collect(Collectors.joining("-"));
        String stem = folder.tmx(bitext.header().name()).getFileName().toString();
        String name = stem.substring(0, stem.length() - ".tmx".length());
        return folder.editions().resolve(name + "." + tags + ending(writer));
    }

    /** Two formats may share an ending: {@code pdf} and {@code pdf-facing}, a kind of it. */
    private static String ending(EditionWriter writer) {
        int dash = writer.format().indexOf('-');
        String kind = dash < 0 ? "" : "." + writer.format().substring(dash + 1);
        return kind + "." + writer.fileExtension();
    }

    /**
     * An edition of a document, to be written in one format or many.
     *
     * @param options which columns and how; without an imprint the settings and the TMX tell it
     * @throws ProjectException if the edition cannot be made as wished
     */
    Edition edition(Bitext bitext, EditionOptions options) throws ProjectException {
        EditionOptions told = options.imprint() == null ? options.with(imprint(bitext)) : options;
        try {
            return Edition.of(bitext, told);
        } catch (EditionException e) {
            throw new ProjectException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Writes an edition, then looks whether every cell is in it.
     *
     * @param options which columns and how; without an imprint the settings and the TMX tell it
     * @return what was found
     * @throws ProjectException if the edition cannot be made as wished, or the disk refuses
     */
    public LossReport writeEdition(
            Bitext bitext, EditionOptions options, EditionWriter writer, Path target)
            throws ProjectException {
        return writeEdition(edition(bitext, options), writer, target);
    }

    /** The same for an edition that is made already. */
    LossReport writeEdition(Edition edition, EditionWriter writer, Path target)
            throws ProjectException {
        try {
            write(target, out -> writer.write(edition, out));
            return proved(edition, writer, target);
        } catch (EditionException e) {
            throw e.getCause() instanceof IOException disk
                    ? unwritable(target, disk)
                    : new ProjectException(String.valueOf(e.getMessage()), e);
        }
    }

    /** A file that cannot be read back is as bad as one in which something is lost. */
    private static LossReport proved(Edition edition, EditionWriter writer, Path target)
            throws ProjectException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(target), 1 << 16)) {
            return LossCheck.of(edition, writer, in);
        } catch (IOException e) {
            throw new ProjectException(
                    target
                            + " was written, but cannot be read again ("
                            + Refusal.reason(e)
                            + "), so do not use it. The TMX files are untouched. Check the disk, then try"
                            + " again.",
                    e);
        }
    }

    /** What the settings and the TMX tell of a document. */
    Imprint imprint(Bitext bitext) throws ProjectException {
        ProjectSettings settings = ProjectSettings.read(folder.settings());
        ProjectSettings.Work work = settings.work();
        SequencedMap<VersionTag, String> translators = new LinkedHashMap<>();
        for (VersionTag version : bitext.versions()) {
            String named = work.translators().get(version);
            String name = named != null ? named : authors(bitext, version);
            if (!name.isEmpty()) {
                translators.put(version, name);
            }
        }
        Path tmx = folder.tmx(bitext.header().name());
        String hash = Files.exists(tmx) ? "sha256:" + FileFingerprint.of(tmx) : null;
        return new Imprint(
                new LinkedHashMap<>(work.titles()),
                new Imprint.Credits(work.author(), translators, work.published(), work.licence()),
                new Imprint.Provenance(
                        bitext.header().name(), hash, TOOL, settings.editions().date()));
    }

    /** Everybody who changed a variant last, the busiest first. */
    private static String authors(Bitext bitext, VersionTag version) {
        LinkedHashMap<String, Integer> counts = new LinkedHashMap<>();
        for (Unit unit : bitext.units()) {
            String author = unit.variant(version).annotations().changed().author();
            if (author != null) {
                counts.merge(author, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted((one, other) -> Integer.compare(other.getValue(), one.getValue()))
                .map(entry -> entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private static <X extends Exception> void write(Path target, AtomicFile.Body<X> body)
            throws X, ProjectException {
        try {
            new AtomicFile(target).write(body);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    private static ProjectException unwritable(Path target, Exception reason) {
        return new ProjectException(
                target
                        + " could not be written ("
                        + Refusal.reason(reason)
                        + "). What was there before is untouched, and so are the TMX files. Check the"
                        + " space on the disk and your rights on the folder, then try again.",
                reason);
    }
}
