package org.diglot.text;

import org.diglot.model.VersionTag;

import java.util.Set;

/**
 * What a language puts between two sentences.
 *
 * <p>Chinese and Japanese put nothing: the full stop fills a square of its own (W3C, Requirements
 * for Chinese and for Japanese text layout). Thai, Lao, Khmer and Burmese, though they put no space
 * between words, do put one between sentences (W3C, Thai, Lao, Khmer and Myanmar gap analysis).
 */
enum SentenceSpacing {
    /** One space at least. */
    SPACED {
        @Override
        String between(String left, String gap) {
            if (gap.isEmpty()) {
                return joinsTightly(left.codePointBefore(left.length())) ? "" : " ";
            }
            return gap.replace('\u3000', ' ');
        }
    },
    /** No space, but line breaks and tabs stay. */
    UNSPACED {
        @Override
        String between(String left, String gap) {
            return ParagraphGaps.laysOut(gap) ? gap : "";
        }
    };

    private static final Set<String> UNSPACED_LANGUAGES =
            Set.of("zh", "ja", "yue", "wuu", "nan", "hak", "gan", "hsn", "cdo", "lzh");

    /** The habit of a language. */
    static SentenceSpacing of(VersionTag version) {
        return UNSPACED_LANGUAGES.contains(version.language()) ? UNSPACED : SPACED;
    }

    /**
     * The gap between two translated sentences.
     *
     * @param left the text before it, not empty
     * @param gap what the source has there
     */
    abstract String between(String left, String gap);

    /** Whether nothing need follow, as after a dash or an opening bracket in a split sentence. */
    private static boolean joinsTightly(int last) {
        return switch (Character.getType(last)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.SPACE_SEPARATOR ->
                    true;
            default -> last == '/' || Character.isWhitespace(last);
        };
    }
}
