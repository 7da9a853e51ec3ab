package org.diglot.edition.epub;

import org.diglot.edition.Paragraph;
import org.diglot.edition.Paragraph.Kind;
import org.diglot.edition.Row;
import org.diglot.edition.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One file of the text: a section of the edition, or a part of a section too long for one file.
 *
 * @param number from 1
 * @param paragraphs in reading order
 */
record Chapter(int number, List<Paragraph> paragraphs) {
    /** Reading devices lay out a whole file at a time; more makes small ones slow. */
    private static final int MOST_ROWS = 300;

    /** Its name in the archive. */
    String file() {
        return String.format(Locale.ROOT, "text%04d.xhtml", number);
    }

    /** The heading with which it begins; empty if it begins with running text. */
    Optional<Row> heading() {
        Paragraph first = paragraphs.getFirst();
        return first.kind() == Kind.HEADING
                ? Optional.of(first.rows().getFirst())
                : Optional.empty();
    }

    /** All files of some sections; the title is not among them. */
    static List<Chapter> of(List<Section> sections) {
        List<Chapter> chapters = new ArrayList<>();
        for (Section section : sections) {
            List<Paragraph> waiting = new ArrayList<>();
            int rows = 0;
            for (Paragraph piece : pieces(section)) {
                if (rows + piece.rows().size() > MOST_ROWS) {
                    add(waiting, chapters);
                    rows = 0;
                }
                waiting.add(piece);
                rows += piece.rows().size();
            }
            add(waiting, chapters);
        }
        return chapters;
    }

    private static void add(List<Paragraph> waiting, List<Chapter> chapters) {
        if (!waiting.isEmpty()) {
            chapters.add(new Chapter(chapters.size() + 1, List.copyOf(waiting)));
            waiting.clear();
        }
    }

    private static List<Paragraph> pieces(Section section) {
        return section.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() != Kind.TITLE)
                .flatMap(paragraph -> pieces(paragraph).stream())
                .toList();
    }

    private static List<Paragraph> pieces(Paragraph paragraph) {
        List<Row> rows = paragraph.rows();
        List<Paragraph> pieces = new ArrayList<>();
        for (int begin = 0; begin < rows.size(); begin += MOST_ROWS) {
            int end = Math.min(rows.size(), begin + MOST_ROWS);
            pieces.add(new Paragraph(paragraph.id(), paragraph.kind(), rows.subList(begin, end)));
        }
        return pieces;
    }
}
