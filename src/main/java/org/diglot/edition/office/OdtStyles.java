package org.diglot.edition.office;

import org.diglot.edition.MarkupWriter;

import java.io.IOException;

/** Writes the styles: those that every edition has, those of each version, and the page. */
final class OdtStyles {
    private static final String COMMON =
            """
            <style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.1cm" fo:line-height="125%" fo:orphans="2" fo:widows="2" style:writing-mode="lr-tb"/><style:text-properties style:font-name="Western" style:font-name-asian="Asian" style:font-name-complex="Complex" fo:font-size="10.5pt" style:font-size-asian="10.5pt" style:font-size-complex="12pt" fo:hyphenate="true"/></style:default-style>
            <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
            <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.2cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="20pt" style:font-size-asian="20pt" style:font-size-complex="22pt" fo:hyphenate="false"/></style:style>
            <style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.6cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="14pt" style:font-size-asian="14pt" style:font-size-complex="16pt" fo:hyphenate="false"/></style:style>
            <style:style style:name="HeadingBeside" style:display-name="Heading beside" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:color="#595959" fo:font-size="13pt" style:font-size-asian="13pt" style:font-size-complex="15pt" fo:hyphenate="false"/></style:style>
            <style:style style:name="Narrow" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="8.5pt" style:font-size-asian="8.5pt" style:font-size-complex="10pt"/></style:style>
            <style:style style:name="Byline" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:color="#404040"/></style:style>
            <style:style style:name="Warning" style:family="paragraph" style:parent-style-name="Byline"><style:text-properties fo:font-style="italic" style:font-style-asian="normal" style:font-style-complex="normal"/></style:style>
            <style:style style:name="ColumnHead" style:display-name="Column head" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:color="#595959" fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold" fo:font-size="9pt" style:font-size-asian="9pt" style:font-size-complex="10pt"/></style:style>
            <style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:color="#595959" fo:font-size="8.5pt" style:font-size-asian="8.5pt" style:font-size-complex="9.5pt"/></style:style>
            <style:style style:name="Footnote" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="9pt" style:font-size-asian="9pt" style:font-size-complex="10pt"/></style:style>
            <style:style style:name="FootnoteRight" style:display-name="Footnote from the right" style:family="paragraph" style:parent-style-name="Footnote"><style:paragraph-properties fo:text-align="right" style:writing-mode="rl-tb"/></style:style>
            <style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
            <style:style style:name="Italic" style:family="text"><style:text-properties fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"/></style:style>
            <style:style style:name="Underlined" style:family="text"><style:text-properties style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style>
            <style:style style:name="Struck" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
            <style:style style:name="Superscript" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
            <style:style style:name="Subscript" style:family="text"><style:text-properties style:text-position="sub 58%"/></style:style>
            <style:style style:name="SmallCapitals" style:family="text"><style:text-properties fo:font-variant="small-caps"/></style:style>
            <style:style style:name="Mark" style:family="text"><style:text-properties fo:color="#595959" fo:font-size="8pt" style:font-size-asian="8pt" style:font-size-complex="8pt"/></style:style>
            <style:style style:name="Gloss" style:family="text"><style:text-properties fo:color="#404040" fo:font-size="9pt" style:font-size-asian="9pt" style:font-size-complex="10pt"/></style:style>
            <style:style style:name="StandIn" style:display-name="Original instead" style:family="text"><style:text-properties fo:color="#595959"/></style:style>
            <style:style style:name="Rejected" style:family="text"><style:text-properties style:text-underline-style="wave" style:text-underline-color="font-color"/></style:style>
            <text:notes-configuration text:note-class="footnote" style:num-format="1" style:num-suffix=" " text:citation-style-name="Superscript" text:citation-body-style-name="Superscript" text:start-numbering-at="document"/>
            """;

    private final Layouts layouts;

    OdtStyles(Layouts layouts) {
        this.layouts = layouts;
    }

