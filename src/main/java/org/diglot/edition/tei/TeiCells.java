package org.diglot.edition.tei;

import org.diglot.edition.CellReader;
import org.diglot.edition.MarkupCells;
import org.diglot.edition.MarkupCells.Collector;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;

/** Reads the sentences of a TEI document, version by version as they stand there. */
final class TeiCells implements CellReader, MarkupCells.Grammar {
    @Override
    public void read(InputStream in, Finder finder) throws IOException {
        MarkupCells.read(in, this, finder);
    }

    @Override
    public void begin(XMLStreamReader element, Collector cells) {
        if (element.getLocalName().equals("s")) {
            cells.open(element.getAttributeValue(XMLConstants.XML_NS_URI, "id"));
        }
    }

    @Override
    public void end(String name, Collector cells) {
        if (cells.isAtEnd()) {
            cells.close();
        }
    }
}
