package org.diglot.memory.lucene;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The fields of an index, and the order of its documents. */
final class Fields {
    /** Raise it whenever an index written before can no longer be read as it is. */
    static final String SCHEMA = "1";

    /** Language of a text document; empty for a unit document. Sorted doc values. */
    static final String LANGUAGE = "language";

    /** Number of words of a text document; uid of a unit document. Numeric doc values. */
    static final String ORDER = "order";

    /** uid of the unit of a text document; 0 for a unit document. Numeric doc values. */
    static final String UNIT = "unit";

    /** The signature of a text document. Numeric doc values. */
    static final String SIGNATURE = "signature";

    /** The short hashes of the words of a text document, 4 bytes each. Binary doc values. */
    static final String WORDS = "words";

    /** Hash of document and id, by which a unit with its texts is taken out. Indexed. */
    static final String KEY = "key";

    /** The version of a text document. Indexed. */
    static final String VERSION = "version";

    /** The hash of a text document without words. Indexed. */
    static final String WORDLESS = "wordless";

    /** The entry of a unit document. Stored. */
    static final String ENTRY = "entry";

    private Fields() {}

    /** The words of text documents in a language. Indexed. */
    static String words(String language) {
        return "words." + language;
    }

    static Sort order() {
        return new Sort(
                new SortField(LANGUAGE, SortField.Type.STRING),
                new SortField(ORDER, SortField.Type.LONG));
    }
}
