package org.diglot.text.okapi;

import org.diglot.text.TextException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A text file taken apart without loss: its encoding, its byte order mark, its characters.
 *
 * @param mark whether the file begins with a byte order mark
 */
record TextFile(Charset charset, Mark mark, String text) {

    /** A byte order mark at the beginning. */
    enum Mark {
        PRESENT,
        ABSENT
    }

    private static final String SAVE_AS_UTF_8 =
            " Nothing was read; open the file in the program it was written with and save it as"
                    + " UTF-8.";

    /** Reads a file that is UTF-8, or UTF-16 with a byte order mark. */
    static TextFile read(Path file) throws TextException {
        byte[] bytes = bytes(file);
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(file, bytes, 3, StandardCharsets.UTF_8);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(file, bytes, 2, StandardCharsets.UTF_16BE);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(file, bytes, 2, StandardCharsets.UTF_16LE);
        }
        return decoded(file, bytes, 0, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) throws TextException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw TextException.about(file, "There is no such file.", e);
        } catch (IOException e) {
            throw TextException.about(file, "The file cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static TextFile decoded(Path file, byte[] bytes, int markLength, Charset charset)
            throws TextException {
        ByteBuffer in = ByteBuffer.wrap(bytes, markLength, bytes.length - markLength);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CoderResult result = charset.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (text.indexOf('\0') >= 0) {
            throw TextException.about(
                    file, "This is not a text file (it contains zero bytes). Nothing was read.");
        }
        if (result.isError()) {
            throw undecodable(file, charset, text, in.position());
        }
        return new TextFile(charset, markLength == 0 ? Mark.ABSENT : Mark.PRESENT, text);
    }

    private static TextException undecodable(
            Path file, Charset charset, String read, int position) {
        String problem =
                String.format(
                        Locale.ROOT,
                        "The file is not valid %s: the byte at position %d makes no character.",
                        charset.name(),
                        position + 1);
        return TextException.at(file, LineEnds.of(read).lines(), problem + SAVE_AS_UTF_8, null);
    }

    /** The bytes of other text in a file like this one; UTF-8 if its encoding cannot hold it. */
    byte[] bytes(String other) {
        Charset target = charset.newEncoder().canEncode(other) ? charset : StandardCharsets.UTF_8;
        String marked = mark == Mark.PRESENT ? "\uFEFF" + other : other;
        return marked.getBytes(target);
    }
}
