package org.diglot.project;

import org.diglot.model.VersionTag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where everything lies in a project.
 *
 * @param root the project's folder, absolute
 */
public record ProjectFolder(Path root) {
    public ProjectFolder {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * The project that a folder belongs to: itself, or the nearest folder above with a {@code
     * source-text}.
     *
     * @throws ProjectException if there is no such folder
     */
    public static ProjectFolder containing(Path place) throws ProjectException {
        Path start = place.toAbsolutePath().normalize();
        if (!Files.isDirectory(start)) {
            throw new ProjectException(
                    "There is no folder "
                            + start
                            + ". Give the folder of a project with --project.");
        }
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("source-text"))) {
                return new ProjectFolder(folder);
            }
        }
        throw new ProjectException(
                start
                        + " is not a Diglot project: neither it nor a folder above has a folder"
                        + " source-text. Make one, put your originals into it, and try again.");
    }

    /** The originals. */
    public Path sources() {
        return root.resolve("source-text");
    }

    /** One original. */
    public Path source(String document) {
        return sources().resolve(document);
    }

    /** The original's translation into one version: same name, in the version's folder. */
    public Path translation(String document, VersionTag version) {
        return root.resolve("translations").resolve(version.value()).resolve(document);
    }

    /** The store of truth of one document. */
    public Path tmx(String document) {
        return root.resolve("tmx").resolve(baseName(document) + ".tmx");
    }

    /** The filter lines that have a name. */
    Path filters() {
        return settings().resolveSibling("filters.txt");
    }

    /** Memories that are read and never written. */
    public Path references() {
        return root.resolve("tmx").resolve("reference");
    }

    /** Settings, journals and caches. */
    public Path hidden() {
        return root.resolve(".diglot");
    }

    /** The journal of one document. */
    public Path journal(String document) {
        return hidden().resolve("journal").resolve(baseName(document) + ".journal");
    }

    /** What can be made again at any time. */
    public Path cache() {
        return hidden().resolve("cache");
    }

    /** Where editions are written unless the user says otherwise. */
    public Path editions() {
        return hidden().resolve("editions");
    }

    /** The segmentation rules of this project. */
    public Path segmentationRules() {
        return hidden().resolve("segmentation.srx");
    }

    /** The settings of this project. */
    public Path settings() {
        return hidden().resolve("project.toml");
    }

    /**
     * The names of the documents, in order. No two of them share a TMX.
     *
     * @throws ProjectException if the folder cannot be read, or two documents would share a TMX
     */
    public List<String> documents() throws ProjectException {
        try (Stream<Path> files = Files.list(sources())) {
            List<String> documents =
                    files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .filter(name -> !name.startsWith("."))
                            .sorted()
                            .toList();
            requireOwnTmx(documents);
            return documents;
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(sources(), e);
        }
    }

    /** Upper and lower case count as the same, because they are on many disks. */
    private void requireOwnTmx(List<String> documents) throws ProjectException {
        Map<String, String> byTmx = new HashMap<>();
        for (String document : documents) {
            String other = byTmx.put(baseName(document).toLowerCase(Locale.ROOT), document);
            if (other != null) {
                throw new ProjectException(
                        "The documents "
                                + other
                                + " and "
                                + document
                                + " in "
                                + sources()
                                + " would share one TMX, "
                                + tmx(document).getFileName()
                                + ". Nothing was changed. Give the newer one a name of its own, such as "
                                + baseName(document)
                                + "-2"
                                + document.substring(baseName(document).length())
                                + ", then try again.");
            }
        }
    }

    private static ProjectException unreadable(Path folder, Exception reason) {
        return new ProjectException(
                "The folder "
                        + folder
                        + " cannot be read ("
                        + Refusal.reason(reason)
                        + "). Nothing was changed. Check your rights on it, then try again.",
                reason);
    }

    /**
     * The reference memories, in order; none if there is no such folder. Links are followed.
     *
     * @throws ProjectException if the folder cannot be read
     */
    public List<Path> referenceFiles() throws ProjectException {
        if (!Files.isDirectory(references())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(references(), FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().endsWith(".tmx"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(references(), e);
        }
    }

    /** The document's name without its last ending. */
    private static String baseName(String document) {
        int dot = document.lastIndexOf('.');
        return dot > 0 ? document.substring(0, dot) : document;
    }
}
