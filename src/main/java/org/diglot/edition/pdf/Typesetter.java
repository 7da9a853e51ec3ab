package org.diglot.edition.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import org.diglot.model.VersionTag;

import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Breaks passages into lines.
 *
 * <p>Lines are broken where Unicode allows it for the language, Thai words by a dictionary; a word
 * wider than the column is broken between characters. Lines are filled one after another: sentences
 * set in narrow columns are left ragged, since spaces stretched to the edge would show holes.
 *
 * @see <a href="https://www.unicode.org/reports/tr14/">UAX #14, Unicode Line Breaking Algorithm</a>
 * @see <a href="https://www.unicode.org/reports/tr9/">UAX #9, Unicode Bidirectional Algorithm</a>
 */
final class Typesetter {
    private final Shaper shaper;
    private final Map<VersionTag, Optional<Hyphenator>> hyphenators = new HashMap<>();
    private final Map<VersionTag, BreakIterator> lineBreaks = new HashMap<>();
    private final BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);

    Typesetter(Shaper shaper) {
        this.shaper = shaper;
    }

    /** The lines of a passage; none if it has no characters. */
    List<Line> lines(Passage passage, Setting setting) throws IOException {
        LineFiller filler = new LineFiller(passage, setting, levels(passage));
        String plain = plain(passage.text());
        BreakIterator breaks = breaks(passage.language());
        breaks.setText(plain);
        int begin = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            segment(passage, begin, end, filler);
            begin = end;
        }
        return filler.finish();
    }

    /** As many lines, but of like length, so that no line of a title is a single word. */
    List<Line> balanced(Passage passage, Setting setting) throws IOException {
        List<Line> lines = lines(passage, setting);
        float most = setting.width();
        float least = Math.max(most / Math.max(1, lines.size()), Line.widestItem(lines));
        int count = lines.size();
        while (count > 1 && most - least > 1) {
            float width = (least + most) / 2;
            List<Line> narrower = lines(passage, setting.within(width));
            if (narrower.size() > count) {
                least = width;
            } else {
                most = width;
                float edge = (setting.width() - width) / 2;
                lines = narrower.stream().map(line -> line.moved(edge)).toList();
            }
        }
        return lines;
    }

    /** What is no word becomes a space, so that neither lines nor directions are broken by it. */
    private static String plain(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean odd = character < ' ' || character == 0x85 || character >> 1 == 0x2028 >> 1;
            if (odd && plain == null) {
                plain = new StringBuilder(text);
            }
            if (odd && plain != null) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain == null ? text : plain.toString();
    }

    private BreakIterator breaks(VersionTag language) {
        return lineBreaks.computeIfAbsent(
                language,
                tag -> BreakIterator.getLineInstance(ULocale.forLanguageTag(tag.value())));
    }

    /** The level of each character; empty if all run from left to right. */
    private static byte[] levels(Passage passage) {
        char[] text = plain(passage.text()).toCharArray();
        boolean rightToLeft = passage.isRightToLeft();
        if (!rightToLeft && !Bidi.requiresBidi(text, 0, text.length)) {
            return new byte[0];
        }
        int direction = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(text, 0, null, 0, text.length, direction);
        byte[] levels = new byte[text.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        return levels;
    }

    /** Adds what may not be broken, with the white space behind it. */
    private void segment(Passage passage, int begin, int end, LineFiller filler)
            throws IOException {
        int core = end;
        while (core > begin && isSpace(passage.text().charAt(core - 1))) {
            core--;
        }
        List<Piece> pieces = pieces(passage, begin, core, filler);
        if (LineFiller.width(pieces) > filler.room() && core - begin > 1) {
            characterwise(passage, begin, core, filler);
        } else if (filler.fits(LineFiller.width(pieces)) || !divide(passage, begin, core, filler)) {
            filler.word(pieces);
        }
        for (int i = core; i < end; i++) {
            space(passage, i, filler);
        }
    }

    /** Divides a word that does not fit; whether that was possible. */
    private boolean divide(Passage passage, int begin, int end, LineFiller filler)
            throws IOException {
        boolean last = end == passage.text().length(); // dividing it would save no line
        if (last || !filler.divides()) {
            return false;
        }
        Optional<Hyphenator> hyphenator = hyphenator(passage.language());
        if (hyphenator.isEmpty()) {
            return false;
        }
        for (int at : hyphenator.get().breaks(passage.text().substring(begin, end)).reversed()) {
            byte style = passage.style(begin + at - 1);
            Piece hyphen =
                    new Piece(
                            shaper.hyphen(style, passage.language()),
                            filler.level(begin + at - 1),
                            style);
            List<Piece> part = pieces(passage, begin, begin + at, filler);
            if (filler.fits(LineFiller.width(part) + LineFiller.width(List.of(hyphen)))) {
                filler.divided(part, hyphen);
                filler.word(pieces(passage, begin + at, end, filler));
                return true;
            }
        }
        return false;
    }

    private Optional<Hyphenator> hyphenator(VersionTag language) throws IOException {
        Optional<Hyphenator> known = hyphenators.get(language);
        if (known == null) {
            known = Hyphenator.of(language);
            hyphenators.put(language, known);
        }
        return known;
    }

    private void characterwise(Passage passage, int begin, int end, LineFiller filler)
            throws IOException {
        characters.setText(passage.text().substring(begin, end));
        int from = characters.first();
        for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
            filler.word(pieces(passage, begin + from, begin + to, filler));
            from = to;
        }
    }

    private void space(Passage passage, int at, LineFiller filler) throws IOException {
        char character = passage.text().charAt(at);
        GlyphRun run = shaper.space(String.valueOf(character), passage.language());
        filler.space(new Piece(run, filler.level(at), passage.style(at)));
        boolean asked = (passage.style(at) & Style.NEW_LINE) != 0;
        if (asked || character >> 1 == 0x2028 >> 1) {
            filler.breakLine();
        }
    }

    /** The runs of a stretch without a break, each of one style and direction. */
    private List<Piece> pieces(Passage passage, int begin, int end, LineFiller filler)
            throws IOException {
        List<Piece> pieces = new ArrayList<>(2);
        for (int from = begin; from < end; ) {
            int to = from + 1;
            while (to < end
                    && passage.style(to) == passage.style(from)
                    && filler.level(to) == filler.level(from)) {
                to++;
            }
            byte level = filler.level(from);
            String word = passage.text().substring(from, to);
            for (GlyphRun run :
                    shaper.runs(word, passage.style(from), level % 2 == 1, passage.language())) {
                pieces.add(new Piece(run, level, passage.style(from)));
            }
            from = to;
        }
        return pieces;
    }

    private static boolean isSpace(char character) {
        return character <= ' '
                || character == 0x85
                || character == 0x1680
                || character >> 1 == 0x2028 >> 1
                || (character >= 0x2000 && character <= 0x200A && character != 0x2007);
    }

    /**
     * A run that has not found its place yet.
     *
     * @param run what is drawn
     * @param level of its direction
     * @param style how, and to whom it belongs
     */
    record Piece(GlyphRun run, byte level, byte style) {}
}
