package org.diglot.edition;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads markup from begin to end for formats that keep their cells in XML.
 *
 * <p>Not for several threads.
 */
public final class MarkupCells {
    /** What a format makes of its elements. */
    public interface Grammar {
        /** An element begins. */
        void begin(XMLStreamReader element, Collector cells);

        /** An element ends; {@code name} is its local name. */
        void end(String name, Collector cells);
    }

    /** Gathers the text of the cell that is open. */
    public static final class Collector {
        private final CellReader.Finder finder;
        private final StringBuilder text = new StringBuilder();
        private @Nullable String open;
        private int depth;
        private int cell;
        private int muted;

        private Collector(CellReader.Finder finder) {
            this.finder = finder;
        }

        /** A cell begins; what follows is its text. */
        public void open(String name) {
            open = name;
            text.setLength(0);
            cell = depth;
        }

        /** The cell ends. */
        public void close() {
            if (open != null) {
                finder.found(open, text.toString());
                open = null;
            }
        }

        /** Whether the element that ends now is the one in which the cell was opened. */
        public boolean isAtEnd() {
            return open != null && depth == cell;
        }

        /** Whether a cell is open. */
        public boolean isOpen() {
            return open != null;
        }

        /** Adds a character that stands in the file as an element. */
        public void add(String sign) {
            if (muted == 0) {
                text.append(sign);
            }
        }

        /** What stands in the element that begins now is no text of the cell. */
        public void mute() {
            muted = muted == 0 ? depth : muted;
        }
    }

    private final Grammar grammar;
    private final Collector cells;

    private MarkupCells(Grammar grammar, CellReader.Finder finder) {
        this.grammar = grammar;
        this.cells = new Collector(finder);
    }

    /**
     * Reads a document to its end.
     *
     * @throws IOException if it is not well-formed, or cannot be read
     */
    public static void read(InputStream in, Grammar grammar, CellReader.Finder finder)
            throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in, "UTF-8");
            new MarkupCells(grammar, finder).read(reader);
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException("The file is not well-formed: " + e.getMessage(), e);
        }
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    cells.depth++;
                    grammar.begin(reader, cells);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    grammar.end(reader.getLocalName(), cells);
                    cells.muted = cells.muted == cells.depth ? 0 : cells.muted;
                    cells.depth--;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        text(reader);
                default -> {}
            }
        }
    }

    private void text(XMLStreamReader reader) {
        if (cells.open != null && cells.muted == 0) {
            cells.text.append(
                    reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }
}
