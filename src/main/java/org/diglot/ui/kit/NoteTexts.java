package org.diglot.ui.kit;

import org.diglot.model.Note;
import org.diglot.project.Segmenting;

/**
 * Notes as the reader reads them. What Diglot itself notes stands in the TMX in fixed words, so
 * that every program finds it again; on the screen it is said in the reader's language.
 */
public final class NoteTexts {
    private NoteTexts() {}

    /** The text of a note. */
    public static String of(Note note, Texts texts) {
        return switch (note.text()) {
            case Segmenting.CHECK_SPLIT -> texts.text("note.check-split");
            case Segmenting.CHECK_JOIN -> texts.text("note.check-join");
            case Segmenting.SOURCE_CHANGED -> texts.text("note.source-changed");
            default -> note.text();
        };
    }
}
