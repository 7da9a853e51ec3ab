package org.diglot.tmx;

import java.io.StringReader;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Makes sure that XML text which somebody hands us can stand inside an element. */
final class Fragment {
    private Fragment() {}

    /** The same text if it is well-formed and on one line; else the next best that is. */
    static String valid(String xml) {
        if (isPlain(xml)) {
            return xml;
        }
        String line = xml.replace("\r", "&#13;").replace("\n", "&#10;");
        return isWellFormed(line) ? line : Markup.of(new Xml.Text(xml));
    }

    /** Whether there is no tag and no doubtful reference or character; the usual case, so quick. */
    private static boolean isPlain(String xml) {
        for (int at = 0; at < xml.length(); at++) {
            char c = xml.charAt(at);
            if ((c < ' ' && c != '\t') || c == '<' || c >= 0xD800 || c == ']') {
                return false;
            }
            if (c == '&' && !isNamedReference(xml, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamedReference(String xml, int at) {
        return xml.startsWith("&lt;", at)
                || xml.startsWith("&gt;", at)
                || xml.startsWith("&amp;", at)
                || xml.startsWith("&quot;", at)
                || xml.startsWith("&apos;", at)
                || xml.startsWith("&#10;", at)
                || xml.startsWith("&#13;", at);
    }

    private static boolean isWellFormed(String xml) {
        try {
            XMLStreamReader parser = XmlInput.parser(new StringReader("<x>" + xml + "</x>"));
            while (parser.hasNext()) {
                parser.next();
            }
            return true;
        } catch (XMLStreamException e) {
            return false; // the answer to the question
        }
    }
}
