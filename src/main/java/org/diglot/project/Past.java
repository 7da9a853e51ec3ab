package org.diglot.project;

import org.diglot.memory.WordDiff;
import org.diglot.model.Stamp;
import org.diglot.model.Variant;

/**
 * What a cell said after one of the edits it has seen.
 *
 * @param stamp who made the edit, and when
 * @param label what was done, such as {@code confirm}
 * @param variant what the cell said then
 * @param change from what it had said before
 */
public record Past(Stamp stamp, String label, Variant variant, WordDiff change) {}
