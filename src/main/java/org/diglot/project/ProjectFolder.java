package org.diglot.project;

import org.diglot.model.VersionTag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
     * The names of the documents, in order.
     *
     * @throws ProjectException if the folder cannot be read
     */
    public List<String> documents() throws ProjectException {
        try (Stream<Path> files = Files.list(sources())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ProjectException(
                    "The folder " + sources() + " cannot be read. Nothing was changed.", e);
        }
    }

    /**
     * The reference memories, in order; none if there is no such folder.
     *
     * @throws ProjectException if the folder cannot be read
     */
    public List<Path> referenceFiles() throws ProjectException {
        if (!Files.isDirectory(references())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(references())) {
            return files.filter(file -> file.toString().endsWith(".tmx")).sorted().toList();
        } catch (IOException e) {
            throw new ProjectException(
                    "The folder " + references() + " cannot be read. Nothing was changed.", e);
        }
    }

    /** The document's name without its last ending. */
    private static String baseName(String document) {
        int dot = document.lastIndexOf('.');
        return dot > 0 ? document.substring(0, dot) : document;
    }
}
