package org.diglot.edition.review;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.List;
import java.util.Map;

/** A review copy in a word processor. */
public final class ReviewedDocx extends ReviewedFile {
    private static final String W = DocxReviewFrame.NAMESPACE;

    ReviewedDocx(Map<String, byte[]> parts, Document table) {
        super(parts, "word/document.xml", table);
    }

    @Override
    List<Element> rows() {
        Element tbl = (Element) table.getElementsByTagNameNS(W, "tbl").item(0);
        List<Element> rows = children(tbl, "tr");
        return rows.subList(1, rows.size());
    }

    @Override
    String id(Element row) {
        return ((Element) row.getElementsByTagNameNS(W, "t").item(0)).getTextContent();
    }

    @Override
    void type(Element row, int column, String text) {
        Element paragraph = emptied(row, column);
        int begin = 0;
        for (int end = Math.min(text.length(), 7); begin < text.length(); ) {
            paragraph.appendChild(run("t", text.substring(begin, end)));
            begin = end;
            end = Math.min(text.length(), end + 7);
        }
    }

    /** Changes a text as tracked changes show it: the old one deleted, the new one inserted. */
    public void track(String id, String text, String author) {
        Element cell = children(row(id), "tc").get(2);
        String old = said(cell);
        Element paragraph = emptied(row(id), 2);
        Element gone = (Element) paragraph.appendChild(element("del"));
        gone.setAttributeNS(W, "w:id", "9");
        gone.setAttributeNS(W, "w:author", author);
        gone.appendChild(run("delText", old));
        Element come = (Element) paragraph.appendChild(element("ins"));
        come.setAttributeNS(W, "w:id", "10");
        come.setAttributeNS(W, "w:author", author);
        come.appendChild(run("t", text));
    }

    /** Deletes a row as tracked changes show it. */
    public void trackDeletion(String id) {
        children(row(id), "trPr").getFirst().appendChild(element("del"));
    }

    /** Ties the comment of that number to the text of a row. */
    public void comment(String id, String number) {
        Element run = element("r");
        Element reference = (Element) run.appendChild(element("commentReference"));
        reference.setAttributeNS(W, "w:id", number);
        children(children(row(id), "tc").get(2), "p").getFirst().appendChild(run);
    }

    private static String said(Element cell) {
        StringBuilder said = new StringBuilder();
        NodeList texts = cell.getElementsByTagNameNS(W, "t");
        for (int i = 0; i < texts.getLength(); i++) {
            said.append(texts.item(i).getTextContent());
        }
        return said.toString();
    }

    private Element emptied(Element row, int column) {
        Element paragraph = children(children(row, "tc").get(column), "p").getFirst();
        for (Element child : children(paragraph, "r")) {
            paragraph.removeChild(child);
        }
        for (Element child : children(paragraph, "sdt")) {
            paragraph.removeChild(child);
        }
        return paragraph;
    }

    private Element run(String kind, String text) {
        Element run = element("r");
        Element piece = (Element) run.appendChild(element(kind));
        piece.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        piece.setTextContent(text);
        return run;
    }

    private Element element(String name) {
        return table.createElementNS(W, "w:" + name);
    }
}
