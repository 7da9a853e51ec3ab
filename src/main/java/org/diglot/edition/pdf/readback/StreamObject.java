package org.diglot.edition.pdf.readback;

import org.diglot.edition.pdf.readback.Value.Dictionary;
import org.diglot.edition.pdf.readback.Value.Name;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** An object of a file that has data behind its dictionary. */
final class StreamObject {
    private final Dictionary dictionary;
    private final byte[] file;
    private final int begin;
    private final int length;

    /** The stream whose data stand in a file from a place on. */
    StreamObject(Dictionary dictionary, byte[] file, int begin, int length) throws IOException {
        this.dictionary = dictionary;
        this.file = file;
        this.begin = begin;
        this.length = length;
        if (length < 0 || length > file.length - begin) {
            throw new IOException("The file is damaged: it ends inside a stream");
        }
    }

    Dictionary dictionary() {
        return dictionary;
    }

    /** Its data, unpacked. */
    byte[] data() throws IOException {
        List<Value> filters = dictionary.get("Filter").all();
        if (filters.isEmpty()) {
            return Arrays.copyOfRange(file, begin, begin + length);
        }
        boolean flate = filters.equals(List.of(new Name("FlateDecode")));
        if (!flate || !dictionary.get("DecodeParms").all().isEmpty()) {
            throw new IOException("The file packs its data in a way that editions never use");
        }
        return inflated();
    }

    private byte[] inflated() throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, begin, length);
            byte[] data = new byte[Math.max(1024, length * 4)];
            int count = 0;
            while (!inflater.finished()) {
                if (count == data.length) {
                    data = Arrays.copyOf(data, count * 2);
                }
                int got = inflater.inflate(data, count, data.length - count);
                if (got == 0 && !inflater.finished()) {
                    throw new IOException("The file is damaged: packed data end too early");
                }
                count += got;
            }
            return Arrays.copyOf(data, count);
        } catch (DataFormatException e) {
            throw new IOException("The file is damaged: data cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }
}
