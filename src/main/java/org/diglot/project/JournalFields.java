package org.diglot.project;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads the fields of one line of a journal, one by one, so that a line may be larger than the
 * memory. Fields are parted by tabs; the line ends with the first line feed or the stream.
 */
final class JournalFields {
    private static final int END = -1;

    private final InputStream in;
    private int last = '\t';

    /** The fields from here to the end of the line; the stream stays open. */
    JournalFields(InputStream in) {
        this.in = in;
    }

    /** Whether another field follows. */
    boolean hasNext() {
        return last == '\t';
    }

    /**
     * The next field.
     *
     * @throws EOFException if the line has no more fields
     */
    String next() throws IOException {
        if (!hasNext()) {
            throw new EOFException("A field is missing");
        }
        ByteArrayOutputStream field = new ByteArrayOutputStream(64);
        last = in.read();
        while (last != '\t' && last != '\n' && last != END) {
            field.write(last);
            last = in.read();
        }
        return unescaped(field.toString(StandardCharsets.UTF_8));
    }

    /** A field that is a number. */
    int number() throws IOException {
        return Integer.parseInt(next());
    }

    /** A field as it stands in a line. */
    static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder text = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\' && i + 1 < field.length()) {
                i++;
                text.append(
                        switch (field.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> field.charAt(i);
                        });
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
