package org.diglot.project;

import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.tmx.TmxException;
import org.diglot.tmx.TmxReader;
import org.diglot.tmx.TmxSink;
import org.diglot.tmx.TmxSummary;
import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Copies TMX files of any tool, also packed with gzip, to the reference memories of a project, and
 * takes them away again.
 *
 * <p>A file is read from end to end before it is taken, and nothing that is there is overwritten.
 * Works while the project is open: whoever has it open notices.
 */
public final class MemoryImport {

    /**
     * Where it goes.
     *
     * @param penalty points off every match from it; 0 for none
     * @param name the name it gets; {@code null} for its own
     */
    public record Options(int penalty, @Nullable String name) {
        public Options {
            if (penalty < 0 || penalty > 99) {
                throw new IllegalArgumentException("A penalty of " + penalty);
            }
        }
    }

    /**
     * A file that was taken, or that was there already.
     *
     * @param memory its path below the project
     * @param units how many units it has
     * @param versions the versions in which it has text
     * @param outcome which of the two
     */
    public record Imported(String memory, long units, List<VersionTag> versions, Outcome outcome) {
        public Imported {
            versions = List.copyOf(versions);
        }
    }

    /** What became of a file. */
    public enum Outcome {
        COPIED,
        /** A memory with the same bytes is there. */
        ALREADY_THERE
    }

    /** A file that was read and waits to be moved to its place. */
    private record Checked(Path copy, Path target, TmxSummary summary) {}

    /**
     * Below the cache, where files wait until they are read; ends with the number of the process.
     */
    private static final String DESK = "import-";

    private final ProjectFolder folder;

    /** Imports into this project. */
    public MemoryImport(ProjectFolder folder) {
        this.folder = folder;
    }

    /**
     * Takes files as reference memories: all of them, or if one cannot be taken none.
     *
     * @throws ProjectException if a file is no whole TMX, or another one has its name
     */
    public List<Imported> add(List<Path> files, Options options, Progress progress)
            throws ProjectException {
        Path desk = folder.cache().resolve(DESK + ProcessHandle.current().pid());
        List<Checked> all = new ArrayList<>();
        clearAfterKills();
        try {
            for (Path file : files) {
                Path own = Files.createDirectories(desk.resolve(Integer.toString(all.size())));
                all.add(checked(file, own, options, progress));
            }
            List<Imported> done = new ArrayList<>();
            for (Checked one : all) {
                done.add(taken(one));
            }
            return done;
        } catch (IOException e) {
            throw new ProjectException(
                    "The memory could not be copied to "
                            + folder.references()
                            + " ("
                            + Refusal.reason(e)
                            + "). What was there is untouched.",
                    e);
        } finally {
            clear(desk);
        }
    }

    private Checked checked(Path file, Path desk, Options options, Progress progress)
            throws ProjectException, IOException {
        if (!Files.isRegularFile(file)) {
            throw refused(file, "is not there, or is no file. Check its name and folder.");
        }
        String name = name(file, options);
        Path copy = desk.resolve(unpacked(file.getFileName().toString()));
        copy(file, copy);
        Path target = target(name, options);
        TmxSummary summary = read(file, copy, progress);
        if (Files.exists(target) && Files.mismatch(copy, target) >= 0) {
            throw refused(
                    file,
                    "was not taken, because another memory has the name "
                            + target
                            + ". Give it a name of its own with --as.");
        }
        return new Checked(copy, target, summary);
    }

    private static ProjectException refused(Path file, String why) {
        return new ProjectException(file + " " + why + " Nothing was changed.");
    }

    private static String name(Path file, Options options) throws ProjectException {
        String wanted = options.name();
        String name = wanted == null ? file.getFileName().toString() : wanted;
        String plain = unpacked(name);
        boolean unsafe = plain.contains("/") || plain.contains("\\") || plain.startsWith(".");
        if (unsafe || plain.isBlank()) {
            throw refused(
                    file, "cannot get the name '" + name + "'. Give a plain name, such as old.");
        }
        return plain.toLowerCase(Locale.ROOT).endsWith(".tmx")
                ? plain.substring(0, plain.length() - 4) + ".tmx"
                : plain + ".tmx";
    }

    private static String unpacked(String name) {
        return isPacked(name) ? name.substring(0, name.length() - 3) : name;
    }

