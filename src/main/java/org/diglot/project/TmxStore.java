package org.diglot.project;

import org.diglot.model.Bitext;
import org.diglot.tmx.TmxDocument;
import org.diglot.tmx.TmxException;
import org.diglot.tmx.TmxReader;
import org.diglot.tmx.TmxWriter;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The TMX of one document on disk.
 *
 * <p>To be used by one thread at a time.
 */
final class TmxStore {
    private final Path file;
    private final Path backup;
    private String known = "";

    /**
     * A store.
     *
     * @param file the TMX
     * @param backup where a TMX goes that somebody else changed while we had it open
     */
    TmxStore(Path file, Path backup) {
        this.file = file;
        this.backup = backup;
    }

    /** Whether the document has a TMX yet. */
    boolean exists() {
        return Files.exists(file);
    }

    /** Where the TMX is. */
    Path file() {
        return file;
    }

    /**
     * Reads the TMX. Its fingerprint is taken from the very bytes that are read, so that {@link
     * #known} is the hash of what was read, also if another program swaps in a newer file.
     *
     * @throws ProjectException if it cannot be read as a whole; the file is untouched
     */
    TmxDocument read() throws ProjectException {
        MessageDigest digest = FileFingerprint.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            TmxDocument document =
                    new TmxReader()
                            .readDocument(new StaysOpen(in), String.valueOf(file.getFileName()));
            in.transferTo(OutputStream.nullOutputStream());
            known = HexFormat.of().formatHex(digest.digest());
            return document;
        } catch (TmxException e) {
            throw new ProjectException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ProjectException(
                    file
                            + " cannot be read ("
                            + Refusal.reason(e)
                            + "). Nothing was changed. Put it right, then try again.",
                    e);
        }
    }

    /** The SHA-256 of the TMX as we last read or wrote it; empty if we did neither. */
    String known() {
        return known;
    }

    /** The SHA-256 of the TMX on disk; empty if there is none. */
    String sha256() throws ProjectException {
        if (!exists()) {
            return "";
        }
        return FileFingerprint.of(file);
    }

    /**
     * Swaps in a new TMX.
     *
     * @param beforeSwap is told the SHA-256 of the new file when it is safe on disk
     * @return the SHA-256 of the new file
     * @throws ProjectException if the disk refused; the old file is untouched
     */
    String write(Bitext bitext, AtomicFile.BeforeSwap beforeSwap) throws ProjectException {
        try {
            keepForeignVersion();
            new AtomicFile(file)
                    .write(
                            out -> new TmxWriter().write(bitext, out),
                            sha -> {
                                beforeSwap.accept(sha);
                                known = sha;
                            });
            return known;
        } catch (IOException e) {
            throw new ProjectException(
                    file
                            + " could not be written ("
                            + Refusal.reason(e)
                            + "). The file is as it was, and the journal keeps every edit.",
                    e);
        }
    }

    /** What another program wrote since we last looked is not thrown away. */
    private void keepForeignVersion() throws ProjectException, IOException {
        if (exists() && !known.isEmpty() && !sha256().equals(known)) {
            Files.createDirectories(backup.getParent());
            Files.move(file, backup, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The XML parser closes what it reads, but the digest wants the bytes behind the document. */
    private static final class StaysOpen extends FilterInputStream {
        StaysOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // whoever opened the stream closes it
        }
    }
}
