package org.diglot.project;

import org.diglot.model.VersionTag;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Reads a journal from its beginning. An edit of very many rows, such as an import, is not held in
 * memory: its entry only tells where it lies.
 */
final class JournalScan {
    /** The longest line that is decoded at once, in bytes. */
    private static final int LONGEST = 4 << 20;

    /** Of a longer line so much is kept, enough for kind and number. */
    private static final int HEAD = 256;

    private final Path file;
    private final VersionTag source;
    private final JournalCodec codec;
    private final List<JournalEntry> entries = new ArrayList<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final CRC32 crc = new CRC32();
    private int damaged;
    private long start;
    private long length;
    private int body;

    private JournalScan(Path file, VersionTag source) {
        this.file = file;
        this.source = source;
        this.codec = new JournalCodec(source);
        begin(0);
    }

    /** What the journal holds; a last line without its end was never promised and is left out. */
    static Journal.Contents of(Path file, VersionTag source) throws IOException {
        JournalScan scan = new JournalScan(file, source);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int read = in.read(); read >= 0; read = in.read()) {
                scan.take(read);
            }
        }
        return new Journal.Contents(scan.entries, scan.damaged);
    }

    private void begin(long offset) {
        start = offset;
        length = 0;
        body = -1;
        line.reset();
        crc.reset();
    }

    private void take(int read) throws IOException {
        if (read == '\n') {
            Optional<JournalEntry> entry = entry();
            entry.ifPresent(entries::add);
            damaged += entry.isEmpty() ? 1 : 0;
            begin(start + length + 1);
            return;
        }
        length++;
        if (body >= 0) {
            crc.update(read);
        } else if (read == '\t') {
            body = (int) Math.min(length, Integer.MAX_VALUE);
        }
        if (length <= LONGEST) {
            line.write(read);
        }
    }

    private Optional<JournalEntry> entry() throws IOException {
        byte[] bytes = line.toByteArray();
        if (body < 0 || body > HEAD || !isWhole(bytes)) {
            return Optional.empty();
        }
        boolean large = length > LONGEST;
        int end = large ? HEAD : bytes.length;
        InputStream in = new ByteArrayInputStream(bytes, body, end - body);
        return codec.entry(
                new JournalFields(in), large ? new JournalLine(file, start, source) : null);
    }

    private boolean isWhole(byte[] bytes) {
        String noted = new String(bytes, 0, body - 1, java.nio.charset.StandardCharsets.UTF_8);
        return noted.equals(Long.toHexString(crc.getValue()));
    }
}
