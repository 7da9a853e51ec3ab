package org.diglot.memory.lucene;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.diglot.memory.match.Entry;
import org.diglot.model.Annotations;
import org.diglot.model.Attributes;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Foreign;
import org.diglot.model.Inline;
import org.diglot.model.Inline.Code;
import org.diglot.model.Inline.Text;
import org.diglot.model.Note;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.Stamp;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Writes entries as bytes and reads them again. May be used from any thread. */
final class EntryCodec {
    /** Stands where a code has the name of its kind. */
    private static final String TEXT = "";

    private static final int LOCKS = State.Lock.values().length;

    private final List<Status> statuses = List.of(Status.values());
    private final List<State.Lock> locks = List.of(State.Lock.values());
    private final List<Origin> origins = List.of(Origin.values());
    private final ConcurrentMap<String, VersionTag> tags = new ConcurrentHashMap<>();

    /** The bytes of an entry. */
    BytesRef write(Entry entry) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            out.writeString(entry.document());
            out.writeString(entry.id().value());
            out.writeVInt(entry.texts().size());
            for (Entry.Text text : entry.texts()) {
                write(text, out);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Writing to the heap does not fail", e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private void write(Entry.Text text, DataOutput out) throws IOException {
        Variant variant = text.variant();
        State state = variant.state();
        out.writeString(text.version().value());
        write(variant.content(), out);
        out.writeByte(
                (byte) (statuses.indexOf(state.status()) * LOCKS + locks.indexOf(state.lock())));
        out.writeByte((byte) origins.indexOf(variant.origin()));
        writeNullable(state.reason(), out);
        write(variant.annotations(), out);
        out.writeInt((int) text.previous());
        out.writeInt((int) text.next());
    }

    private static void write(Content content, DataOutput out) throws IOException {
        out.writeVInt(content.pieces().size());
        for (Inline piece : content.pieces()) {
            switch (piece) {
                case Text(String value) -> {
                    out.writeString(TEXT);
                    out.writeString(value);
                }
                case Code(CodeKind kind, Attributes attributes, String data) -> {
                    out.writeString(kind.name());
                    write(attributes, out);
                    out.writeString(data);
                }
            }
        }
    }

    private static void write(Attributes attributes, DataOutput out) throws IOException {
        out.writeVInt(attributes.values().size());
        for (Map.Entry<String, String> attribute : attributes.values().entrySet()) {
            out.writeString(attribute.getKey());
            out.writeString(attribute.getValue());
        }
    }

    private static void write(Annotations annotations, DataOutput out) throws IOException {
        write(annotations.created(), out);
        write(annotations.changed(), out);
        out.writeVInt(annotations.notes().size());
        for (Note note : annotations.notes()) {
            out.writeString(note.text());
            writeNullable(note.language(), out);
        }
    }

    private static void write(Stamp stamp, DataOutput out) throws IOException {
        writeNullable(stamp.author(), out);
        Instant time = stamp.time();
        out.writeByte((byte) (time == null ? 0 : 1));
        if (time != null) {
            out.writeZLong(time.getEpochSecond());
        }
    }

    private static void writeNullable(@Nullable String text, DataOutput out) throws IOException {
        out.writeByte((byte) (text == null ? 0 : 1));
        if (text != null) {
            out.writeString(text);
        }
    }

    /** The entry of these bytes. */
    Entry read(BytesRef bytes) throws IOException {
        DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        String document = in.readString();
        SegmentId id = new SegmentId(in.readString());
        int count = in.readVInt();
        List<Entry.Text> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text(in));
        }
        return new Entry(document, id, texts);
    }

    private Entry.Text text(DataInput in) throws IOException {
        VersionTag version = tags.computeIfAbsent(in.readString(), VersionTag::of);
        Content content = content(in);
        int state = in.readByte();
        Origin origin = origins.get(in.readByte());
        State known =
                new State(statuses.get(state / LOCKS), locks.get(state % LOCKS), nullable(in));
        Variant variant = new Variant(content, known, origin, annotations(in));
        long previous = Integer.toUnsignedLong(in.readInt());
        return new Entry.Text(version, variant, previous, Integer.toUnsignedLong(in.readInt()));
    }

    private static Content content(DataInput in) throws IOException {
        int count = in.readVInt();
        List<Inline> pieces = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String kind = in.readString();
            pieces.add(
                    kind.equals(TEXT)
                            ? new Text(in.readString())
                            : new Code(CodeKind.valueOf(kind), attributes(in), in.readString()));
        }
        return new Content(pieces);
    }

    private static Attributes attributes(DataInput in) throws IOException {
        int count = in.readVInt();
        LinkedHashMap<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            values.put(in.readString(), in.readString());
        }
        return Attributes.of(values);
    }

    private static Annotations annotations(DataInput in) throws IOException {
        Stamp created = stamp(in);
        Stamp changed = stamp(in);
        int count = in.readVInt();
        List<Note> notes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            notes.add(new Note(in.readString(), nullable(in)));
        }
        return new Annotations(created, changed, notes, Foreign.NONE);
    }

    private static Stamp stamp(DataInput in) throws IOException {
        String author = nullable(in);
        return new Stamp(author, in.readByte() == 0 ? null : Instant.ofEpochSecond(in.readZLong()));
    }

    private static @Nullable String nullable(DataInput in) throws IOException {
        return in.readByte() == 0 ? null : in.readString();
    }
}
