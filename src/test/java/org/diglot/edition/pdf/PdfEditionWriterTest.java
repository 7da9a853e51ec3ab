package org.diglot.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionException;
import org.diglot.edition.EditionOptions;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.EditionWriterContract;
import org.diglot.edition.Presentation;
import org.diglot.edition.Presentation.Layout;
import org.diglot.edition.Texts;
import org.diglot.edition.pdf.MarkedText.Sign;
import org.diglot.edition.pdf.PdfEditionWriter.Pages;
import org.diglot.edition.pdf.PdfEditionWriter.Uncovered;
import org.diglot.edition.pdf.PrintedBook.Tagged;
import org.diglot.model.Bitext;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

class PdfEditionWriterTest extends EditionWriterContract {
    /** No script has a letter here, so no font has one either. */
    private static final String NO_LETTER = "\u0378";

    @Override
    protected EditionWriter writer() {
        return new PdfEditionWriter(Pages.SINGLE, Uncovered.SPELL_OUT);
    }

    @Override
    protected List<String> cellsIn(byte[] file) throws Exception {
        try (PrintedBook book = new PrintedBook(file)) {
            return book.cells();
        }
    }

    /** Equal rows are packed into little more than their places. */
    @Override
    protected long leastBytes() {
        return 100_000L * 8;
    }

