package org.diglot.memory.lucene;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.Hashes;
import org.diglot.memory.match.Phrases;
import org.diglot.memory.match.Texts;
import org.diglot.memory.match.Token;
import org.diglot.memory.match.Words;
import org.diglot.model.SegmentId;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the documents of an entry. May be used from any thread. */
final class EntryDocuments {
    private static final FieldType TERMS = new FieldType();

    static {
        TERMS.setIndexOptions(IndexOptions.DOCS);
        TERMS.setOmitNorms(true);
        TERMS.setTokenized(true);
        TERMS.freeze();
    }

    private final Texts texts;
    private final EntryCodec codec;

    EntryDocuments(Texts texts, EntryCodec codec) {
        this.texts = texts;
        this.codec = codec;
    }

    /** The term that all documents of a unit share. */
    static Term key(String document, SegmentId id) {
        String name = document + '\u0001' + id.value();
        ByteBuffer key = ByteBuffer.allocate(Long.BYTES + Integer.BYTES);
        key.putLong(Hashes.of(name)).putInt(Hashes.shortHash(name + '\u0001'));
        return new Term(Fields.KEY, new BytesRef(key.array()));
    }

    /** The unit document and one document for each text. */
    List<Document> of(Entry entry, long uid) {
        BytesRef key = key(entry.document(), entry.id()).bytes();
        List<Document> documents = new ArrayList<>();
        Document unit = document(key, "", uid);
        unit.add(new NumericDocValuesField(Fields.UNIT, 0));
        unit.add(new NumericDocValuesField(Fields.SIGNATURE, 0));
        unit.add(new BinaryDocValuesField(Fields.WORDS, new BytesRef()));
        unit.add(new StoredField(Fields.ENTRY, codec.write(entry)));
        documents.add(unit);
        for (Entry.Text text : entry.texts()) {
            documents.add(document(text, key, uid));
        }
        return documents;
    }

    private static Document document(BytesRef key, String language, long order) {
        Document document = new Document();
        document.add(new StringField(Fields.KEY, key, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.LANGUAGE, new BytesRef(language)));
        document.add(new NumericDocValuesField(Fields.ORDER, order));
        return document;
    }

    private Document document(Entry.Text text, BytesRef key, long uid) {
        String language = text.version().language();
        Words words = texts.words(text.variant().content(), language);
        Document document = document(key, language, words.length());
        document.add(new NumericDocValuesField(Fields.UNIT, uid));
        document.add(new NumericDocValuesField(Fields.SIGNATURE, words.signature()));
        document.add(new BinaryDocValuesField(Fields.WORDS, bytes(words.hashes())));
        document.add(new StringField(Fields.VERSION, text.version().value(), Field.Store.NO));
        if (words.length() == 0) {
            document.add(new StringField(Fields.WORDLESS, wordless(words), Field.Store.NO));
        } else {
            document.add(new Field(Fields.words(language), new TermStream(terms(words)), TERMS));
        }
        return document;
    }

    /** What a text without words is found by. */
    static String wordless(Words words) {
        return Long.toHexString(Hashes.of(words.identity()));
    }

    private static BytesRef bytes(int[] hashes) {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
        bytes.asIntBuffer().put(hashes);
        return new BytesRef(bytes.array());
    }

    /** Each word once; numbers as the sign that stands for all and as they are. */
    private static Set<String> terms(Words words) {
        Set<String> terms = new LinkedHashSet<>();
        for (Token token : words.tokens()) {
            if (token.counts()) {
                terms.add(token.key());
                terms.add(Phrases.term(token));
            }
        }
        return terms;
    }
}
