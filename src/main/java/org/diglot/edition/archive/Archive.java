package org.diglot.edition.archive;

import org.diglot.edition.MarkupWriter;
import org.diglot.edition.Utf8Writer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file that is written part by part in a fixed order.
 *
 * <p>Every part has the same time, so the same parts give the same bytes. Memory does not grow with
 * the length of a part. Not for several threads.
 */
public final class Archive implements AutoCloseable {
    /**
     * At the very first time that ZIP knows, the JDK would add a field that names the time zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int PIECE = 1 << 16;

    /** Quicker than the usual level, for a ninth more bytes. */
    private static final int LEVEL = 3;

    /** Writes the markup of one part. */
    @FunctionalInterface
    public interface Part {
        /** Writes all of it; what is open at the end is closed. */
        void write(MarkupWriter out) throws IOException;
    }

    private final ZipOutputStream zip;

    /** An archive that goes to {@code out}, which stays open. */
    public Archive(OutputStream out) {
        zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8);
        zip.setLevel(LEVEL);
    }

    /** A part without compression, as the first of some formats must be. */
    public void store(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** A part that is text as it stands, such as a style sheet. */
    public void text(String name, String text) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A part of XML; its declaration is written here. */
    public void part(String name, Part part) throws IOException {
        zip.putNextEntry(entry(name));
        Writer writer = new Utf8Writer(zip);
        MarkupWriter markup = new MarkupWriter(writer);
        markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        part.write(markup);
        writer.flush();
        zip.closeEntry();
    }

    /** Writes the list of parts, which ends the file; the stream below stays open. */
    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    /** Gathers the small pieces in which ZIP data come, and leaves the stream below open. */
    private static final class Unclosed extends BufferedOutputStream {
        Unclosed(OutputStream out) {
            super(out, PIECE);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
