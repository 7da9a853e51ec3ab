package org.diglot.tmx;

import org.diglot.tmx.TmxException.Place;
import org.diglot.tmx.TmxException.Problem;
import org.diglot.tmx.TmxWarning.Kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML file read from tag to tag; elements of interest are taken as a whole.
 *
 * <p>The parser of the JDK does the work, with nothing in reach but the text itself: it knows no
 * DTD and no entity, so its limits on them (100,000 characters from the five own entities in JDK
 * 25, too few for a real memory) are not needed and are lifted.
 */
final class XmlInput implements AutoCloseable {
    private static final int DEEPEST = 200;
    private static final int LONGEST = 1 << 24;
    private static final List<String> NO_LIMIT =
            List.of(
                    "jdk.xml.entityExpansionLimit",
                    "jdk.xml.totalEntitySizeLimit",
                    "jdk.xml.maxGeneralEntitySizeLimit",
                    "jdk.xml.entityReplacementLimit",
                    "jdk.xml.maxElementDepth",
                    "jdk.xml.elementAttributeLimit",
                    "jdk.xml.maxXMLNameLimit");

    private final String file;
    private final DecodedText bytes;
    private final CleanText text;
    private final XMLStreamReader parser;
    private final StringBuilder characters = new StringBuilder();
    private int length;
    private boolean ended;

    XmlInput(InputStream in, String file, Warnings warnings) throws TmxException {
        this.file = file;
        try {
            bytes = new DecodedText(in);
            if (bytes.isEmpty()) {
                throw new TmxException(Problem.EMPTY, Place.whole(file), 0, null);
            }
            text = new CleanText(bytes, warnings);
            parser = parser(text);
        } catch (DecodedText.EncodingException e) {
            String detail = String.valueOf(e.getMessage());
            throw new TmxException(e.problem(), new Place(file, 1, 0, detail), 0, e);
        } catch (IOException e) {
            throw TmxException.unreadable(file, e);
        } catch (XMLStreamException e) {
            throw new TmxException(Problem.NOT_TMX, new Place(file, 1, 1, ""), 0, e);
        }
        if (!bytes.overruledEncoding().isEmpty()) {
            warnings.add(Kind.DECLARED_ENCODING, 1, bytes.overruledEncoding());
        }
    }

    /** A parser of the JDK itself, whatever else lies on the class path. */
    static XMLStreamReader parser(Reader text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        NO_LIMIT.forEach(limit -> factory.setProperty(limit, "0"));
        return factory.createXMLStreamReader(text);
    }

    /** Moves to the next start tag; {@code false} at the end of the file. */
    boolean advance() throws XMLStreamException {
        while (parser.hasNext()) {
            int event = parser.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            ended |= event == XMLStreamConstants.END_ELEMENT && name().equals("tmx");
        }
        return false;
    }

    /** The name of the element at whose start tag we are. */
    String name() {
        return parser.getLocalName();
    }

    int line() {
        return parser.getLocation().getLineNumber();
    }

    long bytesRead() {
        return bytes.bytesRead();
    }

    /** The element at whose start tag we are, up to its end tag. */
    Xml.Element element() throws XMLStreamException, TmxException {
        length = 0;
        return element(1);
    }

    private Xml.Element element(int depth) throws XMLStreamException, TmxException {
        if (depth > DEEPEST) {
            throw tooBig();
        }
        String name = parser.getLocalName();
        int line = line();
        SequencedMap<String, String> attributes = attributes();
        return new Xml.Element(name, attributes, children(depth), line);
    }

    private List<Xml> children(int depth) throws XMLStreamException, TmxException {
        List<Xml> children = List.of();
        characters.setLength(0);
        while (true) {
            switch (parser.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    children = plusText(children);
                    children = plus(children, element(depth + 1));
                    characters.setLength(0);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return plusText(children);
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        characters();
                default -> {} // comments and processing instructions say nothing about the text
            }
        }
    }

    private void characters() throws TmxException {
        int count = parser.getTextLength();
        length += count;
        if (length > LONGEST) {
            throw tooBig();
        }
        characters.append(parser.getTextCharacters(), parser.getTextStart(), count);
    }

    private List<Xml> plusText(List<Xml> children) {
        return characters.isEmpty()
                ? children
                : plus(children, new Xml.Text(characters.toString()));
    }

    private static List<Xml> plus(List<Xml> children, Xml child) {
        List<Xml> result = children.isEmpty() ? new ArrayList<>(4) : children;
        result.add(child);
        return result;
    }

    /** The attributes of the element at whose start tag we are. */
    SequencedMap<String, String> attributes() {
        int count = parser.getAttributeCount();
        if (count == 0) {
            return Xml.Element.NO_ATTRIBUTES;
        }
        SequencedMap<String, String> attributes = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            attributes.put(attributeName(i), parser.getAttributeValue(i));
        }
        return attributes;
    }

    /** The name as written: prefix and all. */
    private String attributeName(int index) {
        String prefix = parser.getAttributePrefix(index);
        String local = parser.getAttributeLocalName(index);
        if (prefix == null || prefix.isEmpty()) {
            return local;
        }
        return prefix.equals("xml") && local.equals("lang") ? "xml:lang" : prefix + ":" + local;
    }

    private TmxException tooBig() {
        return new TmxException(Problem.TOO_BIG, place(""), 0, null);
    }

    private Place place(String detail) {
        Location location = parser.getLocation();
        return new Place(file, location.getLineNumber(), location.getColumnNumber(), detail);
    }

    /** What a fault of the parser means to the reader of the file. */
    TmxException explained(XMLStreamException fault, long unitsBefore) {
        if (fault.getNestedException() instanceof DecodedText.EncodingException e) {
            Place place = new Place(file, text.line(), 0, String.valueOf(e.getMessage()));
            return new TmxException(e.problem(), place, unitsBefore, fault);
        }
        if (fault.getNestedException() instanceof IOException) {
            return new TmxException(Problem.UNREADABLE, place(""), unitsBefore, fault);
        }
        return new TmxException(problem(), place(""), unitsBefore, fault);
    }

    private Problem problem() {
        if (text.isBlank()) {
            return Problem.EMPTY;
        }
        if (!text.looksLikeTmx()) {
            return Problem.NOT_TMX;
        }
        if (ended) {
            return Problem.AFTER_END;
        }
        boolean cutOff = text.isCutOff() && line() >= text.line();
        return cutOff ? Problem.CUT_OFF : Problem.MALFORMED;
    }

    @Override
    public void close() throws XMLStreamException {
        parser.close();
    }
}
