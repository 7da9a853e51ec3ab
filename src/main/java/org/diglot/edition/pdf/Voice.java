package org.diglot.edition.pdf;

import com.ibm.icu.util.ULocale;

import org.diglot.model.VersionTag;

/**
 * How a language is set: its script, and how much larger and how much looser than Latin text it
 * must be to look the same beside it.
 *
 * @param script by ISO 15924, such as {@code Arab}
 * @param sample a letter of the script
 * @param size as a part of the size of Latin text
 * @param leading from line to line, as a part of the size of Latin text
 */
record Voice(String script, int sample, double size, double leading) {

    /** The voice of a language; what is not known is set as Latin. */
    static Voice of(VersionTag language) {
        String script =
                ULocale.addLikelySubtags(ULocale.forLanguageTag(language.value())).getScript();
        return switch (script) {
            case "Arab" -> new Voice(script, 0x0628, 1.15, 1.62);
            case "Hebr" -> new Voice(script, 0x05D0, 1.05, 1.45);
            case "Deva" -> new Voice(script, 0x0915, 1.0, 1.6);
            case "Thai" -> new Voice(script, 0x0E01, 1.0, 1.6);
            case "Taml" -> new Voice(script, 0x0B95, 0.9, 1.55);
            case "Hans", "Hant" -> new Voice(script, 0x4E2D, 1.0, 1.6);
            case "Jpan" -> new Voice(script, 0x3042, 0.97, 1.6);
            case "Kore" -> new Voice(script, 0xAC00, 0.97, 1.6);
            case "Grek" -> new Voice(script, 0x03B1, 1.0, 1.4);
            case "Cyrl" -> new Voice(script, 0x0430, 1.0, 1.4);
            default -> new Voice(script, 'a', 1.0, 1.4);
        };
    }
}