    private static boolean isPacked(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    private Path target(String name, Options options) {
        Path place =
                options.penalty() == 0
                        ? folder.references()
                        : folder.references().resolve("penalty-" + options.penalty());
        return place.resolve(name);
    }

    private static void copy(Path file, Path copy) throws ProjectException, IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = isPacked(file.toString()) ? new GZIPInputStream(in) : in) {
            Files.copy(plain, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (ZipException | EOFException e) {
            throw refused(file, "is not packed with gzip, or is cut off.");
        }
    }

    private static TmxSummary read(Path file, Path copy, Progress progress)
            throws ProjectException, IOException {
        try {
            Counting counting = new Counting(file, Files.size(copy), progress);
            TmxSummary summary = new TmxReader().readUnits(copy, counting);
            if (summary.fault().isPresent()) {
                throw summary.fault().get();
            }
            if (progress.isCancelled()) {
                throw refused(file, "was not taken.");
            }
            if (summary.units() == 0) {
                throw refused(file, "holds no translation unit.");
            }
            return summary;
        } catch (TmxException e) {
            throw new ProjectException(e.getMessage() + " The memory was not taken.", e);
        }
    }

    /** Reads without keeping anything. */
    private record Counting(Path file, long size, Progress progress) implements TmxSink {
        @Override
        public void unit(Unit unit) {
            // the reader counts
        }

        @Override
        public void progress(long bytesRead) {
            progress.tell("read " + file.getFileName(), bytesRead, size);
        }

        @Override
        public boolean wantsMore() {
            return !progress.isCancelled();
        }
    }

    private Imported taken(Checked one) throws ProjectException, IOException {
        for (Path known : folder.referenceFiles()) {
            if (Files.size(known) == Files.size(one.copy())
                    && Files.mismatch(known, one.copy()) < 0) {
                return imported(known, one, Outcome.ALREADY_THERE);
            }
        }
        Files.createDirectories(one.target().getParent());
        try {
            Files.move(one.copy(), one.target());
        } catch (FileAlreadyExistsException e) {
            throw refused(one.target(), "is there already.");
        }
        return imported(one.target(), one, Outcome.COPIED);
    }

    private Imported imported(Path place, Checked one, Outcome outcome) {
        return new Imported(
                new MemoryFiles(folder).name(place),
                one.summary().units(),
                one.summary().languages().stream().sorted().toList(),
                outcome);
    }

    /** A program that was killed while it copied has left its copy. */
    private void clearAfterKills() throws ProjectException {
        if (!Files.isDirectory(folder.cache())) {
            return;
        }
        List<Path> left;
        try (Stream<Path> all = Files.list(folder.cache())) {
            left = all.filter(MemoryImport::isLeftOver).toList();
        } catch (IOException e) {
            throw new ProjectException(
                    folder.cache() + " cannot be read (" + Refusal.reason(e) + ").", e);
        }
        for (Path desk : left) {
            clear(desk);
        }
    }

    private static boolean isLeftOver(Path path) {
        String name = path.getFileName().toString();
        if (!name.matches(DESK + "\\d{1,18}")) {
            return false;
        }
        long owner = Long.parseLong(name.substring(DESK.length()));
        return ProcessHandle.of(owner).isEmpty();
    }

    private static void clear(Path desk) throws ProjectException {
        if (!Files.isDirectory(desk)) {
            return;
        }
        try (Stream<Path> all = Files.walk(desk)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new ProjectException(
                    desk + " could not be deleted (" + Refusal.reason(e) + "). Delete it by hand.",
                    e);
        }
    }

    /**
     * A memory that was taken away.
     *
     * @param memory what its path below the project was
     * @param backup where the file is now; {@code null} if only a link to it was deleted
     */
    public record Removed(String memory, @Nullable Path backup) {}

    /**
     * Takes a reference memory away. Its file is never deleted: it goes to {@code .diglot/backup}.
     *
     * @param name its path below the project or below {@code tmx/reference}, or its mere name
     * @throws ProjectException if there is no such memory, several have the name, or it lies
     *     outside the project
     */
    public Removed remove(String name) throws ProjectException {
        Path file = found(name);
        String memory = new MemoryFiles(folder).name(file);
        try {
            if (Files.isSymbolicLink(file)) {
                Files.delete(file);
                return new Removed(memory, null);
            }
            if (!file.toRealPath().startsWith(folder.root().toRealPath())) {
                throw new ProjectException(
                        memory
                                + " lies outside the project, at "
                                + file.toRealPath()
                                + ". Nothing was changed. Others may use it; switch it off in "
                                + folder.settings()
                                + " instead.");
            }
            Path backup = free(folder.hidden().resolve("backup").resolve("reference"), file);
            Files.createDirectories(backup.getParent());
            Files.move(file, backup);
            return new Removed(memory, backup);
        } catch (IOException e) {
            throw new ProjectException(
                    memory
                            + " could not be moved away ("
                            + Refusal.reason(e)
                            + "). Nothing was changed.",
                    e);
        }
    }

    private Path found(String name) throws ProjectException {
        MemoryFiles names = new MemoryFiles(folder);
        List<Path> references = folder.referenceFiles();
        List<Path> found =
                references.stream()
                        .filter(file ->
                                names.name(file).equals(name)
                                        || names.name(file).equals("tmx/reference/" + name)
                                        || file.getFileName().toString().equals(name)
                                        || file.getFileName().toString().equals(name + ".tmx"))
                        .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        List<Path> choice = found.isEmpty() ? references : found;
        throw new ProjectException(
                (found.isEmpty()
                                ? "There is no reference memory "
                                : "Several memories have the name ")
                        + name
                        + ". Nothing was changed. "
                        + (choice.isEmpty()
                                ? "There are none in " + folder.references() + "."
                                : "Choose one of: "
                                        + String.join(
                                                ", ", choice.stream().map(names::name).toList())
                                        + "."));
    }

    private static Path free(Path folder, Path file) {
        String name = file.getFileName().toString();
        Path place = folder.resolve(name);
        for (int number = 2; Files.exists(place); number++) {
            place = folder.resolve(name.substring(0, name.length() - 4) + "-" + number + ".tmx");
        }
        return place;
    }
}
