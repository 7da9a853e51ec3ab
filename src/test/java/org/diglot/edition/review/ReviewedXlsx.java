package org.diglot.edition.review;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.List;
import java.util.Map;

/** A review copy in a spreadsheet. */
public final class ReviewedXlsx extends ReviewedFile {
    private static final String S = XlsxReviewFrame.NAMESPACE;

    ReviewedXlsx(Map<String, byte[]> parts, Document table) {
        super(parts, "xl/worksheets/sheet1.xml", table);
    }

    @Override
    List<Element> rows() {
        Element data = (Element) table.getElementsByTagNameNS(S, "sheetData").item(0);
        return children(data, "row").stream()
                .filter(row -> children(row, "c").size() > 6)
                .filter(row -> children(row, "c").getFirst().getTextContent().matches("s[0-9]+"))
                .toList();
    }

    @Override
    String id(Element row) {
        return children(row, "c").getFirst().getTextContent();
    }

    @Override
    void type(Element row, int column, String text) {
        Element cell = children(row, "c").get(column);
        cell.setTextContent("");
        cell.setAttribute("t", "inlineStr");
        Element string = (Element) cell.appendChild(table.createElementNS(S, "is"));
        Element words = (Element) string.appendChild(table.createElementNS(S, "t"));
        words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        words.setTextContent(text);
    }

    /** The number of the row of a sentence. */
    public String place(String id) {
        return row(id).getAttribute("r");
    }

    /** Makes a cell a number, as a spreadsheet does that guesses. */
    public void number(String id, String value) {
        Element cell = children(row(id), "c").get(2);
        cell.setTextContent("");
        cell.removeAttribute("t");
        cell.appendChild(table.createElementNS(S, "v")).setTextContent(value);
    }

    @Override
    void moved() {
        int first =
                rows().stream()
                        .mapToInt(row -> Integer.parseInt(row.getAttribute("r")))
                        .min()
                        .orElseThrow();
        for (Element row : rows()) {
            row.setAttribute("r", String.valueOf(first));
            for (Element cell : children(row, "c")) {
                String place = cell.getAttribute("r").replaceAll("[0-9]", "");
                cell.setAttribute("r", place + first);
            }
            first++;
        }
    }
}
