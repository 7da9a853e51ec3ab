package org.diglot.edition.pdf.readback;

import org.diglot.edition.pdf.readback.Value.Dictionary;
import org.diglot.edition.pdf.readback.Value.Name;
import org.diglot.edition.pdf.readback.Value.Reference;
import org.diglot.edition.pdf.readback.Value.Word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the objects of a file by their numbers, through the table at its end.
 *
 * @see <a href="https://www.iso.org/standard/51502.html">ISO 32000-1, 7.5.8 Cross-reference
 *     streams</a>
 */
final class ObjectTable {
    private static final String START = "startxref";

    /** The place of the table is told so near the end. */
    private static final int TAIL = 1024;

    private static final Row NOWHERE = new Row(0, 0, 0);
    private static final int IN_FILE = 1;
    private static final int IN_STREAM = 2;

    private final byte[] file;
    private final Dictionary trailer;
    private final Recent<Packed> packed = new Recent<>(16);

    /**
     * For each object its kind, and where it is: a place, or the number of a stream and an index.
     */
    private final List<Row> rows = new ArrayList<>();

    /**
     * Where an object is.
     *
     * @param kind by the numbers of PDF
     * @param where its place, or the stream that holds it
     * @param index in that stream
     */
    private record Row(int kind, long where, int index) {}

    /** Small objects that are packed together. */
    private static final class Packed {
        private final byte[] data;
        private final int[] places;

        Packed(byte[] data, int count, int first) throws IOException {
            this.data = data;
            this.places = new int[count];
            ValueParser index = new ValueParser(data, 0);
            for (int i = 0; i < count; i++) {
                index.required(); // the number, which the table told
                places[i] = first + index.required().whole();
            }
        }

        Value value(int at) throws IOException {
            if (at >= places.length) {
                throw new IOException("The file is damaged: an object is not in its stream");
            }
            return new ValueParser(data, places[at]).required();
        }
    }

    /** The objects of a file. */
    ObjectTable(byte[] file) throws IOException {
        this.file = file;
        int from = Math.max(0, file.length - TAIL);
        String tail = new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
        int start = tail.lastIndexOf(START);
        if (start < 0) {
            throw new IOException("The file is no PDF, or its end is missing");
        }
        int place = new ValueParser(file, from + start + START.length()).required().whole();
        StreamObject table = streamAt(place);
        this.trailer = table.dictionary();
        if (!trailer.get("Type").equals(new Name("XRef"))) {
            throw new IOException("The file has no table of its objects as editions have it");
        }
        readRows(table.data());
    }

    private void readRows(byte[] data) throws IOException {
        List<Value> widths = trailer.get("W").all();
        if (widths.size() != 3) {
            throw new IOException("The file is damaged: its table has no columns");
        }
        List<Value> ranges = trailer.get("Index").all();
        int at = 0;
        for (int i = 0; i == 0 || i + 1 < ranges.size(); i += 2) {
            int first = ranges.isEmpty() ? 0 : ranges.get(i).whole();
            int count = ranges.isEmpty() ? trailer.get("Size").whole() : ranges.get(i + 1).whole();
            while (rows.size() < first) {
                rows.add(NOWHERE);
            }
            for (int row = 0; row < count; row++) {
                long[] fields = new long[3];
                for (int field = 0; field < 3; field++) {
                    int width = widths.get(field).whole();
                    fields[field] = number(data, at, width);
                    at += width;
                }
                rows.add(new Row((int) fields[0], fields[1], (int) fields[2]));
            }
        }
    }

    private static long number(byte[] data, int at, int width) throws IOException {
        if (at + width > data.length) {
            throw new IOException("The file is damaged: its table is cut off");
        }
        long number = 0;
        for (int i = 0; i < width; i++) {
            number = (number << 8) | (data[at + i] & 0xFF);
        }
        return number;
    }

    /** The catalogue, from which everything can be reached. */
    Dictionary catalog() throws IOException {
        return dictionary(trailer.get("Root"));
    }

    /** A value, or the object it refers to; {@link Word#NOTHING} if there is none. */
    Value resolved(Value value) throws IOException {
        return value instanceof Reference(int number) ? object(number) : value;
    }

    /** A dictionary, or that of the object it refers to; an empty one if it is something else. */
    Dictionary dictionary(Value value) throws IOException {
        return resolved(value) instanceof Dictionary dictionary
                ? dictionary
                : new Dictionary(Map.of());
    }

    /** The data of the stream that a value refers to. */
    byte[] data(Value value) throws IOException {
        Row row = value instanceof Reference(int number) ? row(number) : NOWHERE;
        if (row.kind() != IN_FILE) {
            throw new IOException("The file is damaged: a stream is missing");
        }
        return streamAt((int) row.where()).data();
    }

    private Row row(int number) {
        return number < rows.size() ? rows.get(number) : NOWHERE;
    }

    private Value object(int number) throws IOException {
        Row row = row(number);
        return switch (row.kind()) {
            case IN_FILE -> body((int) row.where()).required();
            case IN_STREAM -> packed((int) row.where()).value(row.index());
            default -> Word.NOTHING;
        };
    }

    private Packed packed(int number) throws IOException {
        Packed known = packed.get(number);
        if (known != null) {
            return known;
        }
        Row row = row(number);
        if (row.kind() != IN_FILE) {
            throw new IOException("The file is damaged: a stream of objects is missing");
        }
        StreamObject stream = streamAt((int) row.where());
        Dictionary entries = stream.dictionary();
        Packed fresh =
                new Packed(stream.data(), entries.get("N").whole(), entries.get("First").whole());
        packed.put(number, fresh);
        return fresh;
    }

    /** A parser behind the number of the object at a place. */
    private ValueParser body(int place) throws IOException {
        ValueParser parser = new ValueParser(file, place);
        parser.required();
        parser.required();
        parser.require("obj");
        return parser;
    }

    private StreamObject streamAt(int place) throws IOException {
        ValueParser parser = body(place);
        if (!(parser.required() instanceof Dictionary dictionary)) {
            throw new IOException("The file is damaged: a stream has no dictionary");
        }
        parser.require("stream");
        int begin = parser.place();
        begin += begin < file.length && file[begin] == '\r' ? 2 : 1;
        int length = resolved(dictionary.get("Length")).whole();
        return new StreamObject(dictionary, file, begin, length);
    }
}
