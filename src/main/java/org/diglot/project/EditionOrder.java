package org.diglot.project;

import org.diglot.model.VersionTag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which edition is wanted, with everything that can be chosen.
 *
 * @param format such as {@code html}
 * @param columns the versions in order
 * @param manner how they are shown
 * @param imprint what title page and colophon say
 */
public record EditionOrder(
        String format, List<VersionTag> columns, Manner manner, Imprint imprint) {
    public EditionOrder {
        columns = List.copyOf(columns);
    }

    /**
     * How an edition shows its versions.
     *
     * @param layout such as {@link Layout#COLUMNS}
     * @param untranslated what stands for text that is missing
     * @param unreviewed what is done with text that nobody has approved
     * @param notes whether remarks are published
     * @param edges where lines end on paper, and at first on the screen
     */
    public record Manner(
            Layout layout,
            Unfinished untranslated,
            Unfinished unreviewed,
            Remarks notes,
            Edges edges) {

        /** Columns, with what is not ready marked, without remarks, ragged lines. */
        public static final Manner USUAL =
                new Manner(
                        Layout.COLUMNS,
                        Unfinished.MARK,
                        Unfinished.MARK,
                        Remarks.OMIT,
                        Edges.RAGGED);

        /** The same in another layout. */
        public Manner with(Layout other) {
            return new Manner(other, untranslated, unreviewed, notes, edges);
        }

        /** The same with another treatment of text that is missing. */
        public Manner untranslated(Unfinished other) {
            return new Manner(layout, other, unreviewed, notes, edges);
        }

        /** The same with another treatment of text that nobody has approved. */
        public Manner unreviewed(Unfinished other) {
            return new Manner(layout, untranslated, other, notes, edges);
        }

        /** The same with or without remarks. */
        public Manner with(Remarks other) {
            return new Manner(layout, untranslated, unreviewed, other, edges);
        }

        /** The same with other ends of lines. */
        public Manner with(Edges other) {
            return new Manner(layout, untranslated, unreviewed, notes, other);
        }
    }

    /** How versions stand to one another. */
    public enum Layout {
        COLUMNS,
        STACKED,
        INTERLINEAR,
        TAP
    }

    /** What is done with rows that are not ready. */
    public enum Unfinished {
        MARK,
        SOURCE,
        GAP,
        REFUSE
    }

    /** Where lines end. */
    public enum Edges {
        RAGGED,
        JUSTIFIED
    }

    /** Whether remarks are published. */
    public enum Remarks {
        OMIT,
        SHOW
    }

    /**
     * What title page and colophon say.
     *
     * @param titles by version; where one is absent, the document tells it
     * @param translators by version; where one is absent, document and settings tell it
     * @param work what is said of the work
     */
    public record Imprint(
            Map<VersionTag, String> titles, Map<VersionTag, String> translators, Work work) {

        /** Nothing but what document and settings tell. */
        public static final Imprint USUAL = new Imprint(Map.of(), Map.of(), Work.USUAL);

        public Imprint {
            titles = Map.copyOf(new LinkedHashMap<>(titles));
            translators = Map.copyOf(new LinkedHashMap<>(translators));
        }

        /** The same with something else said of the work. */
        public Imprint with(Work other) {
            return new Imprint(titles, translators, other);
        }
    }

    /**
     * What is said of the work; what is empty is not said.
     *
     * @param author of the original
     * @param source where the original was published
     * @param licence on what terms the edition may be used
     * @param date as it shall be printed
     */
    public record Work(String author, String source, String licence, String date) {
        /** What the settings say. */
        public static final Work USUAL = new Work("", "", "", "");
    }

    /** The same in another format. */
    public EditionOrder withFormat(String other) {
        return new EditionOrder(other, columns, manner, imprint);
    }

    /** The same with other columns. */
    public EditionOrder with(List<VersionTag> others) {
        return new EditionOrder(format, others, manner, imprint);
    }

    /** The same in another manner. */
    public EditionOrder with(Manner other) {
        return new EditionOrder(format, columns, other, imprint);
    }

    /** The same with another title page. */
    public EditionOrder with(Imprint other) {
        return new EditionOrder(format, columns, manner, other);
    }
}
