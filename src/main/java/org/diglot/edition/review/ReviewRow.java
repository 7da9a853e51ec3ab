package org.diglot.edition.review;

import org.diglot.model.Content;
import org.diglot.model.Note;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;

import java.util.List;

/**
 * One sentence as the reviewer gets it.
 *
 * @param id its name
 * @param source what the source says
 * @param target what the version says; may be empty
 * @param status how far the version has come
 * @param notes what has been remarked so far
 */
public record ReviewRow(
        SegmentId id, Content source, Content target, Status status, List<Note> notes) {
    public ReviewRow {
        notes = List.copyOf(notes);
    }
}
