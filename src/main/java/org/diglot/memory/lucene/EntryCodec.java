package org.diglot.memory.lucene;

import org.apache.lucene.store.ByteArrayDataInput;
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

/**
 * Writes entries as bytes and reads them again, texts and names in {@link Shorthand}. May be used
 * from any thread.
 */
final class EntryCodec {
    private static final int LOCKS = State.Lock.values().length;

    /** The low bits of a byte name the origin; each other bit says that something follows. */
    private static final int ORIGIN = 0x0F;

    private static final int REASON = 0x10;
    private static final int ANNOTATIONS = 0x20;
    private static final int CODES = 0x40;
    private static final int NEIGHBOURS = 0x80;

    private final Shorthand shorthand;
    private final List<Status> statuses = List.of(Status.values());
    private final List<State.Lock> locks = List.of(State.Lock.values());
    private final List<Origin> origins = List.of(Origin.values());
    private final List<CodeKind> kinds = List.of(CodeKind.values());
    private final ConcurrentMap<String, VersionTag> tags = new ConcurrentHashMap<>();

    EntryCodec(Shorthand shorthand) {
        this.shorthand = shorthand;
    }

    /** The bytes of an entry. */
    BytesRef write(Entry entry) {
        Bytes out = new Bytes();
        write(entry, out);
        return out.all();
    }

