package org.diglot.edition.pdf;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionColumn;
import org.diglot.edition.Imprint.Credits;

import java.nio.charset.StandardCharsets;

/**
 * What the file says about itself to libraries and archives, and by which standards it may be
 * judged.
 *
 * @see <a href="https://pdfa.org/resource/pdfa-metadata/">PDF/A metadata: XMP</a>
 */
final class Metadata {
    private final Edition edition;
    private final String title;

    Metadata(Edition edition, String title) {
        this.edition = edition;
        this.title = title;
    }

    /** The dictionary that older readers ask; it must say the same as the XMP packet. */
    String information() {
        String author = edition.imprint().credits().author();
        return "<</Title"
                + PdfText.string(title)
                + (author == null ? "" : "/Author" + PdfText.string(author))
                + "/Creator"
                + PdfText.string(edition.imprint().provenance().tool())
                + ">>";
    }

    /** The XMP packet. */
    byte[] packet() {
        StringBuilder packet = new StringBuilder();
        packet.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        packet.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        packet.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        packet.append("<rdf:Description rdf:about=\"\"");
        packet.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
        packet.append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"");
        packet.append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"");
        packet.append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
        packet.append("<pdfaid:part>2</pdfaid:part>\n");
        packet.append("<pdfaid:conformance>A</pdfaid:conformance>\n");
        packet.append("<pdfuaid:part>1</pdfuaid:part>\n");
        work(packet);
        packet.append("</rdf:Description>\n");
        packet.append(EXTENSION);
        packet.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return packet.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void work(StringBuilder packet) {
        Credits credits = edition.imprint().credits();
        packet.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">");
        packet.append(escaped(title)).append("</rdf:li></rdf:Alt></dc:title>\n");
        if (credits.author() != null) {
            packet.append("<dc:creator><rdf:Seq><rdf:li>").append(escaped(credits.author()));
            packet.append("</rdf:li></rdf:Seq></dc:creator>\n");
        }
        if (credits.licence() != null) {
            packet.append("<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">");
            packet.append(escaped(credits.licence())).append("</rdf:li></rdf:Alt></dc:rights>\n");
        }
        packet.append("<dc:language><rdf:Bag>");
        for (EditionColumn column : edition.columns()) {
            packet.append("<rdf:li>").append(column.version()).append("</rdf:li>");
        }
        packet.append("</rdf:Bag></dc:language>\n<xmp:CreatorTool>");
        packet.append(escaped(edition.imprint().provenance().tool()));
        packet.append("</xmp:CreatorTool>\n");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> escape(character, escaped));
        return escaped.toString();
    }

    /** What XML forbids is replaced visibly. */
    private static void escape(int character, StringBuilder into) {
        switch (character) {
            case '<' -> into.append("&lt;");
            case '>' -> into.append("&gt;");
            case '&' -> into.append("&amp;");
            default -> {
                boolean control = character < ' ' && character != '\t' && character != '\n';
                boolean half = character >= 0xD800 && character <= 0xDFFF;
                boolean never = character == 0xFFFE || character == 0xFFFF;
                into.appendCodePoint(control || half || never ? 0xFFFD : character);
            }
        }
    }

    /** PDF/A-2 asks that the schema of PDF/UA, which it does not know, is described. */
    private static final String EXTENSION =
            """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;
}
