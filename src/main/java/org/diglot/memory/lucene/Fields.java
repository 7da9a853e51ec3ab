package org.diglot.memory.lucene;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The fields of both indexes of a memory, and the order of its text documents. */
final class Fields {
    /** uid of a unit, in the documents of both indexes. Numeric doc values. */
    static final String UNIT = "unit";

    /** Language of a text document. Sorted doc values. */
    static final String LANGUAGE = "language";

    /** Number of words of a text document. Numeric doc values. */
    static final String LENGTH = "length";

    /** The signature of a text document. Numeric doc values. */
    static final String SIGNATURE = "signature";

    /** The narrow hashes of the words of a text document, a byte each. Binary doc values. */
    static final String WORDS = "words";

    /** The hash of a text document without words. Indexed. */
    static final String WORDLESS = "wordless";

    /** Hash of document and id, by which a unit document is taken out. Indexed. */
    static final String KEY = "key";

    /** The versions of a unit document. Indexed. */
    static final String VERSION = "version";

    /**
     * The entry of a unit document, not compressed, so that reading many is cheap. Binary doc
     * values.
     */
    static final String ENTRY = "entry";

    private Fields() {}

    /** The words of text documents in a language. Indexed. */
    static String words(String language) {
        return "words." + language;
    }

    static Sort order() {
        return new Sort(
                new SortField(LANGUAGE, SortField.Type.STRING),
                new SortField(LENGTH, SortField.Type.LONG));
    }
}
