package org.diglot.edition.review;

import org.jspecify.annotations.Nullable;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of an Office Open XML file, found by their relations, as programs are free to name
 * them.
 *
 * <p>Nothing is unpacked to disk, and no more is read than a review copy can hold.
 */
final class OfficeFile implements AutoCloseable {
    /** A hundred thousand rows as LibreOffice writes them take a third of this. */
    private static final long MOST_BYTES = 3L << 30;

    private static final int MOST_CHARACTERS = 100_000_000;

    /** The file holds more than it may; whatever it is, it is no review copy. */
    static final class Overflow extends IOException {
        private static final long serialVersionUID = 1L;

        Overflow() {
            super("too large");
        }
    }

    /**
     * A relation of a part to another.
     *
     * @param id as the part names it
     * @param type the last word of its type, such as {@code comments}
     * @param part the name of the other part
     */
    record Relation(String id, String type, String part) {}

    private final ZipFile zip;
    private long bytes;
    private int characters;

    private OfficeFile(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens a file. */
    static OfficeFile open(Path file) throws IOException {
        return new OfficeFile(new ZipFile(file.toFile()));
    }

    /** A parser of a part; empty if there is no such part. */
    Optional<XMLStreamReader> parser(String part) throws IOException, XMLStreamException {
        @Nullable ZipEntry entry = zip.getEntry(part);
        return entry == null
                ? Optional.empty()
                : Optional.of(Markup.parser(new Counted(zip.getInputStream(entry))));
    }

    /** Counts text that is kept. */
    String kept(String text) throws IOException {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new Overflow();
        }
        return text;
    }

    /** The part that the whole file is about; empty if it names none. */
    Optional<String> main() throws IOException, XMLStreamException {
        return relations("").stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .map(Relation::part)
                .findFirst();
    }

    /** The parts that a part names, of one type. */
    List<String> related(String part, String type) throws IOException, XMLStreamException {
        return relations(part).stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::part)
                .toList();
    }

    /** All relations of a part; those of the whole file for the empty name. */
    List<Relation> relations(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Optional<XMLStreamReader> found = parser(name);
        List<Relation> relations = new ArrayList<>();
        if (found.isPresent()) {
            XMLStreamReader in = found.get();
            while (in.hasNext()) {
                in.next();
                if (in.isStartElement() && in.getLocalName().equals("Relationship")) {
                    add(in, part, relations);
                }
            }
        }
        return relations;
    }

    private static void add(XMLStreamReader in, String part, List<Relation> into) {
        String type = attribute(in, "Type");
        String target = attribute(in, "Target");
        if (attribute(in, "TargetMode").equals("External")) {
            return;
        }
        try {
            String resolved = URI.create("/" + part).resolve(target).getPath();
            into.add(
                    new Relation(
                            attribute(in, "Id"),
                            type.substring(type.lastIndexOf('/') + 1),
                            resolved.substring(1)));
        } catch (IllegalArgumentException noAddress) {
            into.add(new Relation(attribute(in, "Id"), "", target));
        }
    }

    /** An attribute without regard to its namespace; empty if there is none. */
    static String attribute(XMLStreamReader in, String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Passes over the element at whose start we are. */
    static void skip(XMLStreamReader in) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            in.next();
            if (in.isStartElement()) {
                depth++;
            } else if (in.isEndElement()) {
                depth--;
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Whether a failure means that the file is no archive at all. */
    static boolean isNoArchive(IOException failure) {
        return failure instanceof ZipException;
    }

    /** Counts what all parts unfold to. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int sign = super.read();
            count(sign < 0 ? 0 : 1);
            return sign;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws Overflow {
            bytes += read;
            if (bytes > MOST_BYTES) {
                throw new Overflow();
            }
        }
    }
}
