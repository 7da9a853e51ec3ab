package org.diglot.project;

import org.diglot.model.Content;
import org.diglot.model.Note;
import org.jspecify.annotations.Nullable;

/**
 * One translated sentence from a file that is brought in.
 *
 * @param place where it stands in the file, as a phrase such as {@code line 12}
 * @param source the source sentence
 * @param target the translation
 * @param note a remark on it; {@code null} if there is none
 */
record ImportRow(String place, Content source, Content target, @Nullable Note note) {}
