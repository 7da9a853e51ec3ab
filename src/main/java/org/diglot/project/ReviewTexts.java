package org.diglot.project;

import org.diglot.model.Content;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one sentence that a review is about.
 *
 * @param source what the source says now; empty if the segment is gone
 * @param sent what was sent to the reviewer; {@code null} if the file does not tell any more
 * @param mine what the project says now; empty if the segment is gone
 * @param theirs what the reviewer says
 */
public record ReviewTexts(Content source, @Nullable Content sent, Content mine, Content theirs) {}
