package org.diglot.edition.review;

import java.io.InputStream;
import java.io.Reader;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Makes the parsers for other people's markup: nothing is fetched, no entity is expanded. */
final class Markup {
    /** Limits that a large document of an honest program reaches; texts are counted elsewhere. */
    private static final List<String> NO_LIMIT =
            List.of(
                    "jdk.xml.totalEntitySizeLimit",
                    "jdk.xml.maxGeneralEntitySizeLimit",
                    "jdk.xml.maxElementDepth");

    private Markup() {}

    /** A parser of bytes in the encoding that they declare. */
    static XMLStreamReader parser(InputStream in) throws XMLStreamException {
        return factory().createXMLStreamReader(in);
    }

    /** A parser of text. */
    static XMLStreamReader parser(Reader in) throws XMLStreamException {
        return factory().createXMLStreamReader(in);
    }

    /** The JDK's own, whatever else lies on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        NO_LIMIT.forEach(limit -> factory.setProperty(limit, "0"));
        return factory;
    }
}
