package org.diglot.project;

import com.ibm.icu.text.BreakIterator;

import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the texts of a unit are cut in two.
 *
 * <p>One text is cut by the user. In the others the place is sought that lies, in proportion, as
 * far into the text: among the sentence ends if there are any, else behind the punctuation marks,
 * else at the word borders.
 */
final class Cuts {
    private static final char CODE = '\uFFFC';
    private static final String MARKS = ",;:—–…،؛，、；：·";

    private final Halves source;
    private final Map<VersionTag, Halves> halves;

    /**
     * A text cut in two.
     *
     * @param first what stands before the cut
     * @param between the white space at the cut
     * @param second what stands after it
     */
    record Halves(Content first, String between, Content second) {
        Content half(int which) {
            return which == 0 ? first : second;
        }

        boolean bothSaySomething() {
            return !first.isBlank() && !second.isBlank();
        }
    }

    private Cuts(Halves source, Map<VersionTag, Halves> halves) {
        this.source = source;
        this.halves = halves;
    }

    /** The cuts of a unit where one version, or its source, is cut at an offset. */
    static Cuts of(Unit unit, VersionTag source, VersionTag chosen, int offset) {
        boolean inSource = chosen.equals(source);
        Content text = inSource ? unit.source() : unit.variant(chosen).content();
        int length = Math.max(1, chars(text).length());
        double share = Math.clamp((double) offset / length, 0, 1);
        Map<VersionTag, Halves> halves = new HashMap<>();
        for (VersionTag version : unit.variants().keySet()) {
            Content content = unit.variant(version).content();
            int place = version.equals(chosen) ? offset : likeliest(content, version, share);
            halves.put(version, halves(content, place));
        }
        int place = inSource ? offset : likeliest(unit.source(), source, share);
        return new Cuts(halves(unit.source(), place), halves);
    }

    /** Whether both halves of the source say something. */
    boolean isInside() {
        return source.bothSaySomething();
    }

    Halves source() {
        return source;
    }

    Halves of(VersionTag version) {
        return halves.getOrDefault(version, new Halves(Content.EMPTY, "", Content.EMPTY));
    }

    /** What stands between two sentences of a version. */
    static String glue(VersionTag version) {
        boolean spaces =
                switch (version.locale().getLanguage()) {
                    case "zh", "ja", "yue", "th", "lo", "km", "my" -> false;
                    default -> true;
                };
        return spaces ? " " : "";
    }

    private static int likeliest(Content content, VersionTag version, double share) {
        String text = chars(content);
        double wanted = share * text.length();
        List<Integer> places =
                inside(text, breaks(text, BreakIterator.getSentenceInstance(version.locale())));
        if (places.isEmpty()) {
            places = inside(text, marks(text));
        }
        if (places.isEmpty()) {
            places = inside(text, breaks(text, BreakIterator.getLineInstance(version.locale())));
        }
        return places.stream()
                .min((one, other) ->
                        Double.compare(Math.abs(one - wanted), Math.abs(other - wanted)))
                .orElse(text.length());
    }

    private static List<Integer> breaks(String text, BreakIterator iterator) {
        iterator.setText(text);
        List<Integer> places = new ArrayList<>();
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            places.add(at);
        }
        return places;
    }

    private static List<Integer> marks(String text) {
        List<Integer> places = new ArrayList<>();
        for (int at = 1; at < text.length(); at++) {
            boolean inNumber = Character.isDigit(text.charAt(at));
            if (MARKS.indexOf(text.charAt(at - 1)) >= 0 && !inNumber) {
                places.add(at);
            }
        }
        return places;
    }

    private static List<Integer> inside(String text, List<Integer> places) {
        return places.stream()
                .filter(at -> !text.substring(0, at).isBlank() && !text.substring(at).isBlank())
                .toList();
    }

    /** The text with one char for each code. */
    private static String chars(Content content) {
        StringBuilder text = new StringBuilder();
        for (Inline piece : content.pieces()) {
            switch (piece) {
                case Inline.Text(String value) -> text.append(value);
                case Inline.Code _ -> text.append(CODE);
            }
        }
        return text.toString();
    }

    private static Halves halves(Content content, int offset) {
        String text = chars(content);
        int end = Math.clamp(offset, 0, text.length());
        int start = end;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Halves(
                part(content, 0, end),
                text.substring(end, start),
                part(content, start, text.length()));
    }

    private static Content part(Content content, int from, int to) {
        List<Inline> pieces = new ArrayList<>();
        int at = 0;
        for (Inline piece : content.pieces()) {
            switch (piece) {
                case Inline.Text(String value) -> {
                    int start = Math.clamp(from - at, 0, value.length());
                    int end = Math.clamp(to - at, 0, value.length());
                    if (start < end) {
                        pieces.add(new Inline.Text(value.substring(start, end)));
                    }
                    at += value.length();
                }
                case Inline.Code code -> {
                    if (at >= from && at < to) {
                        pieces.add(code);
                    }
                    at++;
                }
            }
        }
        return new Content(pieces);
    }
}
