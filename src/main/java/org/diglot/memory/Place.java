package org.diglot.memory;

import org.diglot.model.SegmentId;

/**
 * Where a unit stands.
 *
 * @param memory the name of its memory
 * @param document the name of its document
 * @param unit its id within the document
 */
public record Place(String memory, String document, SegmentId unit) {}
