package org.diglot.project;

import org.diglot.model.Bitext;
import org.diglot.tmx.TmxDocument;
import org.diglot.tmx.TmxException;
import org.diglot.tmx.TmxReader;
import org.diglot.tmx.TmxWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
     * Reads the TMX. Another Diglot may swap in a newer one meanwhile; then it is read again, so
     * that {@link #known} is the hash of what was read.
     *
     * @throws ProjectException if it cannot be read as a whole; the file is untouched
     */
    TmxDocument read() throws ProjectException {
        try {
            TmxDocument document;
            do {
                known = sha256();
                document = new TmxReader().readDocument(file);
            } while (!known.equals(sha256()));
            return document;
        } catch (TmxException e) {
            throw new ProjectException(String.valueOf(e.getMessage()), e);
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
}
