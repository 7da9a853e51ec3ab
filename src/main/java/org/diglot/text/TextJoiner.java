package org.diglot.text;

import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.model.ParagraphId;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the sentences of a document together again, in the source language or in another version.
 *
 * <p>The source comes back exactly. In another version the white space between two sentences is
 * that of the source, fitted to the habits of the language: none in Chinese and Japanese, at least
 * one space in a language that is written with spaces. Line breaks and tabs between sentences
 * always stay. May be used from any thread.
 */
public final class TextJoiner {
    private final Bitext bitext;

    private TextJoiner(Bitext bitext) {
        this.bitext = bitext;
    }

    /** A joiner for the sentences of one document. */
    public static TextJoiner from(Bitext bitext) {
        return new TextJoiner(bitext);
    }

    /** The paragraphs of the document in its own language, exactly as they were read. */
    public TranslatedText source() {
        Map<ParagraphId, Content> paragraphs = new LinkedHashMap<>();
        paragraphs().forEach((id, units) -> paragraphs.put(id, source(units)));
        return new TranslatedText(bitext.header().source(), paragraphs);
    }

    /** The paragraphs of the document in a version; {@code standIn} says what fills the gaps. */
    public TranslatedText to(VersionTag version, Untranslated standIn) {
        Map<ParagraphId, Content> joined = new LinkedHashMap<>();
        paragraphs().forEach((id, units) -> joined.put(id, joined(units, version, standIn)));
        return new TranslatedText(version, joined);
    }

    private Map<ParagraphId, List<Unit>> paragraphs() {
        Map<ParagraphId, List<Unit>> paragraphs = new LinkedHashMap<>();
        for (Unit unit : bitext.units()) {
            paragraphs
                    .computeIfAbsent(unit.segment().paragraph(), id -> new ArrayList<>())
                    .add(unit);
        }
        return paragraphs;
    }

    private static Content source(List<Unit> units) {
        List<Inline> pieces = new ArrayList<>();
        for (Unit unit : units) {
            pieces.addAll(Content.of(unit.segment().placement().before()).pieces());
            pieces.addAll(unit.source().pieces());
            pieces.addAll(Content.of(unit.segment().placement().after()).pieces());
        }
        return new Content(pieces);
    }

    private static Content joined(List<Unit> units, VersionTag version, Untranslated standIn) {
        ParagraphGaps paragraph = new ParagraphGaps(SentenceSpacing.of(version));
        paragraph.gap(units.getFirst().segment().placement().before());
        for (Unit unit : units) {
            paragraph.sentence(text(unit, version, standIn));
            paragraph.gap(unit.segment().placement().after());
        }
        return paragraph.content();
    }

    private static Content text(Unit unit, VersionTag version, Untranslated standIn) {
        Content content = unit.variant(version).content();
        if (!content.isBlank()) {
            return content;
        }
        return switch (standIn) {
            case SOURCE -> unit.source();
            case NOTHING -> Content.EMPTY;
        };
    }
}
