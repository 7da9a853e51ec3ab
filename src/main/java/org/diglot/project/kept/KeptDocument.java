package org.diglot.project.kept;

import org.diglot.model.Bitext;
import org.diglot.model.CodeKind;
import org.diglot.model.DocumentHeader;
import org.diglot.model.Origin;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * The rows of one document in one file of the cache: what the file is, which TMX it stands for, the
 * rows in blocks, and a checksum (CRC-32C) of all that.
 *
 * <p>A file that is damaged, cut off, or written by another version of Diglot counts as none. May
 * be used from any thread, by one at a time.
 */
public final class KeptDocument {
    private static final int CHECKSUM = Long.BYTES;

    /** So many rows are read by one processor while another reads the next. */
    private static final int BLOCK = 4_096;

    private final Path file;

    /**
     * Rows that were kept.
     *
     * @param sha256 of the TMX that says the same, in hexadecimal digits
     * @param bitext the rows
     */
    public record Rows(String sha256, Bitext bitext) {}

    /** Keeps the rows in this file, which need not exist. */
    public KeptDocument(Path file) {
        this.file = file;
    }

    /** The kinds of things are kept as numbers, which change when one is added. */
    private static String format() {
        return "diglot rows 2 "
                + List.of(Status.values())
                + List.of(State.Lock.values())
                + List.of(Origin.values())
                + List.of(CodeKind.values());
    }

    /**
     * Keeps these rows instead of those from before.
     *
     * @param sha256 of the TMX that says the same
     * @throws IOException if the disk refuses; what was kept before is untouched
     */
    public void write(String sha256, Bitext bitext) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (OutputStream to =
                    new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
                writeTo(to, sha256, bitext);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void writeTo(OutputStream to, String sha256, Bitext bitext) throws IOException {
        CRC32C checksum = new CRC32C();
        DataOutputStream out = new DataOutputStream(new CheckedOutputStream(to, checksum));
        RowWriter head = new RowWriter(out);
        head.text(format());
        head.text(sha256);
        head.header(bitext.header());
        for (int first = 0; first < bitext.size(); first += BLOCK) {
            int end = Math.min(first + BLOCK, bitext.size());
            ByteArrayOutputStream block = new ByteArrayOutputStream();
            new RowWriter(new DataOutputStream(block)).rows(bitext.units().subList(first, end));
            out.writeInt(block.size());
            block.writeTo(out);
        }
        out.writeInt(0);
        out.writeLong(checksum.getValue());
        out.flush();
    }

    /** Whether anything was kept. */
    public boolean exists() {
        return Files.isRegularFile(file);
    }

    /** What was kept; empty if there is nothing that can be trusted. */
    public Optional<Rows> read() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                Arena arena = Arena.ofShared()) {
            if (channel.size() > Integer.MAX_VALUE || channel.size() < CHECKSUM) {
                return Optional.empty();
            }
            return read(
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena)
                            .asByteBuffer());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Rows> read(ByteBuffer all) {
        int end = all.limit() - CHECKSUM;
        CRC32C checksum = new CRC32C();
        checksum.update(all.slice(0, end));
        if (checksum.getValue() != all.getLong(end)) {
            return Optional.empty();
        }
        RowReader head = new RowReader(all.limit(end));
        if (!head.text().equals(format())) {
            return Optional.empty();
        }
        String sha256 = head.text();
        DocumentHeader header = head.header();
        List<Unit> rows =
                blocks(all).parallelStream()
                        .map(block -> new RowReader(block).rows())
                        .flatMap(List::stream)
                        .toList();
        return Optional.of(new Rows(sha256, Bitext.of(header, rows)));
    }

    /** What lies between here and the end, in pieces that are read side by side. */
    private static List<ByteBuffer> blocks(ByteBuffer from) {
        List<ByteBuffer> blocks = new ArrayList<>();
        for (int size = from.getInt(); size > 0; size = from.getInt()) {
            blocks.add(from.slice(from.position(), size));
            from.position(from.position() + size);
        }
        return blocks;
    }
}
