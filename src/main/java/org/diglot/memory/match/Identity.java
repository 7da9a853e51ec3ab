package org.diglot.memory.match;

import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.model.Inline.Code;
import org.diglot.model.Inline.Text;

/**
 * When two contents count as the same: the text to the last blank, and the codes by kind, type and
 * data at the same places. The numbers that join codes ({@code i}, {@code x}) differ from file to
 * file and do not count.
 */
final class Identity {
    /** Allowed in no XML text, so it separates. */
    private static final char BORDER = '\u0001';

    private Identity() {}

    static String of(Content content) {
        if (content.codes().isEmpty()) {
            return content.plainText();
        }
        StringBuilder all = new StringBuilder();
        for (Inline piece : content.pieces()) {
            switch (piece) {
                case Text(String value) -> all.append(value);
                case Code code -> all.append(BORDER).append(of(code)).append(BORDER);
            }
        }
        return all.toString();
    }

    static String of(Code code) {
        return code.kind() + " " + code.attributes().get("type").orElse("") + " " + code.data();
    }
}
