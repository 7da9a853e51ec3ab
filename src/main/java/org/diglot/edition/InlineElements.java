package org.diglot.edition;

import java.util.Locale;

/**
 * Which HTML element shows which type of code.
 *
 * @see <a href="https://www.gala-global.org/tmx-14b">TMX 1.4b, values of the attribute type</a>
 */
final class InlineElements {
    private InlineElements() {}

    /** The element for a type of paired code; empty if the type says nothing to a reader. */
    static String of(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "bold", "b", "strong" -> "b";
            case "italic", "i", "em" -> "i";
            case "ulined", "dulined", "underlined", "underline", "u" -> "u";
            case "struck", "strike", "s" -> "s";
            case "superscript", "sup" -> "sup";
            case "subscript", "sub" -> "sub";
            case "scap", "smallcaps" -> "small";
            case "link", "a" -> "a";
            default -> "";
        };
    }
}
