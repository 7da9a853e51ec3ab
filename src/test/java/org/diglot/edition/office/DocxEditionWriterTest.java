package org.diglot.edition.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionOptions;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.EditionWriterContract;
import org.diglot.edition.Presentation;
import org.diglot.edition.Presentation.Layout;
import org.diglot.edition.Texts;
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
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.List;

class DocxEditionWriterTest extends EditionWriterContract {
    @Override
    protected EditionWriter writer() {
        return new DocxEditionWriter();
    }

    @Override
    protected long leastBytes() {
        return 100_000;
    }

    /** What stands between the two ends of each bookmark, or in a content control. */
    @Override
    protected List<String> cellsIn(byte[] file) throws Exception {
        Document document = Parts.of(file).xml("word/document.xml");
        List<String> controlled = new ArrayList<>();
        for (Element control : named("w:sdtContent", document)) {
            StringBuilder cell = new StringBuilder();
            NodeList parts = control.getElementsByTagName("*");
            for (int i = 0; i < parts.getLength(); i++) {
                cell.append(text((Element) parts.item(i)));
            }
            controlled.add(cell.toString());
        }
        return controlled.isEmpty() ? bookmarked(document) : controlled;
    }

    private static List<String> bookmarked(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            switch (element.getTagName()) {
                case "w:bookmarkStart" -> inside = true;
                case "w:bookmarkEnd" -> {
                    cells.add(cell.toString());
                    cell.setLength(0);
                    inside = false;
                }
                default -> cell.append(inside ? text(element) : "");
            }
        }
        return cells;
    }

    private static String text(Element element) {
        return switch (element.getTagName()) {
            case "w:t" -> element.getTextContent();
            case "w:tab" -> "\t";
            case "w:br" -> "\n";
            case "w:cr" -> "\r";
            default -> "";
        };
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
        return Parts.of(written(edition)).xml("word/document.xml");
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
        assertThat(named("w:bookmarkStart", body(essay().edition())).subList(3, 6))
                .extracting(mark -> mark.getAttribute("w:name"))
                .containsExactly("s2", "s2-ar", "s2-zh-Hans");
    }

    @Test
    void aLongDocumentHasContentControlsSinceWordOpensOnlySoManyBookmarks() throws Exception {
        Texts texts = Texts.in("en", "es").paragraph("First.", "Primera.");
        for (int i = 0; i < 8_191; i++) {
            texts.row("One.", "Uno.");
        }

        Document body = body(texts.edition());

        assertThat(named("w:bookmarkStart", body)).isEmpty();
        assertThat(named("w:tag", body))
                .hasSize(16_384)
                .extracting(tag -> tag.getAttribute("w:val"))
                .startsWith("s1", "s1-es", "s2");
    }

    @Test
    void aNameLongerThanABookmarkMayHaveBecomesAContentControl() throws Exception {
        Texts texts = essay();
        SegmentId id = new SegmentId("s" + "1".repeat(60));
        Edition edition = texts.with(texts.unit(id, List.of(Content.of("Long.")))).edition();

        assertThat(named("w:tag", body(edition)))
                .extracting(tag -> tag.getAttribute("w:val"))
                .containsExactly(id.value(), id.value() + "-ar", "");
        assertThat(cellsIn(written(edition))).hasSize(3);
    }

    @Test
    void theHeadOfATableIsRepeatedAndNoRowIsTorn() throws Exception {
        Document body = body(essay().edition());

        assertThat(named("w:tblHeader", body)).hasSize(2);
        assertThat(named("w:cantSplit", body).size()).isEqualTo(named("w:tr", body).size());
    }

    @Test
    void noPageHasTheLastLineOfTheColophonAlone() throws Exception {
        List<Element> paragraphs = named("w:p", body(essay().edition()));
        int begin = 0;
        while (!paragraphs.get(begin).getTextContent().equals("About this edition")) {
            begin++;
        }
        int lastRow =
                named("w:tr", body(essay().edition()))
                        .getLast()
                        .getElementsByTagName("w:p")
                        .getLength();

        assertThat(paragraphs.subList(begin, paragraphs.size() - 1 - lastRow))
                .hasSizeGreaterThan(5)
                .allMatch(each -> each.getElementsByTagName("w:keepNext").getLength() == 1);
    }

    @Test
    void eachVersionHasStylesWithItsLanguageAndDirection() throws Exception {
        String styles = Parts.of(written(essay().edition())).text("word/styles.xml");

        assertThat(styles)
                .contains(
                        "w:styleId=\"Text-ar\"",
                        "<w:pPr><w:bidi/></w:pPr><w:rPr><w:rFonts w:cs=\"Times New Roman\"/><w:rtl/><w:lang w:bidi=\"ar-SA\"/></w:rPr>",
                        "<w:lang w:eastAsia=\"zh-CN\"/>",
                        "<w:lang w:val=\"en-US\"/>");
    }

    @Test
    void arabicRunsGoFromRightToLeft() throws Exception {
        List<Element> runs = named("w:r", body(essay().edition()));

        assertThat(runs)
                .filteredOn(run -> run.getTextContent().equals("ثلاثة."))
                .allMatch(run -> run.getElementsByTagName("w:rtl").getLength() == 1)
                .hasSize(1);
    }

    @Test
    void aTableThatBeginsWithArabicBeginsAtTheRight() throws Exception {
        EditionOptions options = EditionOptions.of(VersionTag.of("ar"), VersionTag.of("en"));

        Document body = body(Edition.of(essay().bitext(), options));

        assertThat(named("w:bidiVisual", body)).hasSize(2);
    }

    @Test
    void notesAreFootnotes() throws Exception {
        Texts texts = essay();
        Edition edition =
                texts.with(
                                texts.unit(new SegmentId("noted"), List.of(Content.of("Noted.")))
                                        .with(Annotations.NONE.plusNote(new Note("Why.", "en"))))
                        .edition();
        Parts parts = Parts.of(written(edition));

        assertThat(named("w:footnoteReference", parts.xml("word/document.xml")))
                .extracting(mark -> mark.getAttribute("w:id"))
                .containsExactly("1");
        assertThat(named("w:footnote", parts.xml("word/footnotes.xml")))
                .filteredOn(note -> note.getAttribute("w:id").equals("1"))
                .extracting(Element::getTextContent)
                .containsExactly(" Why.");
    }
}
