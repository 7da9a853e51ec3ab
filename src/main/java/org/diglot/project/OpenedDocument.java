package org.diglot.project;

import org.diglot.model.Bitext;

import java.util.List;

/**
 * A document as it was found on disk.
 *
 * @param bitext the TMX with all edits of the journal that it did not have yet
 * @param journal open for writing
 * @param edits the journal's edits and the number of the newest that the TMX holds
 * @param notices what the user should know, as sentences
 */
record OpenedDocument(Bitext bitext, Journal journal, Edits edits, List<String> notices) {

    /**
     * The edits that the journal tells.
     *
     * @param history what can be undone
     * @param number of the newest edit; 0 if there is none
     * @param inTmx number of the newest edit that the TMX on disk holds
     */
    record Edits(UndoHistory history, long number, long inTmx) {}

    OpenedDocument {
        notices = List.copyOf(notices);
    }

    long number() {
        return edits.number();
    }

    long inTmx() {
        return edits.inTmx();
    }
}
