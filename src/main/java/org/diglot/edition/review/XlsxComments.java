package org.diglot.edition.review;

import static org.diglot.edition.review.OfficeFile.attribute;

import org.diglot.edition.review.ReturnedRow.Remark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the comments of a sheet: plain ones, and the conversations of newer programs.
 *
 * @see <a href="https://learn.microsoft.com/openspecs/office_standards/ms-xlsx/">MS-XLSX, threaded
 *     comments</a>
 */
final class XlsxComments {
    private final OfficeFile file;
    private final Map<String, List<Remark>> plain = new HashMap<>();
    private final Map<String, List<Remark>> conversations = new HashMap<>();
    private final Map<String, String> persons = new HashMap<>();

    XlsxComments(OfficeFile file) {
        this.file = file;
    }

    /** Reads plain comments, which name their authors by number. */
    void readPlain(String part) throws IOException, XMLStreamException {
        XMLStreamReader in = file.parser(part).orElseThrow(IOException::new);
        List<String> authors = new ArrayList<>();
        while (in.hasNext()) {
            in.next();
            if (in.isStartElement() && in.getLocalName().equals("author")) {
                authors.add(in.getElementText().strip());
            } else if (in.isStartElement() && in.getLocalName().equals("comment")) {
                String place = attribute(in, "ref");
                int number = XlsxSheets.number(attribute(in, "authorId"), -1);
                String author = number >= 0 && number < authors.size() ? authors.get(number) : "";
                add(plain, place, author, XlsxSheets.text(in, file));
            }
        }
    }

    /** Reads who takes part in conversations. */
    void readPersons(String part) throws IOException, XMLStreamException {
        XMLStreamReader in = file.parser(part).orElseThrow(IOException::new);
        while (in.hasNext()) {
            in.next();
            if (in.isStartElement() && in.getLocalName().equals("person")) {
                persons.put(attribute(in, "id"), attribute(in, "displayName").strip());
            }
        }
    }

    /** Reads conversations; the answers of one cell follow one another. */
    void readConversation(String part) throws IOException, XMLStreamException {
        XMLStreamReader in = file.parser(part).orElseThrow(IOException::new);
        while (in.hasNext()) {
            in.next();
            if (in.isStartElement() && in.getLocalName().equals("threadedComment")) {
                String place = attribute(in, "ref");
                String author = persons.getOrDefault(attribute(in, "personId"), "");
                add(conversations, place, author, said(in));
            }
        }
    }

    private String said(XMLStreamReader in) throws IOException, XMLStreamException {
        String said = "";
        while (!(in.next() == XMLStreamReader.END_ELEMENT
                && in.getLocalName().equals("threadedComment"))) {
            if (in.isStartElement() && in.getLocalName().equals("text")) {
                said = file.kept(in.getElementText());
            }
        }
        return said;
    }

    private static void add(
            Map<String, List<Remark>> into, String place, String author, String text) {
        if (!text.isBlank()) {
            into.computeIfAbsent(place, key -> new ArrayList<>())
                    .add(new Remark(author.isEmpty() ? null : author, text.strip()));
        }
    }

    /** All comments by the names of their cells. */
    Map<String, List<Remark>> byPlace() {
        Map<String, List<Remark>> all = new HashMap<>(plain);
        all.putAll(conversations);
        return all;
    }
}
