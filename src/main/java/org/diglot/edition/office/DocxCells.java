package org.diglot.edition.office;

import org.diglot.edition.CellReader;
import org.diglot.edition.MarkupCells;
import org.diglot.edition.MarkupCells.Collector;
import org.diglot.edition.archive.Unpacking;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLStreamReader;

/**
 * Reads the cells of a DOCX: what stands between the two ends of each bookmark, or in a content
 * control where Word allows no bookmark.
 */
final class DocxCells implements CellReader, MarkupCells.Grammar {
    @Override
    public void read(InputStream in, Finder finder) throws IOException {
        Unpacking.read(
                in,
                "word/document.xml"::equals,
                part -> MarkupCells.read(part, new DocxCells(), finder));
    }

    @Override
    public void begin(XMLStreamReader element, Collector cells) {
        switch (element.getLocalName()) {
            case "bookmarkStart" -> cells.open(value(element, "name"));
            case "bookmarkEnd" -> cells.close();
            case "tag" -> cells.open(value(element, "val"));
            case "tab" -> cells.add("\t");
            case "br" -> cells.add("\n");
            case "cr" -> cells.add("\r");
            default -> {}
        }
    }

    private static String value(XMLStreamReader element, String attribute) {
        return element.getAttributeValue(DocxFrame.NAMESPACE, attribute);
    }

    @Override
    public void end(String name, Collector cells) {
        if (name.equals("sdtContent")) {
            cells.close();
        }
    }
}
