package org.diglot.project;

import org.diglot.model.VersionTag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Reads a journal from its beginning. An edit of very many rows, such as an import, is not held in
 * memory: its entry only tells where it lies. Nor is any edit where only their order is asked for,
 * so that a document opens fast however long its journal is.
 */
final class JournalScan {
    /** The longest line that is decoded at once, in bytes. */
    private static final int LONGEST = 4 << 20;

    /** Of a longer line so much is kept, enough for check sum, kind and number. */
    private static final int HEAD = 256;

    private static final int AT_ONCE = 1 << 16;

    private final Path file;
    private final VersionTag source;
    private final int longest;
    private final JournalCodec codec;
    private final List<JournalEntry> entries = new ArrayList<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final CRC32 crc = new CRC32();
    private int damaged;
    private long start;
    private long length;
    private int body;

    private JournalScan(Path file, VersionTag source, int longest) {
        this.file = file;
        this.source = source;
        this.longest = longest;
        this.codec = new JournalCodec(source);
        begin(0);
    }

    /** What the journal holds; a last line without its end was never promised and is left out. */
    static Journal.Contents of(Path file, VersionTag source) throws IOException {
        return new JournalScan(file, source, LONGEST).contents();
    }

    /** The same with every edit left where it lies. */
    static Journal.Contents outline(Path file, VersionTag source) throws IOException {
        return new JournalScan(file, source, HEAD).contents();
    }

    private Journal.Contents contents() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] some = new byte[AT_ONCE];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                take(some, read);
            }
        }
        return new Journal.Contents(entries, damaged);
    }

    private void begin(long offset) {
        start = offset;
        length = 0;
        body = -1;
        line.reset();
        crc.reset();
    }

    private void take(byte[] some, int count) throws IOException {
        int from = 0;
        for (int i = 0; i < count; i++) {
            if (some[i] == '\n') {
                more(some, from, i);
                end();
                from = i + 1;
            }
        }
        more(some, from, count);
    }

    /** These bytes belong to the line that was begun. */
    private void more(byte[] some, int from, int to) {
        int known = (int) Math.min(length, Integer.MAX_VALUE);
        line.write(some, from, Math.clamp(longest - length, 0, to - from));
        length += to - from;
        int checked = from;
        if (body < 0) {
            int tab = from;
            while (tab < to && some[tab] != '\t') {
                tab++;
            }
            checked = Math.min(tab + 1, to);
            body = tab < to ? known + checked - from : -1;
        }
        crc.update(some, checked, to - checked);
    }

    private void end() throws IOException {
        Optional<JournalEntry> entry = entry();
        entry.ifPresent(entries::add);
        damaged += entry.isEmpty() ? 1 : 0;
        begin(start + length + 1);
    }

    private Optional<JournalEntry> entry() throws IOException {
        byte[] bytes = line.toByteArray();
        if (body < 0 || body > HEAD || !isWhole(bytes)) {
            return Optional.empty();
        }
        boolean isLeft = longest == HEAD || length > longest;
        int end = isLeft ? Math.min(HEAD, bytes.length) : bytes.length;
        InputStream in = new ByteArrayInputStream(bytes, body, end - body);
        return codec.entry(
                new JournalFields(in), isLeft ? new JournalLine(file, start, source) : null);
    }

    private boolean isWhole(byte[] bytes) {
        String noted = new String(bytes, 0, body - 1, StandardCharsets.UTF_8);
        return noted.equals(Long.toHexString(crc.getValue()));
    }
}
