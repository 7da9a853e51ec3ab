package org.diglot.edition.table;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.MarkupWriter;

import java.io.IOException;

/** Writes the small parts of a workbook: what it consists of, its properties and styles. */
final class XlsxFrame {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PARTS = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The formats of cells, by their place in {@link #STYLES}. */
    static final int HEAD = 1;

    static final int ID = 2;
    static final int LEFT_TO_RIGHT = 3;
    static final int RIGHT_TO_LEFT = 4;

    /** Cells that may be written in although the sheet is protected. */
    static final int OPEN_LEFT_TO_RIGHT = 5;

    static final int OPEN_RIGHT_TO_LEFT = 6;

    /** A line that runs on over empty cells beside it. */
    static final int LINE = 7;

    private static final String STYLES =
            """
            <fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><sz val="9"/><color rgb="FF595959"/><name val="Calibri"/><family val="2"/></font></fonts>
            <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/><bgColor indexed="64"/></patternFill></fill></fills>
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
            <cellXfs count="8">
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
            <xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>
            <xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1" indent="1"/></xf>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1" readingOrder="1"/></xf>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right" vertical="top" wrapText="1" readingOrder="2"/></xf>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1" applyProtection="1"><alignment horizontal="left" vertical="top" wrapText="1" readingOrder="1"/><protection locked="0"/></xf>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1" applyProtection="1"><alignment horizontal="right" vertical="top" wrapText="1" readingOrder="2"/><protection locked="0"/></xf>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>
            </cellXfs>
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
            """;

    private final Edition edition;
    private final EditionMatter matter;

    XlsxFrame(Edition edition) {
        this.edition = edition;
        this.matter = new EditionMatter(edition);
    }

    static void types(MarkupWriter out) throws IOException {
        out.open("Types").with("xmlns", PARTS + "content-types").line();
        out.empty("Default").with("Extension", "rels");
        out.with("ContentType", "application/vnd.openxmlformats-package.relationships+xml").line();
        out.empty("Default").with("Extension", "xml").with("ContentType", "application/xml").line();
        type("/xl/workbook.xml", TYPE + "sheet.main+xml", out);
        type("/xl/styles.xml", TYPE + "styles+xml", out);
        type("/xl/worksheets/sheet1.xml", TYPE + "worksheet+xml", out);
        type("/xl/worksheets/sheet2.xml", TYPE + "worksheet+xml", out);
        String core = "application/vnd.openxmlformats-package.core-properties+xml";
        type("/docProps/core.xml", core, out);
        out.close().line();
    }

    private static void type(String part, String type, MarkupWriter out) throws IOException {
        out.empty("Override").with("PartName", part).with("ContentType", type).line();
    }

    static void relations(MarkupWriter out) throws IOException {
        out.open("Relationships").with("xmlns", PARTS + "relationships").line();
        relation("r1", RELATIONS + "/officeDocument", "xl/workbook.xml", out);
        String core = PARTS + "relationships/metadata/core-properties";
        relation("r2", core, "docProps/core.xml", out);
        out.close().line();
    }

    static void workbookRelations(MarkupWriter out) throws IOException {
        out.open("Relationships").with("xmlns", PARTS + "relationships").line();
        relation("r1", RELATIONS + "/worksheet", "worksheets/sheet1.xml", out);
        relation("r2", RELATIONS + "/worksheet", "worksheets/sheet2.xml", out);
        relation("r3", RELATIONS + "/styles", "styles.xml", out);
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
        out.element("dc:title", matter.title()).line();
        out.open("dcterms:modified").with("xsi:type", "dcterms:W3CDTF");
        out.text(edition.changed().toString()).close().line();
        out.close().line();
    }

    void workbook(MarkupWriter out) throws IOException {
        out.open("workbook").with("xmlns", NAMESPACE).with("xmlns:r", RELATIONS).line();
        out.open("sheets").line();
        sheet(matter.words().get("text"), "1", out);
        sheet(matter.words().get("colophon"), "2", out);
        out.close().line();
        out.open("definedNames").open("definedName").with("name", "_xlnm.Print_Titles");
        out.with("localSheetId", "0").text("'" + matter.words().get("text") + "'!$1:$1");
        out.close().close().line().close().line();
    }

    private static void sheet(String name, String number, MarkupWriter out) throws IOException {
        out.empty("sheet").with("name", name).with("sheetId", number);
        out.with("r:id", "r" + number).line();
    }

    static void styles(MarkupWriter out) throws IOException {
        out.open("styleSheet").with("xmlns", NAMESPACE).line().raw(STYLES).close().line();
    }
}