    /** Writes the bytes of an entry. */
    void write(Entry entry, DataOutput out) {
        try {
            shorthand.writeName(entry.document(), out);
            shorthand.write(entry.id().value(), out);
            out.writeVInt(entry.texts().size());
            for (Entry.Text text : entry.texts()) {
                write(text, out);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Writing to the heap does not fail", e);
        }
    }

    private void write(Entry.Text text, DataOutput out) throws IOException {
        Variant variant = text.variant();
        State state = variant.state();
        int flags = flags(text);
        shorthand.writeName(text.version().value(), out);
        out.writeByte(
                (byte) (statuses.indexOf(state.status()) * LOCKS + locks.indexOf(state.lock())));
        out.writeByte((byte) flags);
        if ((flags & CODES) == 0) {
            shorthand.write(variant.content().plainText(), out);
        } else {
            write(variant.content(), out);
        }
        if (state.reason() != null) {
            shorthand.write(state.reason(), out);
        }
        if ((flags & ANNOTATIONS) != 0) {
            write(variant.annotations(), out);
        }
        if ((flags & NEIGHBOURS) != 0) {
            out.writeInt((int) text.previous());
            out.writeInt((int) text.next());
        }
    }

    private int flags(Entry.Text text) {
        Variant variant = text.variant();
        boolean isPlain = variant.content().codes().isEmpty();
        return origins.indexOf(variant.origin())
                | (variant.state().reason() == null ? 0 : REASON)
                | (variant.annotations().equals(Annotations.NONE) ? 0 : ANNOTATIONS)
                | (isPlain ? 0 : CODES)
                | (text.previous() == 0 && text.next() == 0 ? 0 : NEIGHBOURS);
    }

    private void write(Content content, DataOutput out) throws IOException {
        out.writeVInt(content.pieces().size());
        for (Inline piece : content.pieces()) {
            switch (piece) {
                case Text(String value) -> {
                    out.writeByte((byte) kinds.size());
                    shorthand.write(value, out);
                }
                case Code(CodeKind kind, Attributes attributes, String data) -> {
                    out.writeByte((byte) kinds.indexOf(kind));
                    write(attributes, out);
                    shorthand.write(data, out);
                }
            }
        }
    }

    private void write(Attributes attributes, DataOutput out) throws IOException {
        out.writeVInt(attributes.values().size());
        for (Map.Entry<String, String> attribute : attributes.values().entrySet()) {
            shorthand.writeName(attribute.getKey(), out);
            shorthand.write(attribute.getValue(), out);
        }
    }

    private void write(Annotations annotations, DataOutput out) throws IOException {
        write(annotations.created(), out);
        write(annotations.changed(), out);
        out.writeVInt(annotations.notes().size());
        for (Note note : annotations.notes()) {
            shorthand.write(note.text(), out);
            writeNullable(note.language(), out);
        }
    }

    private void write(Stamp stamp, DataOutput out) throws IOException {
        writeNullable(stamp.author(), out);
        Instant time = stamp.time();
        out.writeByte((byte) (time == null ? 0 : 1));
        if (time != null) {
            out.writeZLong(time.getEpochSecond());
        }
    }

    private void writeNullable(@Nullable String text, DataOutput out) throws IOException {
        out.writeByte((byte) (text == null ? 0 : 1));
        if (text != null) {
            shorthand.writeName(text, out);
        }
    }

    /** The entry of these bytes. */
    Entry read(BytesRef bytes) throws IOException {
        DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        String document = shorthand.read(in);
        SegmentId id = new SegmentId(shorthand.read(in));
        int count = in.readVInt();
        List<Entry.Text> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text(in));
        }
        return new Entry(document, id, texts);
    }

    /** A unit of these bytes, which must stay as they are while it is used. */
    Stored stored(BytesRef bytes) {
        return new Stored() {
            @Override
            public List<Stored.Source> sources(VersionTag wanted) throws IOException {
                return EntryCodec.this.sources(bytes, wanted);
            }

            @Override
            public Entry entry() throws IOException {
                return read(bytes);
            }
        };
    }

    private List<Stored.Source> sources(BytesRef bytes, VersionTag wanted) throws IOException {
        DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        Shorthand.skip(in);
        Shorthand.skip(in);
        int count = in.readVInt();
        List<Stored.Source> sources = new ArrayList<>(1);
        for (int place = 0; place < count; place++) {
            boolean isWanted = version(in).serves(wanted);
            boolean isLast = place == count - 1;
            if (isWanted || !isLast) {
                in.skipBytes(1);
                int flags = in.readByte();
                Content content = content(flags, in);
                if (isWanted) {
                    sources.add(new Stored.Source(place, content));
                }
                skipRest(isLast ? 0 : flags, in);
            }
        }
        return sources;
    }

    private static void skipRest(int flags, DataInput in) throws IOException {
        if ((flags & REASON) != 0) {
            Shorthand.skip(in);
        }
        if ((flags & ANNOTATIONS) != 0) {
            skipStamp(in);
            skipStamp(in);
            for (int notes = in.readVInt(); notes > 0; notes--) {
                Shorthand.skip(in);
                skipNullable(in);
            }
        }
        if ((flags & NEIGHBOURS) != 0) {
            in.skipBytes(2 * Integer.BYTES);
        }
    }

    private static void skipStamp(DataInput in) throws IOException {
        skipNullable(in);
        if (in.readByte() != 0) {
            in.readZLong();
        }
    }

    private static void skipNullable(DataInput in) throws IOException {
        if (in.readByte() != 0) {
            Shorthand.skip(in);
        }
    }

    private VersionTag version(DataInput in) throws IOException {
        return tags.computeIfAbsent(shorthand.read(in), VersionTag::of);
    }

    private Content content(int flags, DataInput in) throws IOException {
        return (flags & CODES) == 0 ? Content.of(shorthand.read(in)) : contentWithCodes(in);
    }

    private Entry.Text text(DataInput in) throws IOException {
        VersionTag version = version(in);
        int state = in.readByte();
        int flags = in.readByte();
        Content content = content(flags, in);
        String reason = (flags & REASON) == 0 ? null : shorthand.read(in);
        State known = new State(statuses.get(state / LOCKS), locks.get(state % LOCKS), reason);
        Annotations annotations = (flags & ANNOTATIONS) == 0 ? Annotations.NONE : annotations(in);
        Variant variant = new Variant(content, known, origins.get(flags & ORIGIN), annotations);
        if ((flags & NEIGHBOURS) == 0) {
            return new Entry.Text(version, variant, 0, 0);
        }
        long previous = Integer.toUnsignedLong(in.readInt());
        return new Entry.Text(version, variant, previous, Integer.toUnsignedLong(in.readInt()));
    }

    private Content contentWithCodes(DataInput in) throws IOException {
        int count = in.readVInt();
        List<Inline> pieces = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int kind = in.readByte();
            pieces.add(
                    kind == kinds.size()
                            ? new Text(shorthand.read(in))
                            : new Code(kinds.get(kind), attributes(in), shorthand.read(in)));
        }
        return new Content(pieces);
    }

    private Attributes attributes(DataInput in) throws IOException {
        int count = in.readVInt();
        LinkedHashMap<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            values.put(shorthand.read(in), shorthand.read(in));
        }
        return Attributes.of(values);
    }

    private Annotations annotations(DataInput in) throws IOException {
        Stamp created = stamp(in);
        Stamp changed = stamp(in);
        int count = in.readVInt();
        List<Note> notes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            notes.add(new Note(shorthand.read(in), nullable(in)));
        }
        return new Annotations(created, changed, notes, Foreign.NONE);
    }

    private Stamp stamp(DataInput in) throws IOException {
        String author = nullable(in);
        return new Stamp(author, in.readByte() == 0 ? null : Instant.ofEpochSecond(in.readZLong()));
    }

    private @Nullable String nullable(DataInput in) throws IOException {
        return in.readByte() == 0 ? null : shorthand.read(in);
    }
}
