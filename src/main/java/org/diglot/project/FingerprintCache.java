package org.diglot.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Remembers the fingerprints of files by their size and time, so that a memory of a million units
 * is not read from end to end at each start only to find that nothing has changed. A file whose
 * time is too near to now is always read, since it may change again within the same instant. Used
 * by one thread at a time.
 */
final class FingerprintCache {
    /** The coarsest clock of a file system in use (FAT) ticks every two seconds. */
    private static final long TOO_NEAR_MILLIS = 3_000;

    private record Known(long size, long time, String fingerprint) {}

    private final Path store;
    private final Map<String, Known> known = new TreeMap<>();
    private final Map<String, Known> asked = new TreeMap<>();
    private boolean read;

    FingerprintCache(Path store) {
        this.store = store;
    }

    /** The fingerprint of a file; empty if it is gone. */
    Optional<String> of(Path file) throws ProjectException {
        read();
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            long time = now.lastModifiedTime().toMillis();
            Known before = known.get(file.toString());
            Known here =
                    before != null && before.size() == now.size() && before.time() == time
                            ? before
                            : new Known(now.size(), time, FileFingerprint.of(file));
            if (System.currentTimeMillis() - time > TOO_NEAR_MILLIS) {
                asked.put(file.toString(), here);
            }
            return Optional.of(here.fingerprint());
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(FileFingerprint.of(file));
        }
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        try {
            for (String line : Files.readAllLines(store, StandardCharsets.UTF_8)) {
                String[] fields = line.split("\t", 4);
                known.put(
                        fields[3],
                        new Known(Long.parseLong(fields[0]), Long.parseLong(fields[1]), fields[2]));
            }
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            known.clear(); // it is only a cache: the files are read instead
        }
    }

    /** Writes down what was asked for since the last time; forgets the rest. */
    void keep() {
        Map<String, Known> now = new TreeMap<>(asked);
        asked.clear();
        if (now.equals(known)) {
            return;
        }
        known.clear();
        known.putAll(now);
        StringBuilder lines = new StringBuilder();
        now.forEach((file, one) ->
                lines.append(one.size())
                        .append('\t')
                        .append(one.time())
                        .append('\t')
                        .append(one.fingerprint())
                        .append('\t')
                        .append(file)
                        .append('\n'));
        write(lines.toString());
    }

    private void write(String lines) {
        try {
            Files.createDirectories(store.getParent());
            Files.writeString(store, lines);
        } catch (IOException e) {
            known.clear(); // then the files are read again next time
        }
    }
}
