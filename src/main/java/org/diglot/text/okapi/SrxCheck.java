package org.diglot.text.okapi;

import net.sf.okapi.lib.segmentation.SRXDocument;

import org.diglot.text.TextException;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a file of sentence rules for what would make it fail later, and says in which line.
 *
 * <p>Okapi compiles a rule only when its language is asked for, and then does not say which rule is
 * wrong; so each is tried here.
 */
final class SrxCheck {
    private static final String NOTHING_CHANGED = " These rules are not used.";

    private final Path file;
    private final XMLStreamReader reader;
    private final Set<String> ruleNames = new HashSet<>();
    private final Map<String, Integer> mapped = new LinkedHashMap<>();
    private String group = "";
    private int rule;
    private boolean header;

    private SrxCheck(Path file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /** Throws if these rules cannot work. */
    static void check(Path file, byte[] srx) throws TextException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(srx));
            new SrxCheck(file, reader).run();
        } catch (XMLStreamException e) {
            int line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
            throw TextException.at(file, line, "This is not well-formed XML." + NOTHING_CHANGED, e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void run() throws XMLStreamException, TextException {
        boolean root = true;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                if (root && !reader.getLocalName().equals("srx")) {
                    throw TextException.at(
                            file,
                            line(),
                            String.format(
                                    Locale.ROOT,
                                    "This is no SRX file: it begins with <%s>.%s",
                                    reader.getLocalName(),
                                    NOTHING_CHANGED),
                            null);
                }
                root = false;
                element(reader.getLocalName());
            }
        }
        checkMaps();
    }

    private void element(String name) throws XMLStreamException, TextException {
        switch (name) {
            case "header" -> header = true;
            case "languagerule" -> {
                group = attribute("languagerulename");
                ruleNames.add(group);
                rule = 0;
            }
            case "rule" -> rule++;
            case "beforebreak", "afterbreak" -> checkPattern(line(), name);
            case "languagemap" -> checkMap();
            default -> {
                // All else in the file cannot make a rule fail.
            }
        }
    }

    private void checkPattern(int line, String name) throws XMLStreamException, TextException {
        String pattern = reader.getElementText().replace(SRXDocument.ANYCODE, "");
        try {
            Pattern.compile("(" + pattern + ")", Pattern.UNICODE_CHARACTER_CLASS);
        } catch (PatternSyntaxException e) {
            throw TextException.at(
                    file,
                    line,
                    String.format(
                            Locale.ROOT,
                            "Rule %d of '%s' has a <%s> that is no regular expression: %s.%s",
                            rule,
                            group,
                            name,
                            e.getDescription(),
                            NOTHING_CHANGED),
                    e);
        }
    }

    private void checkMap() throws TextException {
        String pattern = attribute("languagepattern");
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw TextException.at(
                    file,
                    line(),
                    String.format(
                            Locale.ROOT,
                            "The language pattern '%s' is no regular expression: %s.%s",
                            pattern,
                            e.getDescription(),
                            NOTHING_CHANGED),
                    e);
        }
        mapped.putIfAbsent(attribute("languagerulename"), line());
    }

    private void checkMaps() throws TextException {
        if (!header) {
            throw TextException.about(file, "This SRX file has no <header>." + NOTHING_CHANGED);
        }
        if (mapped.isEmpty()) {
            throw TextException.about(
                    file,
                    "No language is mapped to any rules (there is no <languagemap>)."
                            + NOTHING_CHANGED);
        }
        for (Map.Entry<String, Integer> entry : mapped.entrySet()) {
            if (!ruleNames.contains(entry.getKey())) {
                throw TextException.at(
                        file,
                        entry.getValue(),
                        String.format(
                                Locale.ROOT,
                                "A language is mapped to the rules '%s', but there are none of that name.%s",
                                entry.getKey(),
                                NOTHING_CHANGED),
                        null);
            }
        }
    }

    private String attribute(String name) {
        @Nullable String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }
}
