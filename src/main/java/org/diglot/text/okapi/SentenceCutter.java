package org.diglot.text.okapi;

import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.model.Inline.Code;
import org.diglot.model.Inline.Text;
import org.diglot.text.Sentence;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a paragraph with inline codes at places of its plain text, and gives each code and each
 * space at a border to the side it belongs to.
 *
 * <p>At a border stand white space and codes in any order. A code that touches the sentence before
 * it (a footnote mark) and all up to the last closing code stay with that sentence. Then comes the
 * white space of the border. What is left begins the next sentence.
 */
final class SentenceCutter {
    private static final char PLACE_OF_CODE = '\uFFFC';

    /** The text with one character in the place of each code. */
    private final String coded;

    private final Map<Integer, Code> codes = new HashMap<>();

    /** For each character of the plain text its place in the coded one. */
    private final int[] places;

    SentenceCutter(Content paragraph) {
        StringBuilder text = new StringBuilder();
        List<Integer> found = new ArrayList<>();
        for (Inline piece : paragraph.pieces()) {
            switch (piece) {
                case Text(String value) -> {
                    for (int i = 0; i < value.length(); i++) {
                        found.add(text.length() + i);
                    }
                    text.append(value);
                }
                case Code code -> {
                    codes.put(text.length(), code);
                    text.append(PLACE_OF_CODE);
                }
            }
        }
        coded = text.toString();
        places = found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The sentences between these places of the plain text, which must be in order. */
    List<Sentence> cut(List<Integer> breaks) {
        if (coded.isEmpty()) {
            return List.of();
        }
        List<Sentence> sentences = new ArrayList<>();
        int textStart = endOfWhite(0);
        String before = coded.substring(0, textStart);
        int start = textStart;
        for (int place : breaks) {
            Border border = border(place);
            if (border != null && border.end > start && border.start < coded.length()) {
                sentences.add(sentence(before, start, border.end, border.start));
                before = "";
                start = border.start;
            }
        }
        int end = Math.max(start, startOfWhite(coded.length()));
        sentences.add(sentence(before, start, end, coded.length()));
        return List.copyOf(sentences);
    }

    /** Where one sentence ends and the next starts; only white space is between. */
    private record Border(int end, int start) {}

    /** The border at a place of the plain text; {@code null} where one side has nothing to read. */
    private @Nullable Border border(int place) {
        int left = place - 1;
        while (left >= 0 && isWhite(places[left])) {
            left--;
        }
        int right = place;
        while (right < places.length && isWhite(places[right])) {
            right++;
        }
        if (left < 0 || right >= places.length) {
            return null;
        }
        int end = endOfLeft(places[left] + 1, places[right]);
        return new Border(end, endOfWhite(end));
    }

    private int endOfLeft(int from, int to) {
        int end = from;
        while (end < to && codes.containsKey(end) && !opens(end)) {
            end++;
        }
        for (int i = end; i < to; i++) {
            if (closes(i)) {
                end = i + 1;
            }
        }
        return end;
    }

    private Sentence sentence(String before, int start, int end, int next) {
        return new Sentence(before, content(start, end), coded.substring(end, next));
    }

    private Content content(int start, int end) {
        List<Inline> pieces = new ArrayList<>();
        int textStart = start;
        for (int i = start; i <= end; i++) {
            Code code = i < end ? codes.get(i) : null;
            if (code != null || i == end) {
                pieces.addAll(Content.of(coded.substring(textStart, i)).pieces());
                textStart = i + 1;
            }
            if (code != null) {
                pieces.add(code);
            }
        }
        return new Content(pieces);
    }

    private int endOfWhite(int from) {
        int end = from;
        while (end < coded.length() && isWhite(end)) {
            end++;
        }
        return end;
    }

    private int startOfWhite(int to) {
        int start = to;
        while (start > 0 && isWhite(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isWhite(int place) {
        char c = coded.charAt(place);
        return !codes.containsKey(place) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private boolean opens(int place) {
        Code code = codes.get(place);
        return code != null
                && switch (code.kind()) {
                    case BEGIN, HIGHLIGHT_BEGIN -> true;
                    case ISOLATED -> !isIsolatedEnd(code);
                    case END, HIGHLIGHT_END, STANDALONE, UNKNOWN -> false;
                };
    }

    private boolean closes(int place) {
        Code code = codes.get(place);
        return code != null
                && switch (code.kind()) {
                    case END, HIGHLIGHT_END -> true;
                    case ISOLATED -> isIsolatedEnd(code);
                    case BEGIN, HIGHLIGHT_BEGIN, STANDALONE, UNKNOWN -> false;
                };
    }

    private static boolean isIsolatedEnd(Code code) {
        return code.attributes().get("pos").filter("end"::equals).isPresent();
    }
}
