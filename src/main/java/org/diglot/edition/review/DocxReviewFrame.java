package org.diglot.edition.review;

import org.diglot.edition.MarkupWriter;
import org.diglot.edition.office.Tongue;

import java.io.IOException;

/** Writes the small parts of a review copy in DOCX, and the texts that are sent along hidden. */
final class DocxReviewFrame {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** The name of our data in a document; office programs keep what they do not know. */
    static final String OURS = "urn:diglot:review";

    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DATA =
            "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    private static final String PARTS = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Everything that does not depend on the languages; measures are twentieths of a point. */
    private static final String COMMON =
            """
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="SimSun" w:cs="Times New Roman"/><w:sz w:val="21"/><w:szCs w:val="24"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="40" w:line="252" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="96" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="96" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:after="120"/></w:pPr><w:rPr><w:sz w:val="34"/><w:szCs w:val="38"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Instruction"><w:name w:val="Instruction"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="60"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="ColumnHead"><w:name w:val="Column head"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:bCs/><w:sz w:val="18"/><w:szCs w:val="20"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Small"><w:name w:val="Small"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="17"/><w:szCs w:val="19"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Code"><w:name w:val="Code"/><w:rPr><w:noProof/><w:color w:val="9C4221"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
            """;

    private final ReviewCopy copy;

    DocxReviewFrame(ReviewCopy copy) {
        this.copy = copy;
    }

    static void types(MarkupWriter out) throws IOException {
        out.open("Types").with("xmlns", PARTS + "content-types").line();
        out.empty("Default").with("Extension", "rels");
        out.with("ContentType", "application/vnd.openxmlformats-package.relationships+xml").line();
        out.empty("Default").with("Extension", "xml").with("ContentType", "application/xml").line();
        type("/word/document.xml", TYPE + "document.main+xml", out);
        type("/word/styles.xml", TYPE + "styles+xml", out);
        type("/word/settings.xml", TYPE + "settings+xml", out);
        String data = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
        type("/customXml/itemProps1.xml", data, out);
        out.close().line();
    }

    private static void type(String part, String type, MarkupWriter out) throws IOException {
        out.empty("Override").with("PartName", part).with("ContentType", type).line();
    }

    static void relations(MarkupWriter out) throws IOException {
        out.open("Relationships").with("xmlns", PARTS + "relationships").line();
        relation("officeDocument", "word/document.xml", out);
        out.close().line();
    }

    static void documentRelations(MarkupWriter out) throws IOException {
        out.open("Relationships").with("xmlns", PARTS + "relationships").line();
        relation("styles", "styles.xml", out);
        relation("settings", "settings.xml", out);
        relation("customXml", "../customXml/item1.xml", out);
        out.close().line();
    }

    static void itemRelations(MarkupWriter out) throws IOException {
        out.open("Relationships").with("xmlns", PARTS + "relationships").line();
        relation("customXmlProps", "itemProps1.xml", out);
        out.close().line();
    }

    private static void relation(String kind, String target, MarkupWriter out) throws IOException {
        out.empty("Relationship").with("Id", kind).with("Type", RELATIONS + "/" + kind);
        out.with("Target", target).line();
    }

    static void itemProperties(MarkupWriter out) throws IOException {
        out.open("ds:datastoreItem").with("xmlns:ds", DATA);
        out.with("ds:itemID", "{5D1A9C7E-3B64-4F0B-9E21-6C0A7D2B8F14}").open("ds:schemaRefs");
        out.empty("ds:schemaRef").with("ds:uri", OURS).close().close().line();
    }

    /** The texts as they were sent, to be shown when the translator has changed them meanwhile. */
    void sent(MarkupWriter out) throws IOException {
        out.open("review").with("xmlns", OURS).line();
        for (ReviewRow row : copy.rows()) {
            out.open("sent").with("id", row.id().value());
            out.text(ContentText.of(row.target())).close().line();
        }
        out.close().line();
    }

    static void settings(MarkupWriter out) throws IOException {
        out.open("w:settings").with("xmlns:w", NAMESPACE).line();
        out.empty("w:trackRevisions").line();
        out.open("w:compat").empty("w:compatSetting").with("w:name", "compatibilityMode");
        out.with("w:uri", "http://schemas.microsoft.com/office/word").with("w:val", "15");
        out.close().line().close().line();
    }

    void styles(MarkupWriter out) throws IOException {
        out.open("w:styles").with("xmlns:w", NAMESPACE).line().raw(COMMON);
        style("Source", new Tongue(copy.heading().source()), out);
        style("Target", new Tongue(copy.heading().version()), out);
        out.close().line();
    }

    private static void style(String name, Tongue tongue, MarkupWriter out) throws IOException {
        out.open("w:style").with("w:type", "paragraph").with("w:customStyle", "1");
        out.with("w:styleId", name).empty("w:name").with("w:val", name);
        out.empty("w:basedOn").with("w:val", "Normal").empty("w:qFormat");
        if (tongue.isRightToLeft()) {
            out.open("w:pPr").empty("w:bidi").close();
        }
        out.open("w:rPr");
        tongue.describe(out);
        out.close().close().line();
    }
}
