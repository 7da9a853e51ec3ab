package org.diglot.edition.pdf.readback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What stands in a PDF file: a number, a name, or a structure of them. */
sealed interface Value {
    /** Values by their names. */
    record Dictionary(Map<String, Value> entries) implements Value {
        /** An entry; {@link Word#NOTHING} if there is none. */
        Value get(String name) {
            return entries.getOrDefault(name, Word.NOTHING);
        }
    }

    /** Values in order. */
    record Sequence(List<Value> items) implements Value {}

    /** A name without its slash. */
    record Name(String name) implements Value {}

    /** A number, whole or not. */
    record Numeral(double value) implements Value {}

    /** Bytes, each as a character of the same number. */
    record Text(String bytes) implements Value {
        /** The characters that the bytes mean where a person is to read them. */
        String meant() {
            return bytes.startsWith("\u00FE\u00FF") ? utf16(2) : bytes;
        }

        /** The bytes from a place on as UTF-16. */
        String utf16(int from) {
            byte[] raw = bytes.getBytes(StandardCharsets.ISO_8859_1);
            return new String(raw, from, raw.length - from, StandardCharsets.UTF_16BE);
        }
    }

    /** Stands for an object that is elsewhere in the file. */
    record Reference(int number) implements Value {}

    /** An operator, or {@code true}, {@code false} and {@code null}. */
    record Word(String word) implements Value {
        /** What is not there. */
        static final Value NOTHING = new Word("null");
    }

    /** Its number. */
    default int whole() throws IOException {
        if (this instanceof Numeral(double value)) {
            return (int) value;
        }
        throw new IOException("The file is damaged: there is no number where one should be");
    }

    /** Its values; those of one that is no sequence are itself, and nothing has none. */
    default List<Value> all() {
        return switch (this) {
            case Sequence(List<Value> items) -> items;
            case Word(String word) when word.equals("null") -> List.of();
            case Dictionary _, Name _, Numeral _, Text _, Reference _, Word _ -> List.of(this);
        };
    }
}
