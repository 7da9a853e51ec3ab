package org.diglot.project.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A temporary folder with everything in it; removed when closed. */
record Folder(Path path) implements AutoCloseable {

    static Folder make() throws IOException {
        return new Folder(Files.createTempDirectory("diglot-bench"));
    }

    /** How large the files are, by the name of the folder they are in. */
    SortedMap<String, Long> sizes() throws IOException {
        SortedMap<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path within = path.relativize(file);
                String part = within.getName(Math.max(0, within.getNameCount() - 2)).toString();
                sizes.merge(part, Files.size(file), Long::sum);
            }
        }
        return sizes;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        }
    }
}
