package org.diglot.memory.lucene;

import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexWriter;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.Texts;
import org.diglot.memory.match.WordCutter;
import org.diglot.model.Content;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Many texts, turned over into lists of texts by word in a few arrays and handed to Lucene as a
 * segment that is there already: a third of the time that Lucene takes for a document at a time.
 * What comes of it is the same as of {@link TextDocuments}. Used from one thread.
 */
final class TextBatch {
    /** So many make an index of some ten segments of a million units. */
    private static final int MANY_WORDS = 8_000_000;

    private static final int MANY_TEXTS = 500_000;

    private final Texts texts;
    private final WordCutter cutter;
    private final SortedMap<String, LanguageTexts> languages = new TreeMap<>();
    private final Postings postings = new Postings();
    private int words;
    private int count;

    TextBatch(Texts texts) {
        this.texts = texts;
        this.cutter = texts.cutter();
    }

    /** Adds all texts of an entry. */
    void add(Entry entry, int uid) {
        for (Entry.Text text : entry.texts()) {
            add(text.variant().content(), text.version().language(), uid);
        }
    }

    private void add(Content content, String language, int uid) {
        LanguageTexts alike = languages.computeIfAbsent(language, any -> new LanguageTexts());
        int before = alike.words();
        cutter.cut(content, language, alike);
        if (alike.isWordless()) {
            alike.endWordless(TextDocuments.wordless(texts.words(content, language)), uid);
        } else {
            alike.end(uid);
        }
        words += alike.words() - before;
        count++;
    }

    /** Whether it should be written and another begun. */
    boolean isFull() {
        return words >= MANY_WORDS || count >= MANY_TEXTS;
    }

    /** Writes all as one segment, and begins anew. */
    void write(IndexWriter into) throws IOException {
        if (count > 0) {
            BatchOrder order = BatchOrder.of(languages);
            into.addIndexes(
                    new BatchReader(
                            order.size(),
                            schema(order),
                            new BatchFields(order, postings).all(),
                            new BatchColumns(order)));
            languages.values().forEach(LanguageTexts::clear);
            words = 0;
            count = 0;
        }
    }

    private static BatchSchema schema(BatchOrder order) {
        BatchSchema schema =
                new BatchSchema(Fields.order())
                        .column(Fields.LANGUAGE, DocValuesType.SORTED)
                        .column(Fields.LENGTH, DocValuesType.NUMERIC)
                        .column(Fields.UNIT, DocValuesType.NUMERIC)
                        .column(Fields.SIGNATURE, DocValuesType.NUMERIC)
                        .column(Fields.WORDS, DocValuesType.BINARY)
                        .indexed(Fields.WORDLESS);
        order.shelves().forEach(shelf -> schema.indexed(Fields.words(shelf.language())));
        return schema;
    }
}
