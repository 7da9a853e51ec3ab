package org.diglot.project.search;

import org.diglot.model.Content;
import org.diglot.model.Inline;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a cell without its inline codes, and where the codes stand in it. What is put in
 * place of a part of the text never costs a code.
 */
public final class CodedText {

    /**
     * A part of the text and what shall stand there.
     *
     * @param from where it begins, in chars of the text without codes
     * @param to where it ends, exclusive
     * @param text what shall stand there
     */
    public record Spot(int from, int to, String text) {}

    /** A code and how much text there is before it. */
    private record Placed(Inline.Code code, int at) {}

    private final String plain;
    private final List<Placed> codes;

    private CodedText(String plain, List<Placed> codes) {
        this.plain = plain;
        this.codes = codes;
    }

    /** The text of this content. */
    public static CodedText of(Content content) {
        if (content.codes().isEmpty()) {
            return new CodedText(content.plainText(), List.of());
        }
        List<Placed> codes = new ArrayList<>();
        int at = 0;
        for (Inline piece : content.pieces()) {
            switch (piece) {
                case Inline.Text(String value) -> at += value.length();
                case Inline.Code code -> codes.add(new Placed(code, at));
            }
        }
        return new CodedText(content.plainText(), codes);
    }

    /** The text without codes. */
    public String plain() {
        return plain;
    }

    /**
     * A place of the text where each code counts as one char; behind the codes that stand there.
     */
    public int shownStart(int place) {
        return place + (int) codes.stream().filter(code -> code.at() <= place).count();
    }

    /**
     * A place of the text where each code counts as one char; before the codes that stand there.
     */
    public int shownEnd(int place) {
        return place + (int) codes.stream().filter(code -> code.at() < place).count();
    }

    /** Whether a code stands inside the letters that are really changed, and has to step aside. */
    public boolean movesCode(Spot spot) {
        return changes(spot).stream().anyMatch(this::holdsCode);
    }

    private boolean holdsCode(Spot spot) {
        return codes.stream().anyMatch(code -> code.at() > spot.from() && code.at() < spot.to());
    }

    /**
     * The content with other text in these places. Words of a place that stay the same stay where
     * they are, with the codes about them; a code among letters that change comes behind them.
     *
     * @param spots from left to right, without overlaps
     */
    public Content replaced(List<Spot> spots) {
        Copy copy = new Copy();
        for (Spot spot : spots) {
            for (Spot change : changes(spot)) {
                // Codes come before what takes the place of letters, and behind what is added to
                // them.
                boolean added = change.from() == change.to() && change.from() > spot.from();
                copy.upTo(change.from(), added ? change.from() : change.from() + 1);
                copy.put(change);
            }
        }
        copy.upTo(plain.length(), Integer.MAX_VALUE);
        return new Content(copy.pieces);
    }

    /** A copy of the content in the making. */
    private final class Copy {
        private final List<Inline> pieces = new ArrayList<>();
        private int done;
        private int nextCode;

        /** Copies text up to a place, and the codes before {@code limit}. */
        void upTo(int place, int limit) {
            while (nextCode < codes.size() && codes.get(nextCode).at() < limit) {
                Placed code = codes.get(nextCode);
                text(Math.min(code.at(), place));
                pieces.add(code.code());
                nextCode++;
            }
            text(place);
        }

        private void text(int place) {
            if (place > done) {
                pieces.add(new Inline.Text(plain.substring(done, place)));
                done = place;
            }
        }

        void put(Spot change) {
            if (!change.text().isEmpty()) {
                pieces.add(new Inline.Text(change.text()));
            }
            done = change.to();
        }
    }

    /** The parts of a spot that really change. */
    private List<Spot> changes(Spot spot) {
        if (codes.isEmpty()) {
            return List.of(spot);
        }
        return ChangedWords.of(plain.substring(spot.from(), spot.to()), spot).stream()
                .map(change -> holdsCode(change) ? core(change) : change)
                .toList();
    }

    /** A spot without what is the same at its start and its end. */
    private Spot core(Spot spot) {
        String old = plain.substring(spot.from(), spot.to());
        String other = spot.text();
        int most = Math.min(old.length(), other.length());
        int start = 0;
        while (start < most && old.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && old.charAt(old.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return new Spot(
                spot.from() + start, spot.to() - end, other.substring(start, other.length() - end));
    }
}
