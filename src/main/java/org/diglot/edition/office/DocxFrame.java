package org.diglot.edition.office;

import org.diglot.edition.MarkupWriter;

import java.io.IOException;

/** Writes the small parts of a DOCX file: what it consists of, its properties, head and foot. */
final class DocxFrame {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PARTS = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Layouts layouts;

    DocxFrame(Layouts layouts) {
        this.layouts = layouts;
    }

    static void types(MarkupWriter out) throws IOException {
        out.open("Types").with("xmlns", PARTS + "content-types").line();
        out.empty("Default").with("Extension", "rels");
        out.with("ContentType", "application/vnd.openxmlformats-package.relationships+xml").line();
        out.empty("Default").with("Extension", "xml").with("ContentType", "application/xml").line();
        type("document", "document.main+xml", out);
        type("styles", "styles+xml", out);
        type("settings", "settings+xml", out);
        type("footnotes", "footnotes+xml", out);
        type("header1", "header+xml", out);
        type("footer1", "footer+xml", out);
        out.empty("Override").with("PartName", "/docProps/core.xml");
        out.with("ContentType", "application/vnd.openxmlformats-package.core-properties+xml");
        out.close().line();
    }

    private static void type(String part, String type, MarkupWriter out) throws IOException {
        out.empty("Override").with("PartName", "/word/" + part + ".xml");
        out.with("ContentType", TYPE + type).line();
    }

    static void relations(MarkupWriter out) throws IOException {
        out.open("Relationships").with("xmlns", PARTS + "relationships").line();
        relation("r1", RELATIONS + "/officeDocument", "word/document.xml", out);
        String core = PARTS + "relationships/metadata/core-properties";
        relation("r2", core, "docProps/core.xml", out);
        out.close().line();
    }

    static void documentRelations(MarkupWriter out) throws IOException {
        out.open("Relationships").with("xmlns", PARTS + "relationships").line();
        relation("r1", RELATIONS + "/styles", "styles.xml", out);
        relation("r2", RELATIONS + "/settings", "settings.xml", out);
        relation("r3", RELATIONS + "/footnotes", "footnotes.xml", out);
        relation("r4", RELATIONS + "/header", "header1.xml", out);
        relation("r5", RELATIONS + "/footer", "footer1.xml", out);
        out.close().line();
    }

    private static void relation(String id, String type, String target, MarkupWriter out)
            throws IOException {
        out.empty("Relationship").with("Id", id).with("Type", type).with("Target", target).line();
    }

    void properties(MarkupWriter out) throws IOException {
        out.open("cp:coreProperties")
                .with("xmlns:cp", PARTS + "metadata/core-properties")
                .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .with("xmlns:dcterms", "http://purl.org/dc/terms/")
                .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .line();
        out.element("dc:title", layouts.matter().title()).line();
        String author = layouts.edition().imprint().credits().author();
        out.element("dc:creator", author == null ? "" : author).line();
        time("dcterms:created", out);
        time("dcterms:modified", out);
        out.element("dc:language", layouts.tongue(layouts.lead()).version().value()).line();
        out.close().line();
    }

    private void time(String element, MarkupWriter out) throws IOException {
        out.open(element).with("xsi:type", "dcterms:W3CDTF");
        out.text(layouts.edition().changed().toString()).close().line();
    }

    static void settings(MarkupWriter out) throws IOException {
        out.open("w:settings").with("xmlns:w", NAMESPACE).line();
        out.empty("w:autoHyphenation").line();
        out.open("w:footnotePr");
        out.empty("w:footnote").with("w:id", "-1").empty("w:footnote").with("w:id", "0");
        out.close().line();
        out.open("w:compat").empty("w:compatSetting").with("w:name", "compatibilityMode");
        out.with("w:uri", "http://schemas.microsoft.com/office/word").with("w:val", "15");
        out.close().line();
        out.close().line();
    }

    void header(MarkupWriter out) throws IOException {
        out.open("w:hdr").with("xmlns:w", NAMESPACE).open("w:p");
        out.open("w:pPr").empty("w:pStyle").with("w:val", "Header").close();
        DocxText.plain(layouts.matter().title(), out);
        out.close().close().line();
    }

    static void footer(MarkupWriter out) throws IOException {
        out.open("w:ftr").with("xmlns:w", NAMESPACE).open("w:p");
        out.open("w:pPr").empty("w:pStyle").with("w:val", "Footer").close();
        out.open("w:fldSimple").with("w:instr", " PAGE ");
        DocxText.plain("1", out);
        out.close().close().close().line();
    }
}
