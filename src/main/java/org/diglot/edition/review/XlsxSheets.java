package org.diglot.edition.review;

import static org.diglot.edition.review.OfficeFile.attribute;

import org.diglot.edition.review.ReturnedRow.Reading;
import org.diglot.edition.review.ReturnedRow.Remark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the rows of the sheets of a workbook.
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376
 *     part 1, 18.3 (sheets), 18.4 (shared strings), 18.7 (comments)</a>
 */
final class XlsxSheets {
    /** A character in the notation of ST_Xstring (ECMA-376 part 1, 22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final OfficeFile file;
    private final String workbook;
    private final List<String> shared = new ArrayList<>();

    /** The sheets of the workbook in a part. */
    XlsxSheets(OfficeFile file, String workbook) throws IOException, XMLStreamException {
        this.file = file;
        this.workbook = workbook;
        for (String part : file.related(workbook, "sharedStrings")) {
            XMLStreamReader in = file.parser(part).orElseThrow(IOException::new);
            while (in.hasNext()) {
                in.next();
                if (in.isStartElement() && in.getLocalName().equals("si")) {
                    shared.add(text(in));
                }
            }
        }
    }

    /** The rows of the sheet in a part; those with nothing in them may be absent. */
    List<RawRow> rows(String part) throws IOException, XMLStreamException {
        Map<String, List<Remark>> remarks = remarks(part);
        List<RawRow> rows = new ArrayList<>();
        Optional<XMLStreamReader> found = file.parser(part);
        int place = 0;
        while (found.isPresent() && found.get().hasNext()) {
            XMLStreamReader in = found.get();
            in.next();
            if (in.isStartElement() && in.getLocalName().equals("row")) {
                place = number(attribute(in, "r"), place + 1);
                rows.add(new RawRow(place, cells(in, remarks)));
            }
        }
        return rows;
    }

    private SortedMap<Integer, RawCell> cells(XMLStreamReader in, Map<String, List<Remark>> remarks)
            throws IOException, XMLStreamException {
        SortedMap<Integer, RawCell> cells = new TreeMap<>();
        int next = 0;
        while (!isEnd(in, "row")) {
            if (in.isStartElement() && in.getLocalName().equals("c")) {
                String place = attribute(in, "r");
                int column = place.isEmpty() ? next : column(place);
                cells.put(column, cell(in, remarks.getOrDefault(place, List.of())));
                next = column + 1;
            }
        }
        return cells;
    }

    private static boolean isEnd(XMLStreamReader in, String name) throws XMLStreamException {
        in.next();
        return in.isEndElement() && in.getLocalName().equals(name);
    }

    private RawCell cell(XMLStreamReader in, List<Remark> remarks)
            throws IOException, XMLStreamException {
        String type = attribute(in, "t");
        String text = "";
        boolean reckoned = false;
        while (!isEnd(in, "c")) {
            if (!in.isStartElement()) {
                continue;
            }
            switch (in.getLocalName()) {
                case "is" -> text = text(in);
                case "v" -> text = value(in.getElementText(), type);
                case "f" -> reckoned = true;
                default -> {}
            }
        }
        boolean words = type.equals("s") || type.equals("inlineStr") || type.equals("str");
        Reading reading =
                text.isEmpty() || (words && !reckoned) ? Reading.TYPED : Reading.CONVERTED;
        return new RawCell(text, "", null, reading, remarks);
    }

    private String value(String value, String type) throws IOException {
        if (!type.equals("s")) {
            return unescaped(file.kept(value));
        }
        int number = number(value, -1);
        return number >= 0 && number < shared.size() ? shared.get(number) : "";
    }

    /** The text of the string at whose start we are; how it is read aloud is no part of it. */
    private String text(XMLStreamReader in) throws IOException, XMLStreamException {
        return text(in, file);
    }

    /** The same, with the text counted for a file. */
    static String text(XMLStreamReader in, OfficeFile file) throws IOException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            in.next();
            if (in.isEndElement()) {
                depth--;
            } else if (in.isStartElement()) {
                switch (in.getLocalName()) {
                    case "t" -> text.append(in.getElementText());
                    case "rPh" -> OfficeFile.skip(in);
                    default -> depth++;
                }
            }
        }
        return unescaped(file.kept(text.toString()));
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /**
     * A conversation stands for the plain comment that Excel keeps beside it for older programs.
     */
    private Map<String, List<Remark>> remarks(String sheet) throws IOException, XMLStreamException {
        XlsxComments comments = new XlsxComments(file);
        for (String part : file.related(sheet, "comments")) {
            comments.readPlain(part);
        }
        for (String part : file.related(workbook, "person")) {
            comments.readPersons(part);
        }
        for (String part : file.related(sheet, "threadedComment")) {
            comments.readConversation(part);
        }
        return comments.byPlace();
    }

    /** The place of a column counted from 0: A is 0, AA is 26. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(place.charAt(i)) - 'A' + 1);
        }
        return column - 1;
    }

    /** A number as it was written, or else another. */
    static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }
}
