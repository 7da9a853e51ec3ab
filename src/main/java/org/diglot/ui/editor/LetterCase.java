package org.diglot.ui.editor;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.Edits;

import org.diglot.model.Content;
import org.diglot.model.Inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Capitals and small letters as a language has them: the Turkish i, the Greek sigma at the end of a
 * word, the Dutch ij.
 */
public enum LetterCase {
    /** A capital at the beginning of each sentence. */
    SENTENCE,
    /** A capital at the beginning of each word. */
    TITLE,
    UPPER,
    LOWER;

    /** The text in these letters; codes stay between the letters where they were. */
    public Content of(Content content, Locale locale) {
        String text = content.plainText();
        Edits edits = new Edits();
        StringBuilder changed = new StringBuilder();
        apply(locale, text, changed, edits);
        Edits.Iterator places = edits.getFineIterator();
        List<Inline> pieces = new ArrayList<>();
        int from = 0;
        int read = 0;
        for (Inline piece : content.pieces()) {
            switch (piece) {
                case Inline.Text(String value) -> {
                    read += value.length();
                    int to =
                            read == text.length()
                                    ? changed.length()
                                    : places.destinationIndexFromSourceIndex(read);
                    if (to > from) {
                        pieces.add(new Inline.Text(changed.substring(from, to)));
                    }
                    from = to;
                }
                case Inline.Code code -> pieces.add(code);
            }
        }
        return new Content(pieces);
    }

    private void apply(Locale locale, String text, StringBuilder into, Edits edits) {
        switch (this) {
            case UPPER -> CaseMap.toUpper().apply(locale, text, into, edits);
            case LOWER -> CaseMap.toLower().apply(locale, text, into, edits);
            case TITLE -> CaseMap.toTitle().apply(locale, null, text, into, edits);
            case SENTENCE -> CaseMap.toTitle().sentences().apply(locale, null, text, into, edits);
        }
    }

    /** The next form in a round through all forms that makes a difference. */
    public static Content next(Content content, Locale locale) {
        List<Content> forms = new ArrayList<>();
        for (LetterCase form : values()) {
            forms.add(form.of(content, locale));
        }
        int now = forms.lastIndexOf(content);
        for (int step = 1; step <= forms.size(); step++) {
            Content other = forms.get((now + step) % forms.size());
            if (!other.equals(content)) {
                return other;
            }
        }
        return content;
    }
}
