package org.diglot.memory.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The documents of a {@link TextBatch} in the order of {@link Fields#order}: by language, then by
 * length.
 *
 * @param shelves the languages in their order
 * @param size how many documents there are
 */
record BatchOrder(List<Shelf> shelves, int size) {

    /** The texts of a language, and the documents they are: the first one, and the order. */
    @SuppressWarnings("ArrayRecordComponent") // not compared, and read for every text
    record Shelf(String language, LanguageTexts texts, int first, int[] order) {}

    static BatchOrder of(SortedMap<String, LanguageTexts> languages) {
        List<Shelf> shelves = new ArrayList<>();
        int first = 0;
        for (var language : languages.entrySet()) {
            LanguageTexts texts = language.getValue();
            if (texts.count() > 0) {
                shelves.add(new Shelf(language.getKey(), texts, first, texts.byLength()));
                first += texts.count();
            }
        }
        return new BatchOrder(shelves, first);
    }

    /** Receives texts without words. */
    @FunctionalInterface
    interface WordlessSink {
        void accept(String hash, int document);
    }

    /** Hands over the texts without words, by what they are found; they are first on each shelf. */
    void eachWordless(WordlessSink sink) {
        for (Shelf shelf : shelves) {
            int document = shelf.first();
            for (String hash : shelf.texts().wordless()) {
                sink.accept(hash, document);
                document++;
            }
        }
    }

    /** How many texts have no words. */
    int wordless() {
        return shelves.stream().mapToInt(shelf -> shelf.texts().wordless().size()).sum();
    }

    Walk walk() {
        return new Walk();
    }

    /** Goes from document to document. Used from one thread. */
    final class Walk {
        private int document = -1;
        private int shelf;

        /** Goes on to a document; forward only. */
        Walk to(int next) {
            document = next;
            while (shelf + 1 < shelves.size() && shelves.get(shelf + 1).first() <= next) {
                shelf++;
            }
            return this;
        }

        /** The place of the language among the shelves. */
        int shelf() {
            return shelf;
        }

        /** The texts of the language. */
        LanguageTexts texts() {
            return shelves.get(shelf).texts();
        }

        /** The place of the text among those of its language. */
        int text() {
            Shelf here = shelves.get(shelf);
            return here.order()[document - here.first()];
        }
    }
}
