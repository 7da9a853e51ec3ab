package org.diglot.ui.grid;

import org.diglot.model.Content;
import org.diglot.model.Inline;

/** Finds where a content was changed, so that the caret can go there. */
final class TextDifference {
    /** Stands for an inline code, which is one char on the screen. */
    private static final char CODE = '\uFFFC';

    private TextDifference() {}

    /** The text as it is on the screen: each code is one char. */
    static String shown(Content content) {
        StringBuilder text = new StringBuilder();
        for (Inline piece : content.pieces()) {
            switch (piece) {
                case Inline.Text(String value) -> text.append(value);
                case Inline.Code _ -> text.append(CODE);
            }
        }
        return text.toString();
    }

    /** The place after the last change in {@code now}. */
    static int endOfChange(Content before, Content now) {
        String old = shown(before);
        String text = shown(now);
        int same = 0;
        int most = Math.min(old.length(), text.length()) - commonStart(old, text);
        while (same < most && sameFromEnd(old, text, same)) {
            same++;
        }
        return text.length() - same;
    }

    private static boolean sameFromEnd(String old, String text, int back) {
        return old.charAt(old.length() - 1 - back) == text.charAt(text.length() - 1 - back);
    }

    private static int commonStart(String old, String text) {
        int most = Math.min(old.length(), text.length());
        int same = 0;
        while (same < most && old.charAt(same) == text.charAt(same)) {
            same++;
        }
        return same;
    }
}
