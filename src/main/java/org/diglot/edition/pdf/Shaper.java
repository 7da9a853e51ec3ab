package org.diglot.edition.pdf;

import com.ibm.icu.lang.UCharacter;

import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns words into runs: chooses the font of each character and shapes what shares one.
 *
 * <p>Remembers the words that came last, since a text says most of its words again and again.
 */
final class Shaper {
    private static final int REMEMBERED = 20_000;

    /**
     * A word as it is asked for.
     *
     * @param text its characters
     * @param style its face
     * @param rightToLeft its direction
     * @param language whose fonts come first
     */
    private record Word(String text, int style, boolean rightToLeft, VersionTag language) {}

    /**
     * What fonts depend on.
     *
     * @param language whose fonts come first
     * @param style of the face
     */
    private record Taste(VersionTag language, int style) {}

    /**
     * A stretch of a word that one font can show.
     *
     * @param begin its first character
     * @param face {@code null} if there is no font
     */
    private record Stretch(int begin, @Nullable Typeface face) {}

    private final TypefaceShelf shelf;
    private final Map<Taste, Typeface> bases = new HashMap<>();
    private final Map<Taste, Map<Integer, Optional<Typeface>>> found = new HashMap<>();
    private final Map<Word, List<GlyphRun>> words =
            new LinkedHashMap<>(1 << 12, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Word, List<GlyphRun>> eldest) {
                    return size() > REMEMBERED;
                }
            };

    Shaper(TypefaceShelf shelf) {
        this.shelf = shelf;
    }

    /** The runs of one word of a passage, from its begin to its end in reading order. */
    List<GlyphRun> runs(String text, int style, boolean rightToLeft, VersionTag language)
            throws IOException {
        Word word = new Word(text, Style.face(style), rightToLeft, language);
        List<GlyphRun> known = words.get(word);
        if (known == null) {
            known = shaped(word);
            words.put(word, known);
        }
        return known;
    }

    /** A hyphen in the font of a language. */
    GlyphRun hyphen(int style, VersionTag language) throws IOException {
        Typeface face = base(new Taste(language, Style.face(style)));
        return GlyphRuns.hyphen(face.has('-') ? face : latin(Style.face(style)));
    }

    /** White space in the font of a language. */
    GlyphRun space(String text, VersionTag language) throws IOException {
        return GlyphRuns.space(base(new Taste(language, Style.PLAIN)), text);
    }

    /** Whether there is a font for a character. */
    boolean has(int codePoint, VersionTag language) throws IOException {
        Taste taste = new Taste(language, Style.PLAIN);
        return isCarried(codePoint)
                || base(taste).has(codePoint)
                || find(codePoint, taste).isPresent();
    }

    private List<GlyphRun> shaped(Word word) throws IOException {
        List<Stretch> stretches = stretches(word);
        List<GlyphRun> runs = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            int begin = stretches.get(i).begin();
            int end =
                    i + 1 < stretches.size() ? stretches.get(i + 1).begin() : word.text().length();
            runs.add(run(word, word.text().substring(begin, end), stretches.get(i).face()));
        }
        return List.copyOf(runs);
    }

    private GlyphRun run(Word word, String text, @Nullable Typeface face) throws IOException {
        if (face != null) {
            return GlyphRuns.of(face, text, word.rightToLeft());
        }
        StringBuilder codes = new StringBuilder();
        text.codePoints()
                .forEach(character ->
                        codes.append(String.format(Locale.ROOT, "[U+%04X]", character)));
        Typeface plain = base(new Taste(VersionTag.of("en"), Style.PLAIN));
        return GlyphRuns.instead(plain, codes.toString(), text);
    }

    private List<Stretch> stretches(Word word) throws IOException {
        Taste taste = new Taste(word.language(), word.style());
        List<Stretch> stretches = new ArrayList<>();
        String text = word.text();
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            Typeface before = stretches.isEmpty() ? base(taste) : stretches.getLast().face();
            Typeface face = face(character, before, taste);
            if (stretches.isEmpty() || face != before) {
                stretches.add(new Stretch(i, face));
            }
            i += Character.charCount(character);
        }
        return stretches;
    }

    /** What carries no meaning of its own goes with its neighbour; the rest has its own font. */
    private @Nullable Typeface face(int character, @Nullable Typeface before, Taste taste)
            throws IOException {
        boolean follows = isCarried(character) || (before != null && before.has(character));
        if (follows && hasNoScript(character)) {
            return before;
        }
        Typeface base = base(taste);
        return base.has(character) || isCarried(character)
                ? base
                : find(character, taste).orElse(null);
    }

    private static boolean hasNoScript(int character) {
        UnicodeScript script = UnicodeScript.of(character);
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }

    /** Characters that are not seen need no font of their own. */
    private static boolean isCarried(int character) {
        return GlyphRuns.isIgnorable(character) || UCharacter.isUWhiteSpace(character);
    }

    private Typeface base(Taste taste) throws IOException {
        Typeface known = bases.get(taste);
        if (known == null) {
            Voice voice = Voice.of(taste.language());
            Optional<Typeface> own = shelf.find(voice.sample(), taste.style(), voice.script());
            known = own.isPresent() ? own.get() : latin(taste.style());
            bases.put(taste, known);
        }
        return known;
    }

    private Typeface latin(int style) throws IOException {
        return shelf.find('a', style, "Latn")
                .orElseThrow(() -> new IOException("There is no font for Latin letters"));
    }

    private Optional<Typeface> find(int character, Taste taste) throws IOException {
        Map<Integer, Optional<Typeface>> known =
                found.computeIfAbsent(taste, fresh -> new HashMap<>());
        Optional<Typeface> face = known.get(character);
        if (face == null) {
            face = shelf.find(character, taste.style(), Voice.of(taste.language()).script());
            known.put(character, face);
        }
        return face;
    }
}
