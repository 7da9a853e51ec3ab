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

/** The program's classes in one file, from which Java reads them quickly. */
final class ClassArchive {
    /** The same classes give the same bytes, whenever they were compiled. */
    private static final FileTime SOME_TIME = FileTime.fromMillis(1_793_491_200_000L);

    private ClassArchive() {}

    /** Writes the archive of a folder, unless it is there already. */
    static void write(Path folder, Path jar) throws IOException {
        byte[] bytes = bytes(folder);
        if (!Files.exists(jar) || !Arrays.equals(Files.readAllBytes(jar), bytes)) {
            Files.write(jar, bytes);
        }
    }

    private static byte[] bytes(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes);
                Stream<Path> all = Files.walk(folder)) {
            out.setLevel(Deflater.BEST_SPEED);
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                ZipEntry entry = new ZipEntry(name);
                entry.setLastModifiedTime(SOME_TIME);
                out.putNextEntry(entry);
                Files.copy(file, out);
            }
        }
        return bytes.toByteArray();
    }
}
