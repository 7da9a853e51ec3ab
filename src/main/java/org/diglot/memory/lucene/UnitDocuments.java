package org.diglot.memory.lucene;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.Hashes;
import org.diglot.model.SegmentId;

import java.nio.ByteBuffer;

/** Makes the documents that keep the texts of units. May be used from any thread. */
final class UnitDocuments {
    private final EntryCodec codec;

    UnitDocuments(EntryCodec codec) {
        this.codec = codec;
    }

    /** The term by which a unit is taken out. */
    static Term key(String document, SegmentId id) {
        byte[] key = ByteBuffer.allocate(Long.BYTES).putLong(hash(document, id)).array();
        return new Term(Fields.KEY, new BytesRef(key));
    }

    /** The same as a number, whose bytes come in the order of the network. */
    static long hash(String document, SegmentId id) {
        return Hashes.of(document + '\u0001' + id.value());
    }

    /** The document of an entry. */
    Document of(Entry entry, long uid) {
        Document unit = new Document();
        BytesRef key = key(entry.document(), entry.id()).bytes();
        unit.add(new NumericDocValuesField(Fields.UNIT, uid));
        unit.add(new StringField(Fields.KEY, key, Field.Store.NO));
        for (Entry.Text text : entry.texts()) {
            String version = text.version().value();
            unit.add(new StringField(Fields.VERSION, version, Field.Store.NO));
        }
        unit.add(new BinaryDocValuesField(Fields.ENTRY, codec.write(entry)));
        return unit;
    }
}
