package org.diglot.project;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Keeps a project to one writer. The operating system frees the lock when its owner dies, so a kill
 * never leaves a project locked.
 */
final class ProjectLock implements AutoCloseable {
    private final FileChannel channel;

    private ProjectLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock; empty if another program has it.
     *
     * @throws ProjectException if the folder cannot be written to
     */
    static Optional<ProjectLock> take(ProjectFolder folder) throws ProjectException {
        Path file = folder.hidden().resolve("lock");
        try {
            Files.createDirectories(file.getParent());
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            return take(channel, folder);
        } catch (IOException e) {
            throw new ProjectException(
                    "The folder "
                            + folder.root()
                            + " cannot be written to ("
                            + Refusal.reason(e)
                            + "). Nothing was changed. Check the rights on the folder and the space on the"
                            + " disk, then try again.",
                    e);
        }
    }

    /** Keeps the channel open only if the lock was got. */
    private static Optional<ProjectLock> take(FileChannel channel, ProjectFolder folder)
            throws IOException {
        boolean taken = false;
        try {
            if (tryLock(channel) != null) {
                writeOwner(folder);
                taken = true;
            }
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? Optional.of(new ProjectLock(channel)) : Optional.empty();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another project object in this very program has it
        }
    }

    /**
     * The owner is told in a file of its own, because some systems forbid reading a locked file.
     */
    private static Path ownerFile(ProjectFolder folder) {
        return folder.hidden().resolve("cache").resolve("lock-owner");
    }

    private static void writeOwner(ProjectFolder folder) throws IOException {
        String owner =
                System.getProperty("user.name", "somebody")
                        + ", process "
                        + ProcessHandle.current().pid()
                        + ", since "
                        + Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Path file = ownerFile(folder);
        Files.createDirectories(file.getParent());
        try (FileChannel out =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            out.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Says who has the lock. */
    static ProjectException taken(ProjectFolder folder) {
        return new ProjectException(
                "The project "
                        + folder.root()
                        + " is already open in another Diglot"
                        + owner(folder)
                        + ". Nothing was changed. Close it there, then try again.");
    }

    /** The owner in brackets; nothing if it cannot be told, for then the lock itself is enough. */
    private static String owner(ProjectFolder folder) {
        try {
            return " (" + Files.readString(ownerFile(folder)) + ")";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() throws ProjectException {
        try {
            channel.close();
        } catch (IOException e) {
            throw new ProjectException(
                    "The project could not be let go of (" + Refusal.reason(e) + ").", e);
        }
    }
}
