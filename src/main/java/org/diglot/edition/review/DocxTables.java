package org.diglot.edition.review;

import static org.diglot.edition.review.OfficeFile.attribute;
import static org.diglot.edition.review.OfficeFile.skip;

import org.diglot.edition.review.ReturnedRow.Remark;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the rows of all tables of a DOCX file as they are once all tracked changes are accepted.
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376
 *     part 1, 17.4 (tables), 17.13.5 (revisions)</a>
 */
final class DocxTables {
    /** What stands in a run without being text of the cell. */
    private static final Set<String> ASIDE =
            Set.of(
                    "instrText",
                    "delText",
                    "delInstrText",
                    "pict",
                    "drawing",
                    "object",
                    "rt",
                    "sectPr",
                    "tblPr",
                    "tcPr",
                    "tblGrid",
                    "sdtPr",
                    "sdtEndPr");

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private final OfficeFile file;
    private final XMLStreamReader in;
    private final Map<String, Remark> comments;
    private final List<RawRow> rows = new ArrayList<>();

    private SortedMap<Integer, RawCell> row = new TreeMap<>();
    private @Nullable DocxCell cell;
    private boolean rowGone;
    private boolean hidden;
    private int tables;
    private int gone;
    private int place;

    private DocxTables(OfficeFile file, XMLStreamReader in, Map<String, Remark> comments) {
        this.file = file;
        this.in = in;
        this.comments = comments;
    }

    /** The rows of the document. */
    static List<RawRow> read(OfficeFile file, String part) throws IOException, XMLStreamException {
        Map<String, Remark> comments = new HashMap<>();
        for (String other : file.related(part, "comments")) {
            comments.putAll(comments(file, other));
        }
        XMLStreamReader in = file.parser(part).orElseThrow(IOException::new);
        DocxTables tables = new DocxTables(file, in, comments);
        tables.read();
        return tables.rows;
    }

    private static Map<String, Remark> comments(OfficeFile file, String part)
            throws IOException, XMLStreamException {
        Map<String, Remark> comments = new HashMap<>();
        XMLStreamReader in = file.parser(part).orElseThrow(IOException::new);
        while (in.hasNext()) {
            in.next();
            if (in.isStartElement() && in.getLocalName().equals("comment")) {
                String id = attribute(in, "id");
                String author = attribute(in, "author");
                String text = file.kept(DocxCell.text(in));
                if (!text.isBlank()) {
                    comments.put(id, new Remark(author.isBlank() ? null : author, text.strip()));
                }
            }
        }
        return comments;
    }

    private void read() throws IOException, XMLStreamException {
        while (in.hasNext()) {
            in.next();
            if (in.isStartElement()) {
                start(in.getLocalName());
            } else if (in.isEndElement()) {
                end(in.getLocalName());
            }
        }
    }

    private void start(String name) throws IOException, XMLStreamException {
        if (!isOurs() || ASIDE.contains(name)) {
            passOver(name);
            return;
        }
        switch (name) {
            case "tbl" -> tables++;
            case "tr" -> beginRow();
            case "trPr" -> rowGone |= tables == 1 && switchedOn().contains("del");
            case "tc" -> cell = tables == 1 ? new DocxCell() : cell;
            case "del", "moveFrom" -> {
                gone++;
                author();
            }
            case "ins", "moveTo" -> author();
            default -> inCell(name);
        }
    }

    /** Of what other makers add, a choice is as good as its fallback, which we pass over. */
    private void passOver(String name) throws XMLStreamException {
        if (!name.equals("AlternateContent") && !name.equals("Choice")) {
            skip(in);
        }
    }

    /** Whether the element belongs to WordprocessingML, transitional or strict. */
    private boolean isOurs() {
        String namespace = String.valueOf(in.getNamespaceURI());
        return namespace.equals(DocxReviewFrame.NAMESPACE)
                || namespace.equals("http://purl.oclc.org/ooxml/wordprocessingml/main");
    }

    private void beginRow() {
        if (tables == 1) {
            row = new TreeMap<>();
            rowGone = false;
            place++;
        }
    }

    private void author() {
        if (cell != null) {
            cell.changedBy(attribute(in, "author"));
        }
    }

    private void inCell(String name) throws IOException, XMLStreamException {
        if (cell == null) {
            return;
        }
        switch (name) {
            case "p" -> cell.paragraph();
            case "pPr" -> cell.runsOn(isGone(switchedOn()));
            case "r" -> hidden = false;
            case "rPr" -> hidden = switchedOn().contains("vanish");
            case "t" -> say(in.getElementText());
            case "tab", "ptab" -> say("\t");
            case "br", "cr" -> say("\n");
            case "noBreakHyphen" -> say("\u2011");
            case "softHyphen" -> say("\u00AD");
            case "sym" -> say(sign(attribute(in, "char")));
            case "commentReference", "commentRangeStart" -> remark(attribute(in, "id"));
            default -> {}
        }
    }

    private static boolean isGone(Set<String> properties) {
        return properties.contains("del") || properties.contains("moveFrom");
    }

    private void say(String text) throws IOException {
        if (cell != null && gone == 0) {
            cell.say(file.kept(text), hidden);
        }
    }

    private static String sign(String code) {
        try {
            return Character.toString(Integer.parseInt(code, 16));
        } catch (IllegalArgumentException noCode) {
            return "";
        }
    }

    private void remark(String id) {
        Remark remark = comments.remove(id);
        if (cell != null && remark != null) {
            cell.remark(remark);
        }
    }

    /** Consumes properties and tells which are switched on; what they were before is no matter. */
    private Set<String> switchedOn() throws XMLStreamException {
        Set<String> names = new HashSet<>();
        int depth = 1;
        while (depth > 0) {
            in.next();
            if (in.isEndElement()) {
                depth--;
            } else if (in.isStartElement()) {
                if (in.getLocalName().endsWith("Change")) {
                    skip(in);
                    continue;
                }
                depth++;
                String value = attribute(in, "val");
                if (!OFF.contains(value)) {
                    names.add(in.getLocalName());
                }
            }
        }
        return names;
    }

    private void end(String name) {
        switch (name) {
            case "tbl" -> tables--;
            case "del", "moveFrom" -> gone = Math.max(0, gone - 1);
            case "tc" -> endCell();
            case "tr" -> {
                if (tables == 1 && !rowGone) {
                    rows.add(new RawRow(place, row));
                }
            }
            default -> {}
        }
    }

    private void endCell() {
        if (tables == 1 && cell != null) {
            row.put(row.size(), cell.done());
            cell = null;
        }
    }
}
