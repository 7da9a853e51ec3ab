package org.diglot.edition.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes the objects of a PDF file one after another, so that a book of any length needs little
 * memory: only the place of each object is kept.
 *
 * <p>Small objects are packed together into compressed object streams. The identifier of the file
 * is a hash of what stands in it, so the same content gives the same bytes.
 *
 * @see <a href="https://www.iso.org/standard/51502.html">ISO 32000-1, 7.5 File structure</a>
 */
final class PdfFile {
    private static final int IN_A_STREAM = 200;
    private static final int SLICE = 1 << 15;

    /** The second line tells programs that move files that this is no text. */
    private static final String HEADER = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n";

    private final OutputStream out;
    private final MessageDigest digest = sha256();
    private final StringBuilder packedIndex = new StringBuilder();
    private final StringBuilder packed = new StringBuilder();
    private int packedCount;
    private int packedNumber;
    private long position;
    private int last;

    /** For each object its place times two, or stream and index and a one as the last bit. */
    private long[] places = new long[1024];

    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        bytes(HEADER.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The number of an object that will be written later. */
    int reserve() {
        last++;
        if (last >= places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        return last;
    }

    /** Writes a small object under a new number. */
    int object(String body) throws IOException {
        int number = reserve();
        object(number, body);
        return number;
    }

    /** Writes a small object under a number reserved before. */
    void object(int number, String body) throws IOException {
        if (packedCount == 0) {
            packedNumber = reserve();
        }
        places[number] = (((long) packedNumber << 12) | packedCount) << 1 | 1;
        packedIndex.append(number).append(' ').append(packed.length()).append(' ');
        packed.append(body).append('\n');
        packedCount++;
        if (packedCount == IN_A_STREAM) {
            flushPacked();
        }
    }

    /** Writes a compressed stream under a new number. */
    int stream(String entries, byte[] data) throws IOException {
        int number = reserve();
        stream(number, entries, data);
        return number;
    }

    /** Writes a compressed stream under a number reserved before. */
    void stream(int number, String entries, byte[] data) throws IOException {
        raw(number, entries + "/Filter/FlateDecode", deflated(data));
    }

    /** Writes a stream as it is, for readers who search the file for it. */
    int plainStream(String entries, byte[] data) throws IOException {
        int number = reserve();
        raw(number, entries, data);
        return number;
    }

    /** Writes the table of all objects; the file ends here. */
    void finish(int catalog, int info) throws IOException {
        flushPacked();
        int table = reserve();
        places[table] = position << 1;
        byte[] rows = rows();
        String id = HexFormat.of().formatHex(digest.digest(), 0, 16);
        long start = position;
        raw(
                table,
                String.format(
                        Locale.ROOT,
                        "/Type/XRef/W[1 5 2]/Size %d/Root %s/Info %s/ID[<%s><%s>]/Filter/FlateDecode",
                        last + 1,
                        PdfText.ref(catalog),
                        PdfText.ref(info),
                        id,
                        id),
                deflated(rows));
        ascii("startxref\n" + start + "\n%%EOF\n");
    }

    private byte[] rows() {
        byte[] rows = new byte[(last + 1) * 8];
        rows[6] = (byte) 0xFF;
        rows[7] = (byte) 0xFF;
        for (int number = 1; number <= last; number++) {
            boolean inStream = (places[number] & 1) == 1;
            long place = places[number] >> 1;
            rows[number * 8] = (byte) (inStream ? 2 : 1);
            long field = inStream ? place >> 12 : place;
            for (int i = 0; i < 5; i++) {
                rows[number * 8 + 1 + i] = (byte) (field >> (8 * (4 - i)));
            }
            int index = inStream ? (int) (place & 0xFFF) : 0;
            rows[number * 8 + 6] = (byte) (index >> 8);
            rows[number * 8 + 7] = (byte) index;
        }
        return rows;
    }

    private void flushPacked() throws IOException {
        if (packedCount == 0) {
            return;
        }
        String entries = "/Type/ObjStm/N " + packedCount + "/First " + packedIndex.length();
        byte[] data = packedIndex.append(packed).toString().getBytes(StandardCharsets.US_ASCII);
        packedIndex.setLength(0);
        packed.setLength(0);
        packedCount = 0;
        stream(packedNumber, entries, data);
    }

    private void raw(int number, String entries, byte[] data) throws IOException {
        places[number] = position << 1;
        ascii(number + " 0 obj\n<<" + entries + "/Length " + data.length + ">>\nstream\n");
        bytes(data);
        ascii("\nendstream\nendobj\n");
    }

    private static byte[] deflated(byte[] data) throws IOException {
        ByteArrayOutputStream result = new ByteArrayOutputStream(data.length / 3 + 64);
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(result, deflater)) {
            stream.write(data);
        } finally {
            deflater.end();
        }
        return result.toByteArray();
    }

    private void ascii(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void bytes(byte[] data) throws IOException {
        for (int begin = 0; begin < data.length; begin += SLICE) {
            out.write(data, begin, Math.min(SLICE, data.length - begin));
        }
        digest.update(data);
        position += data.length;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
