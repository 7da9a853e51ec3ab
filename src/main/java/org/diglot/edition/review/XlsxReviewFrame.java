package org.diglot.edition.review;

import org.diglot.edition.MarkupWriter;

import java.io.IOException;

/** Writes the small parts of a review copy in XLSX. */
final class XlsxReviewFrame {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PARTS = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The formats of cells, by their place in {@link #STYLES}; an odd place can be written to. */
    static final int TITLE = 2;

    static final int HEAD = 4;
    static final int FIXED = 6;
    static final int FIXED_RIGHT_TO_LEFT = 8;
    static final int OPEN = 1;
    static final int OPEN_RIGHT_TO_LEFT = 3;
    static final int PLAIN = 10;

    private static final String STYLES =
            """
            <fonts count="4"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><sz val="16"/><name val="Calibri"/><family val="2"/></font><font><sz val="11"/><color rgb="FF404040"/><name val="Calibri"/><family val="2"/></font></fonts>
            <fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF5F5F5"/><bgColor indexed="64"/></patternFill></fill></fills>
            <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color rgb="FFD9D9D9"/></left><right style="thin"><color rgb="FFD9D9D9"/></right><top style="thin"><color rgb="FFD9D9D9"/></top><bottom style="thin"><color rgb="FFD9D9D9"/></bottom><diagonal/></border></borders>
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
            <cellXfs count="11">
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment horizontal="left" vertical="top" wrapText="1" readingOrder="1"/><protection locked="0"/></xf>
            <xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment horizontal="right" vertical="top" wrapText="1" readingOrder="2"/><protection locked="0"/></xf>
            <xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"/>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
            <xf numFmtId="49" fontId="3" fillId="3" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1" readingOrder="1"/></xf>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
            <xf numFmtId="49" fontId="3" fillId="3" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="top" wrapText="1" readingOrder="2"/></xf>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
            </cellXfs>
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
            """;

    private XlsxReviewFrame() {}

    static void types(MarkupWriter out) throws IOException {
        out.open("Types").with("xmlns", PARTS + "content-types").line();
        out.empty("Default").with("Extension", "rels");
        out.with("ContentType", "application/vnd.openxmlformats-package.relationships+xml").line();
        out.empty("Default").with("Extension", "xml").with("ContentType", "application/xml").line();
        type("workbook", "sheet.main+xml", out);
        type("styles", "styles+xml", out);
        type("worksheets/sheet1", "worksheet+xml", out);
        out.close().line();
    }

    private static void type(String part, String type, MarkupWriter out) throws IOException {
        out.empty("Override").with("PartName", "/xl/" + part + ".xml");
        out.with("ContentType", TYPE + type).line();
    }

    static void relations(MarkupWriter out) throws IOException {
        out.open("Relationships").with("xmlns", PARTS + "relationships").line();
        relation("officeDocument", "xl/workbook.xml", out);
        out.close().line();
    }

    static void workbookRelations(MarkupWriter out) throws IOException {
        out.open("Relationships").with("xmlns", PARTS + "relationships").line();
        relation("worksheet", "worksheets/sheet1.xml", out);
        relation("styles", "styles.xml", out);
        out.close().line();
    }

    private static void relation(String kind, String target, MarkupWriter out) throws IOException {
        out.empty("Relationship").with("Id", kind).with("Type", RELATIONS + "/" + kind);
        out.with("Target", target).line();
    }

    static void workbook(ReviewCopy copy, MarkupWriter out) throws IOException {
        out.open("workbook").with("xmlns", NAMESPACE).with("xmlns:r", RELATIONS).line();
        out.open("sheets").empty("sheet").with("name", copy.heading().version().value());
        out.with("sheetId", "1").with("r:id", "worksheet").close().close().line();
    }

    static void styles(MarkupWriter out) throws IOException {
        out.open("styleSheet").with("xmlns", NAMESPACE).line().raw(STYLES).close().line();
    }
}
