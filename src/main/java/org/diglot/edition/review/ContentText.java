package org.diglot.edition.review;

import org.diglot.edition.MarkupWriter;
import org.diglot.model.Attributes;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Content as a piece of markup from which it can be read again with all that its codes say. */
final class ContentText {
    private ContentText() {}

    /** The content as text. */
    static String of(Content content) {
        StringWriter text = new StringWriter();
        MarkupWriter out = new MarkupWriter(text);
        try {
            for (Inline piece : content.pieces()) {
                switch (piece) {
                    case Inline.Text(String value) -> out.text(value);
                    case Inline.Code code -> write(code, out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory takes everything", e);
        }
        return text.toString();
    }

    private static void write(Inline.Code code, MarkupWriter out) throws IOException {
        out.open("c").with("k", code.kind().name());
        for (var attribute : code.attributes().values().sequencedEntrySet()) {
            out.open("a").with("n", attribute.getKey()).text(attribute.getValue()).close();
        }
        out.element("d", code.data()).close();
    }

    /** The content again; empty if the text was not made here. */
    static Optional<Content> read(String text) {
        try {
            XMLStreamReader in = Markup.parser(new StringReader("<r>" + text + "</r>"));
            return Optional.of(new Content(pieces(in)));
        } catch (XMLStreamException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static List<Inline> pieces(XMLStreamReader in) throws XMLStreamException {
        List<Inline> pieces = new ArrayList<>();
        in.nextTag();
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.isStartElement()) {
                pieces.add(code(in));
            } else if (in.isCharacters() && !in.getText().isEmpty()) {
                pieces.add(new Inline.Text(in.getText()));
            }
        }
        return pieces;
    }

    private static Inline.Code code(XMLStreamReader in) throws XMLStreamException {
        CodeKind kind = CodeKind.valueOf(String.valueOf(in.getAttributeValue(null, "k")));
        SequencedMap<String, String> attributes = new LinkedHashMap<>();
        String data = "";
        while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (in.getLocalName().equals("a")) {
                String name = String.valueOf(in.getAttributeValue(null, "n"));
                attributes.put(name, in.getElementText());
            } else {
                data = in.getElementText();
            }
        }
        return new Inline.Code(kind, new Attributes(attributes), data);
    }
}
