package org.diglot.memory;

/**
 * A memory file as the index knows it.
 *
 * @param name unique among all memories, such as the path of the TMX file below the project
 * @param kind whether the project writes it
 * @param fingerprint of the file's bytes, such as their SHA-256; the index serves a file only while
 *     the two agree
 */
public record MemorySource(String name, Kind kind, String fingerprint) {

    /** Whose memory it is. */
    public enum Kind {
        /** The project's own; unconfirmed text is left out unless asked for. */
        PROJECT,
        /** Somebody else's work, read only; everything but rejected text is offered. */
        REFERENCE
    }

    public MemorySource {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A memory needs a name");
        }
    }
}
