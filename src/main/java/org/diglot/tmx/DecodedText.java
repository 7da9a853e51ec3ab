package org.diglot.tmx;

import org.diglot.tmx.TmxException.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file, decoded as its byte order mark or its first line says.
 *
 * <p>Bytes that cannot be decoded are reported with their place, never replaced: a wrong encoding
 * that goes unnoticed would damage every accented letter of a memory.
 *
 * @see <a href="https://www.w3.org/TR/xml/#sec-guessing">XML 1.0, appendix F</a>
 */
final class DecodedText extends Reader {

    /**
     * The bytes are not what the file says; told by an exception since readers know no other way.
     */
    static final class EncodingException extends IOException {
        @Serial private static final long serialVersionUID = 1L;
        private final Problem problem;

        EncodingException(Problem problem, String detail) {
            super(detail);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    private static final Pattern DECLARATION =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"'<>\\s]*)[\"']");
    private static final int LOOK_AHEAD = 1024;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharsetDecoder decoder;
    private String overruled = "";
    private long bytesRead;
    private boolean ended;

    DecodedText(InputStream in) throws IOException {
        this.in = in;
        while (bytes.remaining() < LOOK_AHEAD && !ended) {
            fill();
        }
        decoder =
                charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** How many bytes have been taken from the file. */
    long bytesRead() {
        return bytesRead;
    }

    /** Whether the file has no bytes at all. */
    boolean isEmpty() {
        return bytesRead == 0;
    }

    /** An encoding that was declared but cannot be right; empty if there is none. */
    String overruledEncoding() {
        return overruled;
    }

    private Charset charset() throws EncodingException {
        if (skipped(0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (skipped(0xFE, 0xFF) || startsWith(0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (skipped(0xFF, 0xFE) || startsWith('<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return declared();
    }

    private boolean skipped(int... mark) {
        boolean found = startsWith(mark);
        if (found) {
            bytes.position(bytes.position() + mark.length);
        }
        return found;
    }

    private boolean startsWith(int... mark) {
        if (bytes.remaining() < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes.get(bytes.position() + i) & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** One-byte units are sure here, so a declared UTF-16 or UTF-32 cannot be true. */
    private Charset declared() throws EncodingException {
        int length = Math.min(LOOK_AHEAD, bytes.remaining());
        String start = StandardCharsets.ISO_8859_1.decode(bytes.slice(0, length)).toString();
        Matcher declaration = DECLARATION.matcher(start);
        if (!declaration.find()) {
            return StandardCharsets.UTF_8;
        }
        Charset charset = named(declaration.group(1));
        if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
            overruled = declaration.group(1);
            return StandardCharsets.UTF_8;
        }
        return charset;
    }

    private static Charset named(String name) throws EncodingException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            EncodingException unknown = new EncodingException(Problem.UNKNOWN_ENCODING, name);
            unknown.initCause(e);
            throw unknown;
        }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(buffer, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended);
            int count = out.position() - offset;
            if (count > 0) {
                return count;
            }
            if (result.isError()) {
                throw undecodable();
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private EncodingException undecodable() {
        int value = bytes.get(bytes.position()) & 0xFF;
        return new EncodingException(
                Problem.WRONG_ENCODING,
                String.format(
                        Locale.ROOT,
                        "byte %d with the value %02X is not possible in %s",
                        bytesRead - bytes.remaining() + 1,
                        value,
                        decoder.charset().name()));
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
            bytesRead += count;
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
