package org.diglot.model;

/** One piece of the content of a segment: running text or an inline code. */
public sealed interface Inline permits Inline.Text, Inline.Code {

    /**
     * A run of text.
     *
     * @param value at least one character, without the characters that XML 1.0 forbids
     */
    record Text(String value) implements Inline {
        public Text {
            if (value.isEmpty()) {
                throw new IllegalArgumentException("An empty text is no piece of content");
            }
        }
    }

    /**
     * A piece of formatting that a translator moves but does not write, such as the start of bold.
     *
     * @param kind what the code does to the text beside it
     * @param attributes the attributes of the TMX element ({@code i}, {@code x}, {@code type}, ...)
     * @param data the content of the TMX element, kept as it was written (XML, already escaped)
     */
    record Code(CodeKind kind, Attributes attributes, String data) implements Inline {

        /** What a chip on the screen says, such as {@code 1} for {@code x="1"}; never empty. */
        public String label() {
            return attributes
                    .get("x")
                    .or(() -> attributes.get("i"))
                    .or(() -> attributes.get("type"))
                    .filter(label -> !label.isBlank())
                    .orElse("•");
        }
    }
}
