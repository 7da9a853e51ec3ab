package org.diglot.edition;

import java.util.Locale;

/**
 * How the reader first sees an edition, where the format leaves a choice.
 *
 * @param layout how versions stand to one another
 * @param reader the language of the words around the text, where we have them; English otherwise
 * @param notes whether remarks are published
 * @param headings what counts as a heading
 * @param edges where lines end on paper
 */
public record Presentation(
        Layout layout, Locale reader, Notes notes, Headings headings, Edges edges) {

    /** Columns, English words, notes shown, headings found, ragged lines. */
    public static final Presentation DEFAULT =
            new Presentation(
                    Layout.COLUMNS, Locale.ENGLISH, Notes.SHOW, Headings.SHORT_LINES, Edges.RAGGED);

    /** Where lines end; on a screen the reader may change it. */
    public enum Edges {
        /** Where the last word ends that fits. */
        RAGGED("ragged"),
        /** All at the same edge, by wider spaces. */
        JUSTIFIED("justified");

        private final String word;

        Edges(String word) {
            this.word = word;
        }

        /** The word used in files. */
        public String word() {
            return word;
        }
    }

    /** How versions stand to one another. */
    public enum Layout {
        /** Side by side. */
        COLUMNS("columns"),
        /** One below the other, all alike. */
        STACKED("stacked"),
        /** One below the other, the translation small under the original. */
        INTERLINEAR("interlinear"),
        /** The translation appears when the reader asks for it. */
        TAP_TO_REVEAL("tap");

        private final String word;

        Layout(String word) {
            this.word = word;
        }

        /** The word used in files. */
        public String word() {
            return word;
        }
    }

    /** Whether remarks are published. */
    public enum Notes {
        SHOW,
        OMIT
    }

    /** What counts as a heading. */
    public enum Headings {
        /** Only the title: the first paragraph, if it is one line without final punctuation. */
        TITLE_ONLY,
        /** Also each such short line that stands alone between paragraphs of running text. */
        SHORT_LINES
    }

    /** The same with another layout. */
    public Presentation with(Layout other) {
        return new Presentation(other, reader, notes, headings, edges);
    }

    /** The same for readers of another language. */
    public Presentation with(Locale other) {
        return new Presentation(layout, other, notes, headings, edges);
    }

    /** The same with or without notes. */
    public Presentation with(Notes other) {
        return new Presentation(layout, reader, other, headings, edges);
    }

    /** The same with another rule for headings. */
    public Presentation with(Headings other) {
        return new Presentation(layout, reader, notes, other, edges);
    }

    /** The same with other edges. */
    public Presentation with(Edges other) {
        return new Presentation(layout, reader, notes, headings, other);
    }
}
