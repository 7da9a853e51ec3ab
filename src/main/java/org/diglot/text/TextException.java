package org.diglot.text;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * A document or a set of sentence rules could not be read or written.
 *
 * <p>The message is for translators: it names the file and, where known, the line, says what is
 * wrong, and what to do.
 */
public final class TextException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;

    private TextException(Path file, int line, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.file = file;
        this.line = line;
    }

    /** Something is wrong with a whole file. */
    public static TextException about(Path file, String problem) {
        return new TextException(file, 0, name(file) + ": " + problem, null);
    }

    /** Something is wrong with a whole file, found by somebody else. */
    public static TextException about(Path file, String problem, Throwable cause) {
        return new TextException(file, 0, name(file) + ": " + problem, cause);
    }

    /** Something is wrong in one line of a file, counted from 1. */
    public static TextException at(Path file, int line, String problem, @Nullable Throwable cause) {
        return new TextException(file, line, name(file) + ", line " + line + ": " + problem, cause);
    }

    private static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    /** The file with the problem. */
    public Path file() {
        return file;
    }

    /** The line with the problem, counted from 1; empty if it is not known. */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }
}
