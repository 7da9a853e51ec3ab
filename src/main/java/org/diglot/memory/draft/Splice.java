package org.diglot.memory.draft;

import org.diglot.memory.DraftPiece;
import org.diglot.memory.Provenance;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.model.Inline.Code;
import org.diglot.model.Inline.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts a content into what is kept of it and what is replaced. */
final class Splice {
    private final List<DraftPiece> pieces = new ArrayList<>();
    private final List<Replacement> replacements;
    private final Rest rest;
    private int next;
    private int at;

    /**
     * Where the rest comes from.
     *
     * @param text that is not replaced
     * @param codes all codes
     */
    record Rest(Provenance text, Provenance codes) {}

    private Splice(List<Replacement> replacements, Rest rest) {
        this.replacements = replacements;
        this.rest = rest;
    }

    /**
     * The pieces of a content. A replacement that has a code inside, or overlaps an earlier one, is
     * not made.
     */
    static List<DraftPiece> pieces(Content content, List<Replacement> replacements, Rest rest) {
        Splice splice = new Splice(possible(content, replacements), rest);
        content.pieces().forEach(splice::add);
        return splice.pieces;
    }

    private static List<Replacement> possible(Content content, List<Replacement> wanted) {
        List<Integer> codes = new ArrayList<>();
        int at = 0;
        for (Inline piece : content.pieces()) {
            switch (piece) {
                case Text(String value) -> at += value.length();
                case Code _ -> codes.add(at);
            }
        }
        List<Replacement> kept = new ArrayList<>();
        wanted.stream()
                .sorted(Comparator.comparingInt(Replacement::start))
                .filter(one ->
                        codes.stream().noneMatch(code -> one.start() < code && code < one.end()))
                .filter(one -> kept.stream().noneMatch(one::overlaps))
                .forEach(kept::add);
        return kept;
    }

    private void add(Inline piece) {
        switch (piece) {
            case Code code -> pieces.add(new DraftPiece(Content.of(code), rest.codes()));
            case Text(String value) -> addText(value);
        }
    }

    private void addText(String value) {
        int start = at;
        int end = at + value.length();
        while (next < replacements.size() && replacements.get(next).start() < end) {
            Replacement one = replacements.get(next);
            keep(value.substring(at - start, one.start() - start));
            pieces.add(new DraftPiece(Content.of(one.now()), one.from()));
            at = one.end();
            next++;
        }
        keep(value.substring(at - start));
        at = end;
    }

    private void keep(String text) {
        if (!text.isEmpty()) {
            pieces.add(new DraftPiece(Content.of(text), rest.text()));
        }
    }
}
