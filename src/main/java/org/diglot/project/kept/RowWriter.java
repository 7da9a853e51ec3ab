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

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes rows; {@link RowReader} reads the same things in the same order. */
final class RowWriter {
    static final int PLAIN = CodeKind.values().length;
    static final int LOCKS = State.Lock.values().length;

    /** For a thing that is not there, and for one that is met for the first time. */
    static final int NONE = 0;

    static final int NEW = 1;
    static final int FIRST = 2;

    private final DataOutputStream out;
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<Stamp, Integer> stamps = new HashMap<>();
    private final List<Status> statuses = List.of(Status.values());
    private final List<State.Lock> locks = List.of(State.Lock.values());
    private final List<Origin> origins = List.of(Origin.values());
    private final List<CodeKind> kinds = List.of(CodeKind.values());

    RowWriter(DataOutputStream out) {
        this.out = out;
    }

    void header(DocumentHeader header) throws IOException {
        text(header.name());
        name(header.source().value());
        number(header.versions().size());
        for (VersionTag version : header.versions()) {
            name(version.value());
        }
        annotations(header.annotations());
    }

    /** Rows that can be read without those before and after them. */
    void rows(List<Unit> rows) throws IOException {
        number(rows.size());
        for (Unit unit : rows) {
            unit(unit);
        }
    }

    private void unit(Unit unit) throws IOException {
        Segment segment = unit.segment();
        text(segment.id().value());
        placement(segment.placement());
        content(segment.source());
        annotations(segment.annotations());
        number(unit.variants().size());
        for (Map.Entry<VersionTag, Variant> variant : unit.variants().entrySet()) {
            name(variant.getKey().value());
            variant(variant.getValue());
        }
        annotations(unit.annotations());
    }

    private void placement(Placement placement) throws IOException {
        name(placement.paragraph().value());
        name(placement.before());
        name(placement.after());
        number(placement.parents().size());
        for (SegmentId parent : placement.parents()) {
            text(parent.value());
        }
    }

    private void variant(Variant variant) throws IOException {
        State state = variant.state();
        number(statuses.indexOf(state.status()) * LOCKS + locks.indexOf(state.lock()));
        name(state.reason());
        number(origins.indexOf(variant.origin()));
        content(variant.content());
        annotations(variant.annotations());
    }

    private void content(Content content) throws IOException {
        number(content.pieces().size());
        for (Inline piece : content.pieces()) {
            switch (piece) {
                case Text(String value) -> {
                    number(PLAIN);
                    text(value);
                }
                case Code(CodeKind kind, Attributes attributes, String data) -> {
                    number(kinds.indexOf(kind));
                    attributes(attributes);
                    text(data);
                }
            }
        }
    }

    private void annotations(Annotations annotations) throws IOException {
        if (annotations.equals(Annotations.NONE)) {
            number(NONE);
            return;
        }
        number(NEW);
        stamp(annotations.created());
        stamp(annotations.changed());
        number(annotations.notes().size());
        for (Note note : annotations.notes()) {
            text(note.text());
            name(note.language());
        }
        foreign(annotations.foreign());
    }

    private void foreign(Foreign foreign) throws IOException {
        attributes(foreign.attributes());
        List<String> markup = foreign.markup();
        number(markup.size());
        for (String xml : markup) {
            text(xml);
        }
    }

    private void attributes(Attributes attributes) throws IOException {
        number(attributes.values().size());
        for (Map.Entry<String, String> attribute : attributes.values().entrySet()) {
            name(attribute.getKey());
            text(attribute.getValue());
        }
    }

    private void stamp(Stamp stamp) throws IOException {
        Integer known = stamps.putIfAbsent(stamp, stamps.size() + FIRST);
        if (known != null) {
            number(known);
            return;
        }
        number(NEW);
        name(stamp.author());
        Instant time = stamp.time();
        number(time == null ? NONE : NEW);
        out.writeLong(time == null ? 0 : time.getEpochSecond());
    }

    /** A text that comes again and again is written once. */
    private void name(@Nullable String name) throws IOException {
        if (name == null) {
            number(NONE);
            return;
        }
        Integer known = names.putIfAbsent(name, names.size() + FIRST);
        number(known == null ? NEW : known);
        if (known == null) {
            text(name);
        }
    }

    /** A text in one byte a character if that is enough (ISO 8859-1), else in two. */
    void text(String text) throws IOException {
        boolean isNarrow = isNarrow(text);
        number((text.length() << 1) | (isNarrow ? 0 : 1));
        if (isNarrow) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            out.writeChars(text);
        }
    }

    private static boolean isNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    /** Seven bits a byte, the lowest first; the high bit says that more follow. */
    private void number(int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
