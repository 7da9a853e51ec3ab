package org.diglot.edition;

import org.diglot.edition.MarkupCells.Collector;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLStreamReader;

/** Reads the cells of a page of HTML as we write it: each is an element of the class cell. */
public final class HtmlCells implements CellReader, MarkupCells.Grammar {
    /** A reader without settings. */
    public HtmlCells() {}

    @Override
    public void read(InputStream in, Finder finder) throws IOException {
        MarkupCells.read(in, this, finder);
    }

    @Override
    public void begin(XMLStreamReader element, Collector cells) {
        String look = element.getAttributeValue(null, "class");
        if (look != null && (look.equals("cell") || look.startsWith("cell "))) {
            String name = element.getAttributeValue(null, "id");
            cells.open(name == null ? "" : name);
        } else if (cells.isOpen() && ("mark".equals(look) || "note".equals(look))) {
            cells.mute();
        } else if (element.getLocalName().equals("br")) {
            cells.add("\n");
        }
    }

    @Override
    public void end(String name, Collector cells) {
        if (cells.isAtEnd()) {
            cells.close();
        }
    }
}
