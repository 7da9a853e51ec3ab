package org.diglot.project;

import org.diglot.model.SegmentId;
import org.diglot.model.VersionTag;

/**
 * One field of the table: a segment in one version.
 *
 * @param segment the row
 * @param version the column
 */
public record Cell(SegmentId segment, VersionTag version) {}
