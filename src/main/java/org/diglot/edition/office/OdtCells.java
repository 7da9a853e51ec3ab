package org.diglot.edition.office;

import org.diglot.edition.CellReader;
import org.diglot.edition.MarkupCells;
import org.diglot.edition.MarkupCells.Collector;
import org.diglot.edition.archive.Unpacking;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLStreamReader;

/** Reads the cells of an ODT: what stands between the two ends of each bookmark. */
final class OdtCells implements CellReader, MarkupCells.Grammar {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    @Override
    public void read(InputStream in, Finder finder) throws IOException {
        Unpacking.read(
                in, "content.xml"::equals, part -> MarkupCells.read(part, new OdtCells(), finder));
    }

    /** A line ends in one way only. */
    @Override
    public String kept(String text) {
        return text.replace('\r', '\n');
    }

    @Override
    public void begin(XMLStreamReader element, Collector cells) {
        switch (element.getLocalName()) {
            case "bookmark-start" -> cells.open(element.getAttributeValue(TEXT, "name"));
            case "bookmark-end" -> cells.close();
            case "s" -> cells.add(" ");
            case "tab" -> cells.add("\t");
            case "line-break" -> cells.add("\n");
            default -> {}
        }
    }

    @Override
    public void end(String name, Collector cells) {
        // a bookmark ends with an element of its own
    }
}
