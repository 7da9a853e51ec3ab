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
     */
    public record Manner(
            Layout layout, Unfinished untranslated, Unfinished unreviewed, Remarks notes) {

        /** Columns, with what is not ready marked, and without remarks. */
        public static final Manner USUAL =
                new Manner(Layout.COLUMNS, Unfinished.MARK, Unfinished.MARK, Remarks.OMIT);
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

    /** Whether remarks are published. */
    public enum Remarks {
        OMIT,
        SHOW
    }

    /**
     * What title page and colophon say; what is empty is left to the document and the settings.
     *
     * @param titles by version
     * @param translators by version
     * @param licence on what terms the edition may be used
     * @param date as it shall be printed
     */
    public record Imprint(
            Map<VersionTag, String> titles,
            Map<VersionTag, String> translators,
            String licence,
            String date) {

        /** Nothing but what document and settings tell. */
        public static final Imprint USUAL = new Imprint(Map.of(), Map.of(), "", "");

        public Imprint {
            titles = Map.copyOf(new LinkedHashMap<>(titles));
            translators = Map.copyOf(new LinkedHashMap<>(translators));
        }
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
