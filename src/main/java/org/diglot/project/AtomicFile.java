package org.diglot.project;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Replaces a file as a whole: the old one or the new one is there at any moment, never half of one.
 *
 * <p>The new text goes to a file beside the target and is forced to disk; then it is moved over the
 * target. When anything fails, the target is as it was.
 */
final class AtomicFile {
    private static final System.Logger LOG = System.getLogger(AtomicFile.class.getName());

    /**
     * What is to be written.
     *
     * @param <X> what it may throw besides what the disk does
     */
    @FunctionalInterface
    interface Body<X extends Exception> {
        void writeTo(OutputStream out) throws X, IOException;
    }

    /** What is to happen between the writing and the swap, told the SHA-256 of the new file. */
    @FunctionalInterface
    interface BeforeSwap {
        void accept(String sha256) throws IOException;
    }

    private final Path target;

    AtomicFile(Path target) {
        this.target = target;
    }

    /**
     * Writes the file, unless it says the same already: then not even its time changes.
     *
     * @throws X what the body threw; the target is untouched
     * @throws IOException what the disk threw; the target is untouched
     */
    <X extends Exception> void write(Body<X> body) throws X, IOException {
        write(body, sha -> {});
    }

    /**
     * Writes the file.
     *
     * @throws X what the body threw; the target is untouched
     * @throws IOException what the step before the swap or the disk threw; the target is untouched
     */
    <X extends Exception> void write(Body<X> body, BeforeSwap beforeSwap) throws X, IOException {
        Files.createDirectories(target.getParent());
        Path place = Files.exists(target) ? target.toRealPath() : target; // a link stays a link
        Path fresh = place.resolveSibling(place.getFileName() + ".new");
        try {
            deleteIfInterrupted(fresh);
            String sha256 = writeAndForce(fresh, body);
            beforeSwap.accept(sha256);
            if (!Files.isRegularFile(place) || Files.mismatch(fresh, place) >= 0) {
                swap(fresh, place);
                forceFolder(fresh.resolveSibling("."));
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Also when the user breaks the program off, nothing half written stays behind. */
    private static void deleteIfInterrupted(Path fresh) {
        if (!fresh.getFileSystem().equals(FileSystems.getDefault())) {
            return;
        }
        try {
            fresh.toFile().deleteOnExit();
        } catch (IllegalStateException e) {
            LOG.log(System.Logger.Level.DEBUG, "The program ends; what is saved now is saved", e);
        }
    }

    private static <X extends Exception> String writeAndForce(Path file, Body<X> body)
            throws X, IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel =
                        FileChannel.open(
                                file,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE);
                OutputStream out =
                        new BufferedOutputStream(
                                new DigestOutputStream(Channels.newOutputStream(channel), digest),
                                1 << 16)) {
            body.writeTo(out);
            out.flush();
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void swap(Path fresh, Path place) throws IOException {
        try {
            Files.move(
                    fresh,
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the new name itself safe; file systems that cannot open a folder do without. */
    private static void forceFolder(Path folder) throws IOException {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        if (windows || !folder.getFileSystem().equals(FileSystems.getDefault())) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
