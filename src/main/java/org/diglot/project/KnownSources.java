package org.diglot.project;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Remembers by its SHA-256 which file each document was segmented from, so that a changed original
 * is noticed without comparing texts, and a sentence that was corrected in the editor is not taken
 * for one.
 *
 * <p>Only a cache: what is not remembered is compared.
 */
final class KnownSources {
    private static final Logger LOG = System.getLogger(KnownSources.class.getName());

    private final Path folder;

    /** Remembers in files of this folder, which need not exist. */
    KnownSources(Path folder) {
        this.folder = folder;
    }

    /**
     * Whether the file is the one that was noted for the document.
     *
     * @throws ProjectException if the source document cannot be read
     */
    boolean isKnown(String document, Path source) throws ProjectException {
        Path note = note(document);
        try {
            return Files.exists(note)
                    && Files.readString(note).strip().equals(fingerprint(document, source));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The source document is compared instead", e);
            return false;
        }
    }

    /**
     * The rows of the document say what this file says.
     *
     * @throws ProjectException if the source document cannot be read
     */
    void note(String document, Path source) throws ProjectException {
        String fingerprint = fingerprint(document, source);
        try {
            if (!Files.exists(note(document)) || !isKnown(document, source)) {
                byte[] line = (fingerprint + "\n").getBytes(StandardCharsets.UTF_8);
                Files.createDirectories(note(document).getParent());
                new AtomicFile(note(document)).write(out -> out.write(line));
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The source document will be compared next time", e);
        }
    }

    /** A file that is as large and as old as before is not read again. */
    private String fingerprint(String document, Path source) throws ProjectException {
        FingerprintCache cache = new FingerprintCache(folder.resolve(document + ".time"));
        String fingerprint = cache.of(source).orElse("");
        cache.keep();
        return fingerprint;
    }

    private Path note(String document) {
        return folder.resolve(document + ".sha256");
    }
}
