package org.diglot.edition.archive;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

/** The parts of an archive as a reader finds them. */
public final class Parts {
    private final SequencedMap<String, byte[]> parts = new LinkedHashMap<>();

    private Parts() {}

    /** All parts in the order of the file. */
    public static Parts of(byte[] file) throws Exception {
        Parts parts = new Parts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** The names in the order of the file. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** The bytes of all parts. */
    public Map<String, byte[]> bytes() {
        return parts;
    }

    /** One part as text. */
    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** One part as a document. */
    public Document xml(String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new ByteArrayInputStream(bytes(name))));
    }

    /** One part. */
    public byte[] bytes(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }
}
