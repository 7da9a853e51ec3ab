package org.diglot.project.kept;

import org.diglot.model.Annotations;
import org.diglot.model.Attributes;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.DocumentHeader;
import org.diglot.model.Foreign;
import org.diglot.model.Inline;
import org.diglot.model.Inline.Code;
import org.diglot.model.Inline.Text;
import org.diglot.model.Note;
import org.diglot.model.Origin;
import org.diglot.model.ParagraphId;
import org.diglot.model.Placement;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.Stamp;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Reads what {@link RowWriter} wrote; what is alike in many rows is one object for all of them. */
final class RowReader {
    private final ByteBuffer in;
    private final List<String> names = new ArrayList<>();
    private final List<Stamp> stamps = new ArrayList<>();
    private final Map<String, VersionTag> tags = new HashMap<>();
    private final Map<String, ParagraphId> paragraphs = new HashMap<>();
    private final LinkedHashMap<VersionTag, Variant> variants = new LinkedHashMap<>();
    private final Map<Integer, State> states = new HashMap<>();
    private Annotations last = Annotations.NONE;
    private byte[] narrow = new byte[1 << 10];
    private char[] wide = new char[1 << 10];
    private final List<Status> statuses = List.of(Status.values());
    private final List<State.Lock> locks = List.of(State.Lock.values());
    private final List<Origin> origins = List.of(Origin.values());
    private final List<CodeKind> kinds = List.of(CodeKind.values());

    RowReader(ByteBuffer in) {
        this.in = in;
    }

    DocumentHeader header() {
        return new DocumentHeader(text(), tag(), list(this::tag), annotations());
    }

    List<Unit> rows() {
        return list(this::unit);
    }

    private Unit unit() {
        Segment segment = new Segment(new SegmentId(text()), placement(), content(), annotations());
        variants.clear();
        for (int left = number(); left > 0; left--) {
            variants.put(tag(), variant());
        }
        return new Unit(segment, variants, annotations());
    }

    private Placement placement() {
        ParagraphId paragraph = paragraphs.computeIfAbsent(name(), ParagraphId::new);
        return new Placement(paragraph, name(), name(), list(() -> new SegmentId(text())));
    }

    private Variant variant() {
        State state = state(number(), nameOrNull());
        Origin origin = origins.get(number());
        return new Variant(content(), state, origin, annotations());
    }

    private State state(int number, @Nullable String reason) {
        if (reason == null) {
            return states.computeIfAbsent(number, state -> stateOf(state, null));
        }
        return stateOf(number, reason);
    }

    private State stateOf(int number, @Nullable String reason) {
        return new State(
                statuses.get(number / RowWriter.LOCKS),
                locks.get(number % RowWriter.LOCKS),
                reason);
    }

    private Content content() {
        List<Inline> pieces = list(this::piece);
        return pieces.isEmpty() ? Content.EMPTY : new Content(pieces);
    }

    private Inline piece() {
        int kind = number();
        return kind == RowWriter.PLAIN
                ? new Text(text())
                : new Code(kinds.get(kind), attributes(), text());
    }

    private Annotations annotations() {
        if (number() == RowWriter.NONE) {
            return Annotations.NONE;
        }
        Annotations read =
                new Annotations(
                        stamp(), stamp(), list(() -> new Note(text(), nameOrNull())), foreign());
        if (!read.equals(last)) {
            last = read;
        }
        return last;
    }

    private Foreign foreign() {
        Foreign foreign = new Foreign(attributes(), list(this::text));
        return foreign.equals(Foreign.NONE) ? Foreign.NONE : foreign;
    }

    private Attributes attributes() {
        LinkedHashMap<String, String> values = new LinkedHashMap<>();
        for (int left = number(); left > 0; left--) {
            values.put(name(), text());
        }
        return Attributes.of(values);
    }

    private Stamp stamp() {
        int number = number();
        if (number != RowWriter.NEW) {
            return stamps.get(number - RowWriter.FIRST);
        }
        String author = nameOrNull();
        boolean hasTime = number() == RowWriter.NEW;
        long second = in.getLong();
        Stamp stamp = new Stamp(author, hasTime ? Instant.ofEpochSecond(second) : null);
        stamps.add(stamp);
        return stamp;
    }

    private VersionTag tag() {
        return tags.computeIfAbsent(name(), VersionTag::of);
    }

    private String name() {
        return Objects.requireNonNull(nameOrNull());
    }

    private @Nullable String nameOrNull() {
        int number = number();
        if (number == RowWriter.NONE) {
            return null;
        }
        if (number != RowWriter.NEW) {
            return names.get(number - RowWriter.FIRST);
        }
        String name = text();
        names.add(name);
        return name;
    }

    private <T> List<T> list(Supplier<T> each) {
        int size = number();
        if (size < 2) {
            return size == 0 ? List.of() : List.of(each.get());
        }
        List<T> all = new ArrayList<>(size);
        for (int left = size; left > 0; left--) {
            all.add(each.get());
        }
        return all;
    }

    String text() {
        int size = number();
        int length = size >>> 1;
        if ((size & 1) == 0) {
            narrow = length > narrow.length ? new byte[2 * length] : narrow;
            in.get(narrow, 0, length);
            return new String(narrow, 0, length, StandardCharsets.ISO_8859_1);
        }
        wide = length > wide.length ? new char[2 * length] : wide;
        in.asCharBuffer().get(wide, 0, length);
        in.position(in.position() + 2 * length);
        return new String(wide, 0, length);
    }

    private int number() {
        int number = 0;
        int shift = 0;
        int next = in.get();
        while (next < 0) {
            number |= (next & 0x7F) << shift;
            shift += 7;
            next = in.get();
        }
        return number | next << shift;
    }
}