    /** The name of a style of one version. */
    static String name(String family, Tongue tongue) {
        return family + "-" + tongue.version();
    }

    void write(MarkupWriter out) throws IOException {
        OdtFrame.open("office:document-styles", out);
        fonts(out);
        out.open("office:styles").line().raw(COMMON);
        for (Tongue tongue : layouts.tongues()) {
            boolean leads = tongue.equals(layouts.tongue(layouts.lead()));
            style("Text", layouts.isNarrow() ? "Narrow" : "Standard", tongue, out);
            style("Title", "Title", tongue, out);
            style("Heading", leads ? "Heading" : "HeadingBeside", tongue, out);
            style("Head", "ColumnHead", tongue, out);
        }
        out.close().line();
        page(out);
        out.close().line();
    }

    private void fonts(MarkupWriter out) throws IOException {
        out.open("office:font-face-decls").line();
        font("Western", "Cambria", out);
        font("Asian", "SimSun", out);
        font("Complex", "Times New Roman", out);
        for (Tongue tongue : layouts.tongues()) {
            font(name("Font", tongue), tongue.font(), out);
        }
        out.close().line();
    }

    /** LibreOffice writes the family in quotes of its own, so a name with spaces is one name. */
    static void font(String name, String family, MarkupWriter out) throws IOException {
        out.empty("style:font-face").with("style:name", name);
        out.with("xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0");
        out.with("svg:font-family", "'" + family + "'").line();
    }

    /** LibreOffice takes start for left, whatever the direction; so the edge is named. */
    private void style(String family, String parent, Tongue tongue, MarkupWriter out)
            throws IOException {
        out.open("style:style").with("style:name", name(family, tongue));
        out.with("style:family", "paragraph").with("style:parent-style-name", parent);
        boolean right = tongue.isRightToLeft();
        out.empty("style:paragraph-properties").with("fo:text-align", right ? "right" : "left");
        out.with("style:writing-mode", right ? "rl-tb" : "lr-tb");
        out.empty("style:text-properties");
        String kind =
                switch (tongue.kind()) {
                    case WESTERN -> "";
                    case EAST_ASIAN -> "-asian";
                    case COMPLEX -> "-complex";
                };
        String space = kind.isEmpty() ? "fo:" : "style:";
        out.with(space + "language" + kind, tongue.language());
        out.with(space + "country" + kind, tongue.country());
        out.with("style:font-name" + kind, name("Font", tongue));
        out.close().line();
    }

    private void page(MarkupWriter out) throws IOException {
        boolean turned = layouts.isLandscape();
        out.open("office:automatic-styles").line();
        out.open("style:page-layout").with("style:name", "Page");
        out.open("style:page-layout-properties")
                .with("fo:page-width", turned ? "29.7cm" : "21cm")
                .with("fo:page-height", turned ? "21cm" : "29.7cm")
                .with("style:print-orientation", turned ? "landscape" : "portrait")
                .with("fo:margin", "2cm")
                .with("style:writing-mode", layouts.isRightToLeft() ? "rl-tb" : "lr-tb")
                .close();
        edge("style:header-style", "fo:margin-bottom", out);
        edge("style:footer-style", "fo:margin-top", out);
        out.close().line().close().line();
        out.open("office:master-styles").line();
        out.open("style:master-page").with("style:name", "Standard");
        out.with("style:page-layout-name", "Page");
        out.open("style:header").open("text:p").with("text:style-name", "Header");
        out.text(layouts.matter().title()).close().close();
        out.open("style:footer").open("text:p").with("text:style-name", "Header");
        out.element("text:page-number", "1").close().close();
        out.close().line().close().line();
    }

    private static void edge(String element, String margin, MarkupWriter out) throws IOException {
        out.open(element).empty("style:header-footer-properties").with(margin, "0.5cm");
        out.with("fo:min-height", "0.6cm").close();
    }
}
