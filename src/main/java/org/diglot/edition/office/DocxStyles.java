package org.diglot.edition.office;

import org.diglot.edition.MarkupWriter;

import java.io.IOException;

/** Writes the styles: those that every edition has, and those of each version. */
final class DocxStyles {
    /** Everything that does not depend on the edition; measures are twentieths of a point. */
    private static final String COMMON =
            """
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="SimSun" w:cs="Times New Roman"/><w:sz w:val="21"/><w:szCs w:val="24"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:suppressAutoHyphens/><w:spacing w:before="120" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="40"/><w:szCs w:val="44"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:suppressAutoHyphens/><w:spacing w:before="360" w:after="60"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:sz w:val="28"/><w:szCs w:val="32"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="HeadingBeside"><w:name w:val="Heading beside"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:suppressAutoHyphens/><w:spacing w:before="0" w:after="120"/></w:pPr><w:rPr><w:color w:val="595959"/><w:sz w:val="26"/><w:szCs w:val="30"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Narrow"><w:name w:val="Narrow"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="17"/><w:szCs w:val="20"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Byline"><w:name w:val="Byline"/><w:basedOn w:val="Normal"/><w:rPr><w:color w:val="404040"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Warning"><w:name w:val="Warning"/><w:basedOn w:val="Byline"/><w:rPr><w:i/><w:iCs/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="ColumnHead"><w:name w:val="Column head"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:bCs/><w:color w:val="595959"/><w:sz w:val="18"/><w:szCs w:val="20"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:color w:val="595959"/><w:sz w:val="17"/><w:szCs w:val="19"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Header"/></w:style>
            <w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="18"/><w:szCs w:val="20"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Mark"><w:name w:val="Mark"/><w:rPr><w:color w:val="595959"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Gloss"><w:name w:val="Gloss"/><w:rPr><w:color w:val="404040"/><w:sz w:val="18"/><w:szCs w:val="20"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="StandIn"><w:name w:val="Original instead"/><w:rPr><w:color w:val="595959"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Rejected"><w:name w:val="Rejected"/><w:rPr><w:u w:val="wave"/></w:rPr></w:style>
            """;

    private final Layouts layouts;

    DocxStyles(Layouts layouts) {
        this.layouts = layouts;
    }

    void write(MarkupWriter out) throws IOException {
        out.open("w:styles").with("xmlns:w", DocxFrame.NAMESPACE).line().raw(COMMON);
        for (int i = 0; i < layouts.columns().size(); i++) {
            style("Text", layouts.isNarrow() ? "Narrow" : "Normal", i, out);
            style("Title", "Title", i, out);
            style("Heading", i == layouts.lead() ? "Heading1" : "HeadingBeside", i, out);
            style("Head", "ColumnHead", i, out);
        }
        out.close().line();
    }

    /** The name of a style of one version. */
    static String id(String family, Tongue tongue) {
        return family + "-" + tongue.version();
    }

    private void style(String family, String base, int column, MarkupWriter out)
            throws IOException {
        Tongue tongue = layouts.tongue(column);
        String name = layouts.matter().name(layouts.columns().get(column));
        out.open("w:style").with("w:type", "paragraph").with("w:customStyle", "1");
        out.with("w:styleId", id(family, tongue));
        out.empty("w:name").with("w:val", family + " " + name);
        out.empty("w:basedOn").with("w:val", base).empty("w:qFormat");
        if (tongue.isRightToLeft()) {
            out.open("w:pPr").empty("w:bidi").close();
        }
        out.open("w:rPr");
        tongue.describe(out);
        out.close().close().line();
    }
}
