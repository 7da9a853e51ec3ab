package org.diglot.edition;

import org.diglot.model.Content;
import org.diglot.model.Note;
import org.diglot.model.TextDirection;
import org.diglot.model.VersionTag;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What one column shows of one sentence.
 *
 * @param language the language of the text that is shown: that of the column, or that of the source
 *     where the source stands in for a translation
 * @param content what it says
 * @param standing how far the reader may trust it
 * @param notes remarks on it, in the order in which they were written
 */
public record Cell(VersionTag language, Content content, Standing standing, List<Note> notes) {
    public Cell {
        notes = List.copyOf(notes);
    }

    /** The text that a reader sees; a line break is {@code \n}. */
    public String text() {
        return Runs.of(content).stream().map(Run::text).collect(Collectors.joining());
    }

    /** The direction in which its text is read. */
    public TextDirection direction() {
        return language.direction();
    }
}
