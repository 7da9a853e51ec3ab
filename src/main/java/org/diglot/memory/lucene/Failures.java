package org.diglot.memory.lucene;

import org.diglot.memory.MemoryException;

import java.nio.file.AccessDeniedException;
import java.util.Locale;

/** What the user is told when the disk or an index fails. */
final class Failures {
    private Failures() {}

    static MemoryException writing(String memory, Throwable cause) {
        return new MemoryException(
                "The search index of '"
                        + memory
                        + "' could not be written ("
                        + reason(cause)
                        + "). The TMX files are untouched; the index is built again when the"
                        + " project is opened. Is the disk full?",
                cause);
    }

    static MemoryException reading(String memory, Throwable cause) {
        return new MemoryException(
                "The search index of '"
                        + memory
                        + "' could not be read ("
                        + reason(cause)
                        + "). The TMX files are untouched; close the project and open it again to"
                        + " build a new index.",
                cause);
    }

    static MemoryException thrownAwayWhileAsked(Throwable cause) {
        return new MemoryException(thrownAway(cause) + " Ask again then.", cause);
    }

    static MemoryException inUse(Throwable cause) {
        return new MemoryException(
                "Another window or command of Diglot has the memory of this project open. Nothing"
                        + " was changed; close it there first.",
                cause);
    }

    static MemoryException unknown(String memory) {
        return new MemoryException("There is no memory with the name '" + memory + "'.", null);
    }

    /** The index belongs to another program, which will notice by itself. */
    static String passedOver(Throwable cause) {
        return "A search index could not be used ("
                + reason(cause)
                + "). It is only a cache: this answer is made from the TMX files, which are untouched.";
    }

    static String thrownAway(Throwable cause) {
        return "A search index could not be used and was thrown away ("
                + reason(cause)
                + "). It is only a cache: the TMX files are untouched, and it will be built again.";
    }

    /** Lucene speaks to programmers; the user is told the few reasons there are. */
    private static String reason(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("out of disk space")) {
            return "the disk is full";
        }
        if (cause instanceof AccessDeniedException) {
            return "its files may not be opened";
        }
        return "its files are damaged, or another version of Diglot made them";
    }
}
