package org.diglot.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The program's classes in one file, from which Java reads them quickly, and with them those of
 * libraries that are too old for its cache of a start, {@linkplain NewerClasses made newer}.
 */
final class ClassArchive {
    /** The same classes give the same bytes, whenever they were compiled. */
    private static final FileTime SOME_TIME = FileTime.fromMillis(1_793_491_200_000L);

    private ClassArchive() {}

    /** Writes the archive of a folder and old libraries, unless it is there already. */
    static void write(Path folder, List<Path> libraries, Path jar) throws IOException {
        byte[] bytes = bytes(folder, libraries);
        if (!Files.exists(jar) || !Arrays.equals(Files.readAllBytes(jar), bytes)) {
            Files.write(jar, bytes);
        }
    }

    private static byte[] bytes(Path folder, List<Path> libraries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes);
                Stream<Path> all = Files.walk(folder)) {
            out.setLevel(Deflater.BEST_SPEED);
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                put(name, Files.readAllBytes(file), out);
            }
            for (Path library : libraries) {
                for (var newer : NewerClasses.of(library).entrySet()) {
                    put(newer.getKey(), newer.getValue(), out);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void put(String name, byte[] bytes, ZipOutputStream out) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(SOME_TIME);
        out.putNextEntry(entry);
        out.write(bytes);
    }
}