    private static byte[] facing(Edition edition) throws EditionException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfEditionWriter(Pages.FACING, Uncovered.SPELL_OUT).write(edition, out);
        return out.toByteArray();
    }

    /** A title, and paragraphs of rows whose versions differ much in length. */
    private static Texts uneven() {
        Texts texts = Texts.in("en", "es").paragraph("A title", "Un título");
        for (int i = 1; i <= 120; i++) {
            String english = "Short words. ".repeat(1 + i % 7).strip();
            String spanish = "Palabras mucho más largas. ".repeat(1 + i % 5).strip();
            if (i % 4 == 1) {
                texts.paragraph(english, spanish);
            } else {
                texts.row(english, spanish);
            }
        }
        return texts;
    }

    @Test
    void cellsTellTheirRoleAndLanguage() throws Exception {
        Edition edition =
                Texts.in("en", "ar")
                        .paragraph("A title", "عنوان")
                        .paragraph("One.", "واحد.")
                        .paragraph("A heading", "ترويسة")
                        .paragraph("Two.", "اثنان.")
                        .edition();

        try (PrintedBook book = new PrintedBook(written(edition))) {
            assertThat(book.tags())
                    .filteredOn(tag -> !tag.name().isEmpty())
                    .extracting(tag -> tag.name() + " " + tag.role() + " " + tag.language())
                    .containsExactly(
                            "s1-en H1 en",
                            "s1-ar H1 ar",
                            "s2-en P en",
                            "s2-ar P ar",
                            "s3-en H2 en",
                            "s3-ar H2 ar",
                            "s4-en P en",
                            "s4-ar P ar");
        }
    }

    @Test
    void aLongTitleIsBrokenIntoLinesOfLikeLength() throws Exception {
        Edition edition =
                Texts.in("en")
                        .paragraph("Sixty-five years since the death of Trotsky in the year")
                        .paragraph("One.")
                        .edition();

        try (PrintedBook book = new PrintedBook(written(edition))) {
            SortedMap<Double, DoubleSummaryStatistics> lines = new TreeMap<>();
            for (MarkedText.Sign sign : book.page(0).signs()) {
                var line =
                        lines.computeIfAbsent(
                                -(double) sign.y(), y -> new DoubleSummaryStatistics());
                line.accept(sign.x());
                line.accept(sign.end());
            }
            var widths =
                    lines.values().stream().map(line -> line.getMax() - line.getMin()).toList();
            assertThat(widths.get(1)).isBetween(widths.get(0) * 0.7, widths.get(0) * 1.3);
        }
    }

    @Test
    void headingsAndSentencesCanBeReachedByName() throws Exception {
        Edition edition =
                Texts.in("en", "es")
                        .paragraph("A title", "Un título")
                        .paragraph("One.", "Uno.")
                        .paragraph("A heading", "Un encabezado")
                        .paragraph("Two.", "Dos.")
                        .edition();

        try (PrintedBook book = new PrintedBook(written(edition))) {
            var catalog = book.document().getDocumentCatalog();
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle())
                    .isEqualTo("A heading · Un encabezado");
            assertThat(catalog.getNames().getDests().getKids().getFirst().getNames().keySet())
                    .containsExactly("s1", "s2", "s3", "s4");
            assertThat(catalog.getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void columnsDoNotTouchAndRowsBeginAtOneHeight() throws Exception {
        Edition edition = uneven().edition();

        try (PrintedBook book = new PrintedBook(written(edition))) {
            float middle = Design.of(2, Design.Arrangement.COLUMNS).slots().get(1).x();
            for (int row = 2; row <= 121; row++) {
                Tagged english = book.cell("s" + row + "-en");
                Tagged spanish = book.cell("s" + row + "-es");
                assertThat(spanish.pages()).isEqualTo(english.pages()).hasSize(1);
                assertThat(spanish.baseline()).isEqualTo(english.baseline());
            }
            assertThat(book.page(1).signs())
                    .filteredOn(sign -> sign.mark() >= 0 && !sign.text().isBlank())
                    .allMatch(sign -> sign.end() < middle - 10 || sign.x() >= middle - 0.1)
                    .allMatch(sign -> sign.end() < 482 - 49.9 && sign.y() > Design.BOTTOM);
        }
    }

    @Test
    void facingPagesAreInStepRowByRow() throws Exception {
        Edition edition = uneven().edition();

        try (PrintedBook book = new PrintedBook(facing(edition))) {
            assertThat(book.cells()).isEqualTo(cellsOf(edition));
            for (int row = 2; row <= 121; row++) {
                Tagged english = book.cell("s" + row + "-en");
                Tagged spanish = book.cell("s" + row + "-es");
                assertThat(english.pages().getFirst() % 2).isEqualTo(1);
                assertThat(spanish.pages().getFirst()).isEqualTo(english.pages().getFirst() + 1);
                assertThat(spanish.baseline()).isEqualTo(english.baseline());
            }
        }
    }

    @Test
    void stackedAndInterlinearBooksLoseNoCell() throws Exception {
        for (Layout layout : Layout.values()) {
            Edition edition =
                    Edition.of(
                            uneven().bitext(),
                            EditionOptions.all(uneven().bitext())
                                    .with(Presentation.DEFAULT.with(layout)));

            assertThat(cellsIn(written(edition))).as("%s", layout).isEqualTo(cellsOf(edition));
        }
    }

    @Test
    void aRowLongerThanAPageGoesOnOnTheNext() throws Exception {
        String long1 = "A sentence without an end ".repeat(400).strip();
        Edition edition =
                Texts.in("en", "es")
                        .paragraph("Before.", "Antes.")
                        .paragraph(long1, "Corto.")
                        .paragraph("After.", "Después.")
                        .edition();

        try (PrintedBook book = new PrintedBook(written(edition))) {
            assertThat(book.cell("s2-en").text()).isEqualTo(long1);
            assertThat(book.cell("s2-en").pages()).hasSizeBetween(4, 9).doesNotHaveDuplicates();
            assertThat(book.cell("s3-en").pages()).containsExactly(book.pageCount() - 2);
        }
    }

    @Test
    void aWordLongerThanALineIsBroken() throws Exception {
        String word = "Donaudampfschifffahrt".repeat(20);
        Edition edition = Texts.in("de", "en").paragraph("x.", "y.").row(word, "One.").edition();

        try (PrintedBook book = new PrintedBook(written(edition))) {
            assertThat(book.cell("s2-de").text()).isEqualTo(word);
            assertThat(book.page(1).signs()).allMatch(sign -> sign.end() < 482 - 49);
        }
    }

    @Test
    void aDividedWordIsStillOneWordToAReader() throws Exception {
        String text =
                "Revolución burocracia constitucional internacionalista. ".repeat(12) + "Fin.";
        Edition edition = Texts.in("es", "en").paragraph("x.", "y.").row(text, "One.").edition();

        try (PrintedBook book = new PrintedBook(written(edition))) {
            assertThat(book.cell("s2-es").text()).isEqualTo(text);
            assertThat(book.page(1).signs())
                    .filteredOn(sign -> sign.text().equals("-"))
                    .isNotEmpty();
        }
    }

    @Test
    void justifiedLinesEndAtOneEdgeAndTheLastOneDoesNot() throws Exception {
        String text = "some words of several lengths and another few of them ".repeat(12).strip();
        Texts texts =
                Texts.in("en", "ar").paragraph("x.", "y.").row(text, "واحد ".repeat(90).strip());
        Presentation justified = Presentation.DEFAULT.with(Presentation.Edges.JUSTIFIED);
        Bitext bitext = texts.bitext();
        Edition edition = Edition.of(bitext, EditionOptions.all(bitext).with(justified));

        try (PrintedBook book = new PrintedBook(written(edition))) {
            float edge = Design.of(2, Design.Arrangement.COLUMNS).slots().getFirst().width() + 50;
            SortedMap<Float, Float> ends = new TreeMap<>();
            for (Sign sign : book.page(1).signs()) {
                if (sign.x() < edge && !sign.text().isBlank() && sign.mark() >= 0) {
                    ends.merge(sign.y(), sign.end(), Math::max);
                }
            }
            List<Float> lines = List.copyOf(ends.values());
            assertThat(lines.subList(1, lines.size() - 1))
                    .allSatisfy(end -> assertThat(end).isCloseTo(edge, within(0.6f)));
            assertThat(cellsIn(written(edition))).isEqualTo(cellsOf(edition));
        }
    }

    @Test
    void ourOwnReaderFindsTheSameCellsAsAnotherLibrary() throws Exception {
        for (byte[] file : List.of(written(uneven().edition()), facing(uneven().edition()))) {
            List<String> ours = new ArrayList<>();
            writer().reader()
                    .read(
                            new ByteArrayInputStream(file),
                            (name, text) -> ours.add(name + " " + text));

            try (PrintedBook book = new PrintedBook(file)) {
                assertThat(ours)
                        .isEqualTo(
                                book.tags().stream()
                                        .filter(tag -> !tag.name().isEmpty())
                                        .map(tag -> tag.name() + " " + tag.text())
                                        .toList());
            }
        }
    }

    @Test
    void charactersWithoutAFontAreNamedBeforeAnythingIsWritten() throws Exception {
        Edition edition =
                Texts.in("en", "es").paragraph("One.", "Uno.").row("Two.", NO_LETTER).edition();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> new PdfEditionWriter().write(edition, out))
                .isInstanceOf(EditionException.class)
                .hasMessageContaining("essay.txt")
                .hasMessageContaining("U+0378")
                .hasMessageContaining("s2, es");
        assertThat(out.size()).isZero();
    }

    @Test
    void charactersWithoutAFontCanBeSpelledOut() throws Exception {
        Edition edition =
                Texts.in("en", "es")
                        .paragraph("One.", "Uno.")
                        .row("Two.", "a " + NO_LETTER)
                        .edition();

        try (PrintedBook book = new PrintedBook(written(edition))) {
            String seen =
                    book.page(1).signs().stream().map(Sign::text).collect(Collectors.joining());
            assertThat(seen).contains("a [U+0378]");
            assertThat(book.cell("s2-es").text()).isEqualTo("a " + NO_LETTER);
        }
    }

    @Test
    void lettersThatAreJoinedOrMovedStillSpellTheText() throws Exception {
        String hindi = "हिन्दी क्षत्रिय";
        Edition edition = Texts.in("en", "hi").paragraph("One.", "एक।").row("x", hindi).edition();

        try (PrintedBook book = new PrintedBook(written(edition))) {
            assertThat(book.cell("s2-hi").text()).isEqualTo(hindi);
        }
    }

    @Test
    void noteNumbersAndMarksAreNoPartOfACell() throws Exception {
        Edition edition = Texts.in("en", "es").paragraph("One.", "Uno.").row("Two.", "").edition();

        try (PrintedBook book = new PrintedBook(written(edition))) {
            assertThat(book.cell("s2-es").text()).isEmpty();
            assertThat(book.tags())
                    .filteredOn(tag -> tag.role().equals("Span"))
                    .extracting(Tagged::text)
                    .containsExactly("not translated");
        }
    }
}
