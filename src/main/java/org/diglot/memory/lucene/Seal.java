package org.diglot.memory.lucene;

import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How the files of a filling looked when they were last known to be whole: their sizes and times.
 * On opening only those that look different since are read from end to end, so that an index that
 * was changed by anybody else never answers, and opening costs next to nothing. What a disk
 * corrupts without a trace is found by {@link Index#check}.
 */
final class Seal {
    private static final String FILE = "whole";

    private final Path filling;
    private final Set<String> noted;

    private Seal(Path filling, Set<String> noted) {
        this.filling = filling;
        this.noted = noted;
    }

    /** What was noted; nothing if that cannot be read, for then all files are. */
    static Seal of(Path filling) {
        Path file = filling.resolve(FILE);
        try {
            return new Seal(filling, new HashSet<>(Files.readAllLines(file)));
        } catch (IOException unreadable) {
            return new Seal(filling, Set.of());
        }
    }

    /**
     * Finds the files of these readers that do not look as noted, and reads them.
     *
     * @return whether there are any; all of them are whole
     * @throws IOException if one is damaged
     */
    boolean finds(Readers readers) throws IOException {
        List<String> unknown = new ArrayList<>();
        for (String path : paths(readers)) {
            if (!noted.contains(look(path))) {
                unknown.add(path);
            }
        }
        for (String path : unknown) {
            int slash = path.indexOf('/');
            DirectoryReader reader =
                    path.startsWith(Folders.TEXTS) ? readers.texts() : readers.units();
            check(reader.directory(), path.substring(slash + 1));
        }
        return !unknown.isEmpty();
    }

    private static void check(Directory folder, String file) throws IOException {
        try (IndexInput in = folder.openInput(file, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(in);
        }
    }

    /** Notes how the files look now; those that count are known to be whole. */
    void renew() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String folder : List.of(Folders.TEXTS, Folders.UNITS)) {
            try (Stream<Path> files = Files.list(filling.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    lines.append(look(folder + '/' + file.getFileName())).append('\n');
                }
            }
        }
        Path beside = filling.resolve(FILE + ".new");
        Files.writeString(beside, lines, StandardCharsets.UTF_8);
        Files.move(beside, filling.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Collection<String> paths(Readers readers) throws IOException {
        Collection<String> paths = new TreeSet<>();
        for (String file : readers.texts().getIndexCommit().getFileNames()) {
            paths.add(Folders.TEXTS + '/' + file);
        }
        for (String file : readers.units().getIndexCommit().getFileNames()) {
            paths.add(Folders.UNITS + '/' + file);
        }
        return paths;
    }

    private String look(String path) throws IOException {
        BasicFileAttributes now =
                Files.readAttributes(filling.resolve(path), BasicFileAttributes.class);
        return path + ' ' + now.size() + ' ' + now.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }
}
