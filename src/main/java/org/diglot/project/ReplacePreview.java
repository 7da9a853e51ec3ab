package org.diglot.project;

import org.diglot.model.Content;
import org.diglot.model.Status;

import java.util.List;

/**
 * Everything a replacement would change, before it is made.
 *
 * @param request what was asked for
 * @param hits in the order of rows, columns and places
 * @param left what was found and is left alone
 */
public record ReplacePreview(ReplaceRequest request, List<Hit> hits, LeftAlone left) {
    public ReplacePreview {
        hits = List.copyOf(hits);
    }

    /**
     * Hits that are not replaced.
     *
     * @param locked in locked variants
     * @param reviewed in reviewed variants
     */
    public record LeftAlone(int locked, int reviewed) {}

    /** Whether the codes of a cell stay where they are. */
    public enum Codes {
        /** They do. */
        STAY,
        /** One stands among the letters that change; it is kept, and comes behind the new text. */
        STEP_ASIDE
    }

    /**
     * One place that would change.
     *
     * @param cell where; its version may be the language of the source
     * @param row the number of the segment in the document, counted from 1
     * @param place which letters
     * @param status of the variant as it is now; {@link Status#EMPTY} in the source
     * @param codes what becomes of inline codes
     */
    public record Hit(Cell cell, int row, Place place, Status status, Codes codes) {}

    /**
     * Letters of a cell and what shall stand there.
     *
     * @param content what the cell says now
     * @param from where the letters begin, in chars of the text without codes
     * @param to where they end, exclusive
     * @param with what shall stand there
     */
    public record Place(Content content, int from, int to, String with) {

        /** The text now, without codes. */
        public String before() {
            return content.plainText();
        }

        /** The text with this one place replaced, without codes. */
        public String after() {
            String text = before();
            return text.substring(0, from) + with + text.substring(to);
        }

        /** What was found. */
        public String found() {
            return before().substring(from, to);
        }
    }
}
