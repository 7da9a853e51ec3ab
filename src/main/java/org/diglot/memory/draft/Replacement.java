package org.diglot.memory.draft;

import org.diglot.memory.Provenance;

/**
 * A stretch of the plain text of a translation that becomes something else.
 *
 * @param start index of its first char
 * @param end index after its last char
 * @param now what stands there then
 * @param from why
 */
public record Replacement(int start, int end, String now, Provenance from) {

    boolean overlaps(Replacement other) {
        return start < other.end && other.start < end;
    }
}
