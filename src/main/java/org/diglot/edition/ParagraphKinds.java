package org.diglot.edition;

import org.diglot.edition.Paragraph.Kind;
import org.diglot.edition.Presentation.Headings;
import org.diglot.model.Unit;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells titles and headings from running text by the form of the source.
 *
 * <p>Plain text has no other sign: a heading is one short line without final punctuation. A line
 * among other such lines is verse or a list, not a heading.
 */
final class ParagraphKinds {
    private static final int LONGEST_HEADING = 120;

    /** What ends a sentence or a clause, in the scripts with punctuation of their own. */
    private static final String FINAL_PUNCTUATION = ".!?…:;,‽。．！？；：，、؟؛،۔।॥։՞።፧៕။༎";

    private static final String CLOSING_QUOTES = "\"'”’»›」』)]）］";

    private final Headings headings;

    ParagraphKinds(Headings headings) {
        this.headings = headings;
    }

    /** The kind of each paragraph, each given as its rows. */
    List<Kind> of(List<List<Unit>> paragraphs) {
        List<Kind> kinds = new ArrayList<>(paragraphs.size());
        for (int place = 0; place < paragraphs.size(); place++) {
            kinds.add(kind(paragraphs, place));
        }
        return kinds;
    }

    private Kind kind(List<List<Unit>> paragraphs, int place) {
        if (!isHeadline(paragraphs.get(place))) {
            return Kind.PROSE;
        }
        if (place == 0) {
            return Kind.TITLE;
        }
        return headings == Headings.SHORT_LINES && standsAlone(paragraphs, place)
                ? Kind.HEADING
                : Kind.PROSE;
    }

    private static boolean standsAlone(List<List<Unit>> paragraphs, int place) {
        return place + 1 < paragraphs.size()
                && !isHeadline(paragraphs.get(place + 1))
                && (place == 1 || !isHeadline(paragraphs.get(place - 1)));
    }

    private static boolean isHeadline(List<Unit> rows) {
        if (rows.size() != 1) {
            return false;
        }
        String text = rows.getFirst().source().plainText().strip();
        return !text.isEmpty()
                && text.length() <= LONGEST_HEADING
                && text.indexOf('\n') < 0
                && FINAL_PUNCTUATION.indexOf(lastSign(text)) < 0;
    }

    private static char lastSign(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSING_QUOTES.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return text.charAt(last);
    }
}
