package org.diglot.project;

import org.diglot.edition.EditionOptions;
import org.diglot.edition.Presentation;
import org.diglot.edition.Presentation.Edges;
import org.diglot.edition.Presentation.Layout;
import org.diglot.edition.Presentation.Notes;
import org.diglot.edition.Treatment;
import org.diglot.model.VersionTag;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How an edition shows its versions, in the words of the settings and the command line. A word that
 * means nothing is refused when an edition is made.
 *
 * @param layout {@code columns}, {@code stacked}, {@code interlinear} or {@code tap}
 * @param untranslated what stands for missing text: {@code mark}, {@code source}, {@code gap} or
 *     {@code refuse}
 * @param unreviewed what stands for text that nobody but its translator has approved, in the same
 *     words
 * @param notes {@code omit}, or {@code show} to publish the remarks on segments too
 * @param edges {@code ragged} or {@code justified} lines on paper
 */
public record EditionLook(
        String layout, String untranslated, String unreviewed, String notes, String edges) {
    /** Columns, everything marked that is not ready, no remarks, ragged lines. */
    public static final EditionLook USUAL =
            new EditionLook("columns", "mark", "mark", "omit", "ragged");

    /**
     * Requires that every word means something.
     *
     * @throws ProjectException if a word is not known; it names those that are
     */
    public void requireKnown() throws ProjectException {
        options(List.of(VersionTag.of("und")));
    }

    /**
     * What the edition room makes of it.
     *
     * @throws ProjectException if a word is not known; it names those that are
     */
    EditionOptions options(List<VersionTag> columns) throws ProjectException {
        Presentation presentation =
                Presentation.DEFAULT.with(layoutMeant()).with(notesMeant()).with(edgesMeant());
        return EditionOptions.of(columns)
                .with(presentation)
                .untranslated(treatment("Untranslated", untranslated))
                .unreviewed(treatment("Unreviewed", unreviewed));
    }

    private Layout layoutMeant() throws ProjectException {
        for (Layout known : Layout.values()) {
            if (known.word().equals(layout)) {
                return known;
            }
        }
        throw new ProjectException(
                "There is no layout "
                        + layout
                        + ". Choose one of: "
                        + Arrays.stream(Layout.values())
                                .map(Layout::word)
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private Notes notesMeant() throws ProjectException {
        return switch (notes) {
            case "omit" -> Notes.OMIT;
            case "show" -> Notes.SHOW;
            default ->
                    throw new ProjectException(
                            "Notes can be treated as omit or show, not as " + notes + ".");
        };
    }

    private Edges edgesMeant() throws ProjectException {
        return switch (edges) {
            case "ragged" -> Edges.RAGGED;
            case "justified" -> Edges.JUSTIFIED;
            default ->
                    throw new ProjectException(
                            "Lines can be ragged or justified, not " + edges + ".");
        };
    }

    private static Treatment treatment(String what, String word) throws ProjectException {
        return switch (word) {
            case "mark" -> Treatment.MARK;
            case "source" -> Treatment.SOURCE_INSTEAD;
            case "gap" -> Treatment.LEAVE_GAP;
            case "refuse" -> Treatment.REFUSE;
            default ->
                    throw new ProjectException(
                            what
                                    + " text can be treated as mark, source, gap or refuse, not as "
                                    + word
                                    + ".");
        };
    }
}
