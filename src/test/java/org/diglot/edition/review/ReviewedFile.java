package org.diglot.edition.review;

import org.diglot.edition.archive.Parts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/** A review copy in the hands of a reviewer: what an office program does to the rows. */
public abstract class ReviewedFile {
    private final Map<String, byte[]> parts;
    private final String part;
    final Document table;
    private final Map<String, Element> byId = new LinkedHashMap<>();

    ReviewedFile(Map<String, byte[]> parts, String part, Document table) {
        this.parts = new LinkedHashMap<>(parts);
        this.part = part;
        this.table = table;
    }

    /** A file of either kind. */
    public static ReviewedFile of(byte[] file) throws Exception {
        Parts parts = Parts.of(file);
        return parts.names().contains("word/document.xml")
                ? new ReviewedDocx(parts.bytes(), parts.xml("word/document.xml"))
                : new ReviewedXlsx(parts.bytes(), parts.xml("xl/worksheets/sheet1.xml"));
    }

    /** The rows of sentences in the order of the file. */
    abstract List<Element> rows();

    /** The name of the sentence in a row. */
    abstract String id(Element row);

    /** Writes into a cell as if somebody had typed it. */
    abstract void type(Element row, int column, String text);

    /** Makes a row say its text without what else was in the cell. */
    public final void target(String id, String text) {
        type(row(id), 2, text);
    }

    /** Changes what is to be read as the source. */
    public final void source(String id, String text) {
        type(row(id), 1, text);
    }

    /** Chooses a state by its word. */
    public final void status(String id, String word) {
        type(row(id), 3, word);
    }

    /** Writes a remark into the column for it. */
    public final void remark(String id, String text) {
        type(row(id), 4, text);
    }

    /** Puts the rows into another order. */
    public final void shuffle(Random random) {
        List<Element> rows = new ArrayList<>(rows());
        Node parent = rows.getFirst().getParentNode();
        rows.forEach(parent::removeChild);
        Collections.shuffle(rows, random);
        rows.forEach(parent::appendChild);
        moved();
    }

    /** Takes a row away. */
    public final void delete(String id) {
        Element row = row(id);
        row.getParentNode().removeChild(row);
        byId.clear();
        moved();
    }

    /** Adds a copy of a row at the end, with a text of its own. */
    public final void duplicate(String id, String text) {
        Element row = row(id);
        Element copy = (Element) row.cloneNode(true);
        rows().getLast().getParentNode().appendChild(copy);
        moved();
        type(copy, 2, text);
    }

    /** Is told that rows have other places. */
    void moved() {}

    final Element row(String id) {
        if (byId.isEmpty()) {
            rows().forEach(row -> byId.putIfAbsent(id(row), row));
        }
        return Objects.requireNonNull(byId.get(id), id);
    }

    /** Adds or replaces a part. */
    public final void part(String name, byte[] bytes) {
        parts.put(name, bytes);
    }

    /** Takes a part away, as a program that does not know it may do. */
    public final void drop(String name) {
        parts.remove(name);
    }

    /** The file. */
    public final byte[] bytes() throws Exception {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(new DOMSource(table), new StreamResult(xml));
        parts.put(part, xml.toByteArray());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }

    static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }
}
