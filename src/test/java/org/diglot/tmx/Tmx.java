package org.diglot.tmx;

import org.diglot.model.Bitext;
import org.diglot.model.Unit;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** Small words for the tests of this room. */
final class Tmx {
    private Tmx() {}

    /** A file of another tool with this header and body. */
    static String file(String headerAttributes, String body) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4">
        <header creationtool="Other" creationtoolversion="7" segtype="sentence" o-tmf="Diglot" \
        adminlang="en" datatype="plaintext" %s></header>
        <body>
        %s
        </body>
        </tmx>
        """
                .formatted(headerAttributes, body);
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static TmxDocument document(String text) throws TmxException {
        return new TmxReader().readDocument(stream(text), "file.tmx");
    }

    static Bitext bitext(String text) throws TmxException {
        return document(text).bitext();
    }

    /** The units that a memory is given, and the summary. */
    static TmxSummary units(String text, List<Unit> into) throws TmxException {
        return new TmxReader().readUnits(stream(text), "file.tmx", into::add);
    }

    static List<Unit> units(String text) throws TmxException {
        List<Unit> units = new ArrayList<>();
        TmxSummary summary = units(text, units);
        if (summary.ending() instanceof TmxSummary.Ending.Broken(TmxException fault)) {
            throw fault;
        }
        return units;
    }

    static List<String> sentences(List<TmxWarning> warnings) {
        return warnings.stream().map(TmxWarning::sentence).toList();
    }

    static String written(Bitext bitext) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new TmxWriter().write(bitext, out);
        } catch (IOException e) {
            throw new AssertionError("Memory cannot fail to be written", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What a validating parser has to say against a file, with the DTD that lies beside us. */
    static List<String> faults(String text) {
        List<String> faults = new ArrayList<>();
        try {
            parser(faults).parse(new InputSource(new StringReader(text)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            faults.add(e.toString());
        }
        return faults;
    }

    private static DocumentBuilder parser(List<String> faults) throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setValidating(true);
        factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
        DocumentBuilder parser = factory.newDocumentBuilder();
        parser.setEntityResolver((publicId, systemId) -> new InputSource(dtd()));
        parser.setErrorHandler(
                new ErrorHandler() {
                    @Override
                    public void warning(SAXParseException fault) {
                        faults.add(fault.toString());
                    }

                    @Override
                    public void error(SAXParseException fault) {
                        faults.add(fault.toString());
                    }

                    @Override
                    public void fatalError(SAXParseException fault) {
                        faults.add(fault.toString());
                    }
                });
        return parser;
    }

    private static InputStream dtd() {
        return Objects.requireNonNull(Tmx.class.getResourceAsStream("tmx14.dtd"));
    }
}
