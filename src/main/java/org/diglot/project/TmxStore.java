package org.diglot.project;

import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.diglot.project.kept.KeptDocument;
import org.diglot.project.kept.KeptDocument.Rows;
import org.diglot.tmx.TmxDocument;
import org.diglot.tmx.TmxException;
import org.diglot.tmx.TmxReader;
import org.diglot.tmx.TmxWriter;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The TMX of one document on disk.
 *
 * <p>A large one is {@linkplain KeptDocument kept} in the cache too, to be opened faster.
 *
 * <p>To be used by one thread at a time.
 */
final class TmxStore {
    private static final Logger LOG = System.getLogger(TmxStore.class.getName());

    /** A smaller TMX is read in a fraction of a second anyway. */
    private static final long LARGE = 4L << 20;

    private final Path file;
    private final Path backup;
    private final KeptDocument kept;
    private final FingerprintCache fingerprints;
    private String known = "";
    private String inCache = "";
    private boolean isOdd;

    /**
     * A store.
     *
     * @param file the TMX
     * @param backup where a TMX goes that somebody else changed while we had it open
     * @param cache the folder of the cache for what large TMX files say
     */
    TmxStore(Path file, Path backup, Path cache) {
        this.file = file;
        this.backup = backup;
        this.kept = new KeptDocument(cache.resolve(file.getFileName() + ".rows"));
        this.fingerprints = new FingerprintCache(cache.resolve(file.getFileName() + ".sha256"));
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
        Optional<TmxDocument> fast = fromCache();
        if (fast.isPresent()) {
            return fast.get();
        }
        TmxDocument document = fromTmx();
        isOdd = !document.warnings().isEmpty();
        return document;
    }

    /** What the cache has, if the TMX on disk is the one that it stands for. */
    private Optional<TmxDocument> fromCache() throws ProjectException {
        if (!kept.exists()) {
            return Optional.empty();
        }
        CompletableFuture<Optional<Rows>> found = CompletableFuture.supplyAsync(kept::read);
        String onDisk = fingerprints.of(file).orElse("");
        Optional<Rows> rows = found.join().filter(one -> one.sha256().equals(onDisk));
        if (rows.isPresent()) {
            known = onDisk;
            inCache = onDisk;
            fingerprints.keep();
        }
        return rows.map(one -> new TmxDocument(one.bitext(), List.of()));
    }

    /**
     * Keeps what the TMX says in the cache, if it is large, not there yet, and was read without a
     * warning, since a warning is to be seen again.
     *
     * @param bitext what the TMX on disk says
     */
    void keep(Bitext bitext) {
        try {
            boolean isKept = known.isEmpty() || known.equals(inCache);
            if (isKept || isOdd || Files.size(file) < LARGE || !hasAllColumns(bitext)) {
                return;
            }
            kept.write(known, bitext);
            inCache = known;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The TMX will be read instead", e);
        }
    }

    /** A variant without a column gets one when the TMX is read, so the TMX says more. */
    private static boolean hasAllColumns(Bitext bitext) {
        Set<VersionTag> columns = Set.copyOf(bitext.versions());
        return bitext.units().stream()
                .allMatch(unit -> columns.containsAll(unit.variants().keySet()));
    }

    private TmxDocument fromTmx() throws ProjectException {
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
                                isOdd = false;
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
