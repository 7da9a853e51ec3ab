package org.diglot.memory.lucene;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.Hashes;
import org.diglot.memory.match.Texts;
import org.diglot.memory.match.Words;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes the texts of entries into an index, by which they are found. Its fields are reused from
 * text to text; used from one thread.
 */
final class TextDocuments {
    private static final FieldType TERMS = new FieldType();

    static {
        TERMS.setIndexOptions(IndexOptions.DOCS);
        TERMS.setOmitNorms(true);
        TERMS.setTokenized(true);
        TERMS.freeze();
    }

    private final Texts texts;
    private final IndexWriter writer;
    private final WordStream stream = new WordStream();
    private final Map<String, Field> terms = new HashMap<>();
    private final Map<String, Field> languages = new HashMap<>();
    private final Field length = new NumericDocValuesField(Fields.LENGTH, 0);
    private final Field unit = new NumericDocValuesField(Fields.UNIT, 0);
    private final Field signature = new NumericDocValuesField(Fields.SIGNATURE, 0);
    private final Field words = new BinaryDocValuesField(Fields.WORDS, new BytesRef());

    TextDocuments(Texts texts, IndexWriter writer) {
        this.texts = texts;
        this.writer = writer;
    }

    /** Adds all texts of an entry. */
    void add(Entry entry, long uid) throws IOException {
        for (Entry.Text text : entry.texts()) {
            writer.addDocument(document(text, uid));
        }
    }

    private Document document(Entry.Text text, long uid) {
        String language = text.version().language();
        Words cut = texts.words(text.variant().content(), language);
        length.setLongValue(cut.length());
        unit.setLongValue(uid);
        signature.setLongValue(Integer.toUnsignedLong(cut.signature()));
        words.setBytesValue(NarrowHashes.bytes(cut.hashes()));
        Document document = new Document();
        document.add(languages.computeIfAbsent(language, TextDocuments::language));
        document.add(length);
        document.add(unit);
        document.add(signature);
        document.add(words);
        document.add(cut.length() == 0 ? wordlessField(cut) : terms(language, cut));
        return document;
    }

    private static Field language(String language) {
        return new SortedDocValuesField(Fields.LANGUAGE, new BytesRef(language));
    }

    private Field terms(String language, Words cut) {
        stream.read(cut.tokens());
        return terms.computeIfAbsent(
                language, known -> new Field(Fields.words(known), stream, TERMS));
    }

    private static Field wordlessField(Words cut) {
        return new StringField(Fields.WORDLESS, wordless(cut), Field.Store.NO);
    }

    /** What a text without words is found by. */
    static String wordless(Words words) {
        return Long.toHexString(Hashes.of(words.identity()));
    }
}
