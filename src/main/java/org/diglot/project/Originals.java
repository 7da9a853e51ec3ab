package org.diglot.project;

import org.diglot.model.VersionTag;
import org.diglot.text.SourceText;
import org.diglot.text.TextException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files and folders that somebody wants to translate: which of them can be read, in what language
 * they seem to be, and how they come into a project. The files themselves are never changed.
 *
 * @param readable the files that can become documents, in order
 * @param others those that cannot
 */
public record Originals(List<Path> readable, List<Path> others) {
    private static final int SAMPLE = 20_000;

    public Originals {
        readable = List.copyOf(readable);
        others = List.copyOf(others);
    }

    /**
     * Looks at files, and at the files that lie directly in folders; hidden ones are passed over.
     *
     * @throws ProjectException if a folder cannot be read
     */
    public static Originals among(List<Path> places, Workshop workshop) throws ProjectException {
        List<Path> readable = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path place : places) {
            for (Path file : files(place)) {
                boolean known =
                        workshop.formats().stream()
                                .anyMatch(format -> format.accepts(file.getFileName().toString()));
                (known ? readable : others).add(file);
            }
        }
        return new Originals(readable, others);
    }

    private static List<Path> files(Path place) throws ProjectException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ProjectException(
                    "The folder "
                            + place
                            + " cannot be read ("
                            + Refusal.reason(e)
                            + "). Nothing was changed. Check your rights on it, then try again.",
                    e);
        }
    }

    /**
     * The language that the first readable file seems to be in; empty if nothing speaks for one.
     */
    public Optional<VersionTag> language(Workshop workshop) {
        return readable.stream().findFirst().flatMap(file -> language(file, workshop));
    }

    private static Optional<VersionTag> language(Path file, Workshop workshop) {
        StringBuilder sample = new StringBuilder();
        try {
            SourceText text =
                    workshop.formats().stream()
                            .filter(format -> format.accepts(file.getFileName().toString()))
                            .findFirst()
                            .orElseThrow()
                            .read(file, VersionTag.of("en"));
            text.blocks().stream()
                    .takeWhile(block -> sample.length() < SAMPLE)
                    .forEach(block -> sample.append(block.content().plainText()).append('\n'));
        } catch (TextException e) {
            return Optional.empty();
        }
        return LanguageGuess.of(sample.toString());
    }

    /**
     * Copies the readable files into a project. A file whose name is taken gets a number; one that
     * lies there already stays as it is.
     *
     * @return the names of the new documents
     * @throws ProjectException if a file cannot be copied; those before it are there
     */
    public List<String> bringInto(ProjectFolder folder) throws ProjectException {
        List<String> names = new ArrayList<>();
        try {
            Files.createDirectories(folder.sources());
            for (Path file : readable) {
                if (!file.toAbsolutePath().startsWith(folder.sources())) {
                    names.add(copy(file, folder));
                }
            }
        } catch (IOException e) {
            throw new ProjectException(
                    "Not every document could be copied to "
                            + folder.sources()
                            + " ("
                            + Refusal.reason(e)
                            + "). What was copied is there, the originals are untouched. Check the"
                            + " place and your rights on it, then try again.",
                    e);
        }
        return names;
    }

    private static String copy(Path file, ProjectFolder folder)
            throws IOException, ProjectException {
        Set<String> taken = new HashSet<>();
        for (String document : folder.documents()) {
            taken.add(stem(document).toLowerCase(Locale.ROOT));
        }
        String name = file.getFileName().toString();
        String ending = name.substring(stem(name).length());
        String free = stem(name);
        for (int number = 2; taken.contains(free.toLowerCase(Locale.ROOT)); number++) {
            free = stem(name) + "-" + number;
        }
        byte[] bytes = Files.readAllBytes(file);
        new AtomicFile(folder.source(free + ending)).write(out -> out.write(bytes));
        return free + ending;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The names of the files that cannot be read, with commas between them. */
    public String otherNames() {
        return others.stream()
                .map(file -> file.getFileName().toString())
                .collect(Collectors.joining(", "));
    }
}
