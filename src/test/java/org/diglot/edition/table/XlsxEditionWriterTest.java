package org.diglot.edition.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionException;
import org.diglot.edition.EditionOptions;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.EditionWriterContract;
import org.diglot.edition.Texts;
import org.diglot.edition.archive.Parts;
import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class XlsxEditionWriterTest extends EditionWriterContract {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    @Override
    protected EditionWriter writer() {
        return new XlsxEditionWriter();
    }

    @Override
    protected long leastBytes() {
        return 100_000;
    }

    @Override
    protected List<String> cellsIn(byte[] file) throws Exception {
        NodeList rows = Parts.of(file).xml("xl/worksheets/sheet1.xml").getElementsByTagName("row");
        List<String> heads = texts((Element) rows.item(0));
        List<String> cells = new ArrayList<>();
        for (int row = 1; row < rows.getLength(); row++) {
            List<String> texts = texts((Element) rows.item(row));
            for (int i = 1; i < heads.size() - 1 && heads.get(i).indexOf(':') < 0; i++) {
                cells.add(texts.get(i));
            }
        }
        return cells;
    }

    private static List<String> texts(Element row) {
        List<String> texts = new ArrayList<>();
        NodeList cells = row.getElementsByTagName("c");
        for (int i = 0; i < cells.getLength(); i++) {
            texts.add(
                    ESCAPE.matcher(cells.item(i).getTextContent())
                            .replaceAll(found ->
                                    Matcher.quoteReplacement(
                                            String.valueOf(
                                                    (char) Integer.parseInt(found.group(1), 16)))));
        }
        return texts;
    }

    @Test
    void theHeadNamesTheVersionsAndTheFirstColumnTheSentences() throws Exception {
        byte[] file = written(Texts.in("en", "ar").paragraph("One.", "واحد.").edition());
        NodeList rows = Parts.of(file).xml("xl/worksheets/sheet1.xml").getElementsByTagName("row");

        assertThat(texts((Element) rows.item(0)))
                .containsExactly("id", "en", "ar", "ar:status", "notes");
        assertThat(texts((Element) rows.item(1)))
                .containsExactly("s1", "One.", "واحد.", "reviewed", "");
    }

    @Test
    void whatLooksLikeAnEscapeIsText() throws Exception {
        Edition edition = Texts.in("en", "es").paragraph("_x000D_ and\r", "_x41_").edition();

        assertThat(cellsIn(written(edition))).containsExactly("_x000D_ and\r", "_x41_");
    }

    @Test
    void arabicCellsAndASheetThatBeginsWithArabicGoFromRightToLeft() throws Exception {
        Texts texts = Texts.in("en", "ar").paragraph("One.", "واحد.");
        EditionOptions options = EditionOptions.of(VersionTag.of("ar"), VersionTag.of("en"));

        String sheet =
                Parts.of(written(Edition.of(texts.bitext(), options)))
                        .text("xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .contains("rightToLeft=\"1\"", "<c r=\"B2\" s=\"6\"", "<c r=\"C2\" s=\"3\"");
    }

    @Test
    void namesAndOriginalsAreLockedAndTranslationsAreNot() throws Exception {
        Parts parts = Parts.of(written(Texts.in("en", "es").paragraph("One.", "Uno.").edition()));

        assertThat(parts.text("xl/worksheets/sheet1.xml"))
                .contains(
                        "</sheetData>\n<sheetProtection sheet=\"1\"",
                        "<c r=\"A2\" s=\"2\"",
                        "<c r=\"B2\" s=\"3\"",
                        "<c r=\"C2\" s=\"5\"");
        assertThat(parts.xml("xl/styles.xml").getElementsByTagName("protection").getLength())
                .isEqualTo(2);
    }

    @Test
    void theColophonSaysOneThingOnALineThatRunsOnOverEmptyCells() throws Exception {
        Texts texts = Texts.in("en", "es").status(Status.DRAFT).paragraph("A title", "Un título");
        Parts parts = Parts.of(written(texts.paragraph("One.", "Uno.").edition()));
        NodeList rows = parts.xml("xl/worksheets/sheet2.xml").getElementsByTagName("row");
        Element column = (Element) rows.item(2);
        Element warning = (Element) rows.item(3);

        assertThat(texts(column)).containsExactly("Español (es)", "Un título");
        assertThat(texts(warning)).hasSize(2).startsWith("");
        assertThat(((Element) warning.getLastChild()).getAttribute("s")).isEqualTo("7");
        NodeList formats = parts.xml("xl/styles.xml").getElementsByTagName("cellXfs");
        NodeList kinds = ((Element) formats.item(0)).getElementsByTagName("xf");
        assertThat(kinds.item(7).getFirstChild().getAttributes().getNamedItem("wrapText")).isNull();
    }

    @Test
    void aTextThatACellCannotHoldIsRefusedByName() throws Exception {
        Edition edition = Texts.in("en", "es").paragraph("One.", "x".repeat(40_000)).edition();

        assertThatThrownBy(() -> written(edition))
                .isInstanceOf(EditionException.class)
                .hasMessageContaining("Segment s1")
                .hasMessageContaining("32767");
    }
}
