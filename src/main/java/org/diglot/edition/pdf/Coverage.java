package org.diglot.edition.pdf;

import org.diglot.edition.Cell;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionException;
import org.diglot.edition.Row;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Looks before anything is printed whether there is a font for every character of the text. */
final class Coverage {
    private static final int NAMED = 12;

    private final Edition edition;
    private final Shaper shaper;
    private final Map<VersionTag, BitSet> seen = new HashMap<>();
    private final SequencedMap<Integer, String> missing = new LinkedHashMap<>();

    Coverage(Edition edition, Shaper shaper) {
        this.edition = edition;
        this.shaper = shaper;
    }

    /**
     * Looks at every cell.
     *
     * @throws EditionException if a character has no font; it names them all, and for each the
     *     first sentence
     */
    void require() throws EditionException, IOException {
        for (Iterator<Row> rows = edition.rows().iterator(); rows.hasNext(); ) {
            Row row = rows.next();
            for (Cell cell : row.cells()) {
                look(cell, row);
            }
        }
        if (!missing.isEmpty()) {
            throw new EditionException(message());
        }
    }

    private void look(Cell cell, Row row) throws IOException {
        BitSet known = seen.computeIfAbsent(cell.language(), language -> new BitSet());
        String text = cell.content().plainText();
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (!known.get(character)) {
                known.set(character);
                if (!shaper.has(character, cell.language())) {
                    missing.putIfAbsent(character, row.id() + ", " + cell.language());
                }
            }
            i += Character.charCount(character);
        }
    }

    private String message() {
        String named =
                missing.entrySet().stream()
                        .limit(NAMED)
                        .map(entry -> named(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("; "));
        String rest = missing.size() > NAMED ? "; and " + (missing.size() - NAMED) + " more" : "";
        return String.format(
                Locale.ROOT,
                "No PDF edition of %s was made: on this machine no font has %d of its characters: %s%s. Install a font for them, such as one of the Noto family, or choose another format; HTML and EPUB leave the fonts to the reader.",
                edition.imprint().provenance().document(),
                missing.size(),
                named,
                rest);
    }

    private static String named(int character, String where) {
        String name = Character.getName(character);
        return String.format(
                Locale.ROOT,
                "%s U+%04X %s (first in sentence %s)",
                Character.toString(character),
                character,
                name == null ? "" : name,
                where);
    }
}
