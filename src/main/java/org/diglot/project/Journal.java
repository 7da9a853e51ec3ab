package org.diglot.project;

import org.diglot.model.VersionTag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The append-only record of all edits of one document. An edit is safe when {@link #append}
 * returns.
 *
 * <p>To be used by one thread at a time.
 */
final class Journal implements AutoCloseable {

    /**
     * What a journal held when it was opened.
     *
     * @param entries the entries that could be read, in order
     * @param damaged how many lines could not be read, a last line cut short by a kill not counted
     */
    record Contents(List<JournalEntry> entries, int damaged) {
        Contents {
            entries = List.copyOf(entries);
        }

        /** The same after the journal was moved to another file. */
        Contents in(Path file) {
            return new Contents(
                    entries.stream()
                            .map(entry ->
                                    entry
                                                    instanceof
                                                    JournalEntry.Stowed(
                                                            var number,
                                                            var cause,
                                                            var line)
                                            ? new JournalEntry.Stowed(number, cause, line.in(file))
                                            : entry)
                            .toList(),
                    damaged);
        }

        /** The number of the last edit; 0 if there is none. */
        long lastNumber() {
            return entries.stream().mapToLong(JournalEntry::number).max().orElse(0);
        }
    }

    private final FileChannel channel;
    private final JournalCodec codec;

    private Journal(FileChannel channel, JournalCodec codec) {
        this.channel = channel;
        this.codec = codec;
    }

    /**
     * Opens the journal for writing at its end, and makes it if it is missing.
     *
     * @param source the language of the document
     */
    static Journal open(Path file, VersionTag source) throws IOException {
        Files.createDirectories(file.getParent());
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        Journal journal = new Journal(channel, new JournalCodec(source));
        journal.dropTornLine();
        return journal;
    }

    /**
     * A kill in the middle of a write leaves a line without its end; no promise was made about it.
     */
    private void dropTornLine() throws IOException {
        long end = channel.size();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (end > 0) {
            one.clear();
            channel.read(one, end - 1);
            if (one.get(0) == '\n') {
                break;
            }
            end--;
        }
        channel.truncate(end);
        channel.position(end);
    }

    /**
     * Reads a journal from its beginning; nothing is changed. A missing file is an empty journal.
     */
    static Contents read(Path file, VersionTag source) throws IOException {
        return Files.exists(file) ? JournalScan.of(file, source) : new Contents(List.of(), 0);
    }

    /**
     * Reads in what order a journal has its edits, each of which is left where it lies. A missing
     * file is an empty journal.
     */
    static Contents outline(Path file, VersionTag source) throws IOException {
        return Files.exists(file) ? JournalScan.outline(file, source) : new Contents(List.of(), 0);
    }

    /**
     * Writes entries and forces them to disk.
     *
     * @throws IOException if the disk refused; then none of the entries counts as written, and the
     *     file ends where it ended before
     */
    void append(List<JournalEntry> entries) throws IOException {
        long start = channel.position();
        StringBuilder lines = new StringBuilder();
        entries.forEach(entry -> lines.append(codec.line(entry)).append('\n'));
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.toString());
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException e) {
            channel.truncate(start);
            channel.position(start);
            throw e;
        }
    }

    /** The size of the journal in bytes. */
    long size() throws IOException {
        return channel.size();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
