package org.diglot.edition;

import org.diglot.model.Bitext;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * One parallel text as it will be published: what stands where, in which language, and how far it
 * has been checked.
 *
 * <p>Immutable; may be used from any thread. It holds nothing from the clock or the machine, so the
 * same document always gives the same edition.
 *
 * @param imprint titles, people, licence and provenance
 * @param columns the versions in the order in which they are shown
 * @param sections the text; a section begins at each heading
 * @param presentation how the reader first sees it
 * @param changed the newest change to any row of the document, as its stamps tell; the epoch of
 *     1970 if they tell nothing
 */
public record Edition(
        Imprint imprint,
        List<EditionColumn> columns,
        List<Section> sections,
        Presentation presentation,
        Instant changed) {
    public Edition {
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
    }

    /**
     * The edition of a document.
     *
     * @throws EditionException if a column is no version of the document, or if rows are not ready
     *     and {@link Treatment#REFUSE} was asked for; the message names the segments
     */
    public static Edition of(Bitext bitext, EditionOptions options) throws EditionException {
        return new EditionBuilder(bitext, options).build();
    }

    /**
     * The same edition, which tells the number of each row, from 0, when the row is read. It may be
     * told in any order and more than once, on the thread that reads.
     */
    public Edition watched(IntConsumer watcher) {
        List<Section> watched = new ArrayList<>();
        int first = 0;
        for (Section section : sections) {
            List<Paragraph> paragraphs = new ArrayList<>();
            for (Paragraph paragraph : section.paragraphs()) {
                WatchedRows rows = new WatchedRows(paragraph.rows(), first, watcher);
                paragraphs.add(new Paragraph(paragraph.id(), paragraph.kind(), rows));
                first += rows.size();
            }
            watched.add(new Section(paragraphs));
        }
        return new Edition(imprint, columns, watched, presentation, changed);
    }

    /** All rows in reading order. */
    public Stream<Row> rows() {
        return paragraphs().flatMap(paragraph -> paragraph.rows().stream());
    }

    /** All paragraphs in reading order, headings among them. */
    public Stream<Paragraph> paragraphs() {
        return sections.stream().flatMap(section -> section.paragraphs().stream());
    }
}
