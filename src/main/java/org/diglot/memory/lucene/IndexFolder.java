package org.diglot.memory.lucene;

import org.diglot.memory.match.Hashes;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of the cache: one folder per memory, in it one per time it was filled, numbered
 * upwards. Locked while it is open, so that two programs do not write the same index.
 */
final class IndexFolder implements Closeable {
    private static final String LOCK = "in-use.lock";

    private final Path root;
    private final FileChannel lock;

    private IndexFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Opens and locks the folder; makes it if need be. */
    static IndexFolder open(Path root) throws IOException {
        Files.createDirectories(root);
        FileChannel channel =
                FileChannel.open(
                        root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new InUseException();
        }
        return new IndexFolder(root, channel);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Somebody else has the folder open. */
    static final class InUseException extends IOException {
        private static final long serialVersionUID = 1L;

        InUseException() {
            super("The folder is in use");
        }
    }

    /** The folders of all memories. */
    List<Path> memories() throws IOException {
        return folders(root);
    }

    /** What was filled into one memory, the latest first. */
    static List<Path> fillings(Path memory) throws IOException {
        return folders(memory).stream()
                .sorted(Comparator.comparingLong(IndexFolder::number).reversed())
                .toList();
    }

    private static List<Path> folders(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static long number(Path filling) {
        try {
            return Long.parseLong(filling.getFileName().toString());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** A new empty folder for filling a memory. */
    Path next(String memory) throws IOException {
        Path folder = root.resolve(Long.toHexString(Hashes.of(memory)));
        List<Path> fillings = fillings(folder);
        long number = fillings.isEmpty() ? 1 : Math.max(0, number(fillings.getFirst())) + 1;
        return Files.createDirectories(folder.resolve(Long.toString(number)));
    }

    /** Deletes a folder with everything in it. */
    static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new Deletion());
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes any) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
