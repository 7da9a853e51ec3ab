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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of the cache: one folder per memory, in it one per time it was filled, numbered
 * upwards. Locked while it is open, so that two programs do not write the same index.
 *
 * <p>While one program has it, others may visit: they read what was committed there, and fill
 * indexes in a folder beside it that goes when they do.
 */
final class IndexFolder implements Closeable {
    private static final System.Logger LOG = System.getLogger(IndexFolder.class.getName());
    private static final String LOCK = "in-use.lock";

    private static final Duration COMING = Duration.ofMinutes(1);
    private static final String VISITORS = "-visitors";

    private final Path root;
    private final Path own;
    private final FileChannel lock;

    private IndexFolder(Path root, Path own, FileChannel lock) {
        this.root = root;
        this.own = own;
        this.lock = lock;
    }

    /** Opens and locks the folder; makes it if need be. */
    static IndexFolder open(Path root) throws IOException {
        return new IndexFolder(root, root, locked(root));
    }

    /** Opens a folder that another program has open. */
    static IndexFolder visit(Path root) throws IOException {
        Path visitors = Files.createDirectories(root.resolveSibling(root.getFileName() + VISITORS));
        for (Path left : folders(visitors)) {
            deleteLeft(left);
        }
        Path own = Files.createTempDirectory(visitors, "");
        return new IndexFolder(root, own, locked(own));
    }

    /**
     * What a visitor left that was killed; whoever is still there has a lock, or has just come and
     * will have one at once.
     */
    private static void deleteLeft(Path visitor) throws IOException {
        try {
            Instant came = Files.getLastModifiedTime(visitor).toInstant();
            if (came.isBefore(Instant.now().minus(COMING))) {
                locked(visitor).close();
                delete(visitor);
            }
        } catch (InUseException | NoSuchFileException there) {
            LOG.log(System.Logger.Level.DEBUG, "Still in use, or gone", there);
        }
    }

    private static FileChannel locked(Path root) throws IOException {
        Files.createDirectories(root);
        FileChannel channel =
                FileChannel.open(
                        root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new InUseException();
        }
        return channel;
    }

    /** Whether this program only visits. */
    boolean isVisit() {
        return !own.equals(root);
    }

    /** How an index here is opened. */
    Index.Access access(Path filling) {
        return filling.startsWith(own) ? Index.Access.OURS : Index.Access.VISITED;
    }

    /** Deletes a filling, unless it is of the program that is visited. */
    void discard(Path filling) throws IOException {
        if (access(filling) == Index.Access.OURS) {
            delete(filling);
        }
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
        Path folder = own.resolve(Long.toHexString(Hashes.of(memory)));
        List<Path> fillings = fillings(folder);
        long number = fillings.isEmpty() ? 1 : Math.max(0, number(fillings.getFirst())) + 1;
        return Files.createDirectories(folder.resolve(Long.toString(number)));
    }

    /** Deletes a folder with everything in it. */
    private static void delete(Path folder) throws IOException {
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
        if (isVisit()) {
            delete(own);
        }
    }
}
