package org.diglot.edition;

import org.diglot.edition.Presentation.Layout;
import org.diglot.model.Annotations;
import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.Note;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.model.VersionTag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/** Small editions that together have everything a format may stumble over. */
final class Fixtures {
    private static final Map<String, String> SENTENCES =
            Map.of(
                    "ar", "في عام 1948 (نعم) قال «TMX 1.4b».",
                    "he", "בשנת 1948 (כן) נִקּוּד.",
                    "hi", "सन् 1948 में (हाँ) क्षत्रिय हिन्दी।",
                    "zh-Hans", "一九四八年（是），TMX 1.4b。",
                    "ja", "一九四八年（はい）、テキスト。",
                    "th", "ในปี 1948 (ใช่) มนุษย์ทั้งหลายเกิดมามีอิสระ",
                    "ta", "மனிதப் பிறவியினர் சகலரும் (1948).",
                    "el", "Το 1948 (ναι)· ᾦδε.",
                    "ur", "سنہ 1948 میں (ہاں) تمام انسان۔");

    private Fixtures() {}

    /** All of them by their names. */
    static SequencedMap<String, Edition> all() throws EditionException {
        SequencedMap<String, Edition> all = new LinkedHashMap<>();
        for (String language : SENTENCES.keySet().stream().sorted().toList()) {
            all.put("en-" + language, pair(language).edition());
        }
        for (Layout layout : Layout.values()) {
            all.put("three-" + layout.word(), three(layout));
        }
        all.put("rtl-first", rightToLeftFirst());
        all.put("alone", Edition.of(pair("ar").bitext(), EditionOptions.of(tag("ar"))));
        all.put("trouble", trouble());
        all.put("long-row", longRow());
        all.put("empty", Texts.in("en", "es").edition());
        return all;
    }

    private static VersionTag tag(String language) {
        return VersionTag.of(language);
    }

    private static Texts pair(String language) {
        String sentence = Objects.requireNonNull(SENTENCES.get(language));
        return Texts.in("en", language)
                .paragraph("A title & more", sentence.replace(".", ""))
                .paragraph("In 1948 (yes).", sentence)
                .row("Nothing yet.", "")
                .paragraph("A heading", "1948")
                .paragraph("The end.", sentence);
    }

    private static Edition three(Layout layout) throws EditionException {
        Texts texts =
                Texts.in("en", "es", "ar")
                        .paragraph("A title", "Un título", "عنوان")
                        .paragraph("One.", "Uno.", "واحد.")
                        .status(Status.DRAFT)
                        .row("Two.", "Dos.", "")
                        .paragraph("A heading", "Un encabezado", "فصل")
                        .paragraph("Three.", "Tres.", "ثلاثة.");
        Bitext bitext = noted(texts).bitext();
        return Edition.of(
                bitext, EditionOptions.all(bitext).with(Presentation.DEFAULT.with(layout)));
    }

    private static Texts noted(Texts texts) {
        var row = List.of(Content.of("Noted."), Content.of("Con nota."));
        var unit = texts.unit(new SegmentId("noted"), row);
        return texts.with(unit.with(Annotations.NONE.plusNote(new Note("Why <not> & so.", "en"))));
    }

    private static Edition rightToLeftFirst() throws EditionException {
        return Edition.of(pair("he").bitext(), EditionOptions.of(tag("he"), tag("en")));
    }

    private static Edition trouble() throws EditionException {
        Texts texts = Texts.in("en", "he").paragraph("Trouble & \"more\"", "צרות");
        for (String text :
                new String[] {
                    "<&>\"'",
                    "</p>]]><!-- -->",
                    "𝒳 𠀀 😀",
                    "\u200Ea\u202Eb\u202C \u2067c\u2069 \u200F",
                    "a\u00ADb\u00A0c\u2028d\u0301"
                }) {
            texts.row(text, text);
        }
        return texts.edition();
    }

    private static Edition longRow() throws EditionException {
        return Texts.in("en", "es")
                .paragraph("Before.", "Antes.")
                .row("A sentence without an end ".repeat(300).strip(), "Corto.")
                .row("After.", "Después.")
                .edition();
    }
}
