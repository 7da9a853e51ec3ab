package org.diglot.edition.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionOptions;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.EditionWriterContract;
import org.diglot.edition.Presentation;
import org.diglot.edition.Presentation.Layout;
import org.diglot.edition.Texts;
import org.diglot.edition.Treatment;
import org.diglot.edition.archive.Parts;
import org.diglot.model.Annotations;
import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.Note;
import org.diglot.model.SegmentId;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

import java.util.ArrayList;
import java.util.List;

class OdtEditionWriterTest extends EditionWriterContract {
    @Override
    protected EditionWriter writer() {
        return new OdtEditionWriter();
    }

    @Override
    protected long leastBytes() {
        return 100_000;
    }

    /** A line ends in one way only. */
    @Override
    protected String kept(String text) {
        return text.replace('\r', '\n');
    }

    /** What stands between the two ends of each bookmark. */
    @Override
    protected List<String> cellsIn(byte[] file) throws Exception {
        List<String> cells = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        collect(Parts.of(file).xml("content.xml").getDocumentElement(), text, cells);
        return cells;
    }

    private static void collect(Node node, StringBuilder text, List<String> cells) {
        if (node instanceof Text piece) {
            text.append(piece.getData());
        }
        switch (node.getNodeName()) {
            case "text:bookmark-start" -> text.setLength(0);
            case "text:bookmark-end" -> cells.add(text.toString());
            case "text:s" -> text.append(' ');
            case "text:tab" -> text.append('\t');
            case "text:line-break" -> text.append('\n');
            default -> {}
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, text, cells);
        }
    }

    private static Texts essay() {
        return Texts.in("en", "ar", "zh-Hans")
                .paragraph("The work", "العمل", "著作")
                .paragraph("One.", "واحد.", "一。")
                .row("Two.", "", "二。")
                .paragraph("A heading", "عنوان", "标题")
                .paragraph("Three.", "ثلاثة.", "三。");
    }

    private Document body(Edition edition) throws Exception {
        return Parts.of(written(edition)).xml("content.xml");
    }

    private static List<Element> named(String name, Document document) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyLayoutKeepsEveryCellInOrder(Layout layout) throws Exception {
        Bitext bitext = essay().bitext();
        EditionOptions options = EditionOptions.all(bitext);
        Edition edition = Edition.of(bitext, options.with(Presentation.DEFAULT.with(layout)));

        assertThat(cellsIn(written(edition))).isEqualTo(cellsOf(edition));
    }

    @Test
    void everyCellIsABookmarkThatStartsWithTheNameOfItsRow() throws Exception {
        assertThat(named("text:bookmark-start", body(essay().edition())).subList(3, 6))
                .extracting(mark -> mark.getAttribute("text:name"))
                .containsExactly("s2", "s2-ar", "s2-zh-Hans");
    }

    @Test
    void theHeadOfATableIsRepeated() throws Exception {
        Document body = body(essay().edition());

        assertThat(named("table:table-header-rows", body)).hasSize(2);
    }

    @Test
    void eachVersionHasStylesWithItsLanguageAndDirection() throws Exception {
        String styles = Parts.of(written(essay().edition())).text("styles.xml");

        assertThat(styles)
                .contains(
                        "<style:style style:name=\"Text-ar\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties fo:text-align=\"right\" style:writing-mode=\"rl-tb\"/><style:text-properties style:language-complex=\"ar\" style:country-complex=\"SA\"",
                        "style:language-asian=\"zh\" style:country-asian=\"CN\"",
                        "fo:language=\"en\" fo:country=\"US\"");
    }

    @Test
    void anOriginalInPlaceOfATranslationKeepsItsOwnDirection() throws Exception {
        Bitext bitext = essay().bitext();
        EditionOptions options =
                EditionOptions.of(VersionTag.of("ar")).untranslated(Treatment.SOURCE_INSTEAD);

        String styles = Parts.of(written(Edition.of(bitext, options))).text("styles.xml");

        assertThat(styles).contains("style:name=\"Text-en\"");
    }

    @Test
    void theMimetypeComesFirst() throws Exception {
        assertThat(Parts.of(written(essay().edition())).names()).startsWith("mimetype");
    }

    @Test
    void notesAreFootnotes() throws Exception {
        Texts texts = essay();
        Edition edition =
                texts.with(
                                texts.unit(new SegmentId("noted"), List.of(Content.of("Noted.")))
                                        .with(Annotations.NONE.plusNote(new Note("Why.", "en"))))
                        .edition();

        assertThat(named("text:note", body(edition)))
                .extracting(Element::getTextContent)
                .extracting(String::strip)
                .containsExactly("1Why.");
    }
}
