package org.diglot.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/** What every writer promises: no cell is lost, and the same edition gives the same bytes. */
public abstract class EditionWriterContract {
    private static final String[] SCRIPTS = {
        "word ",
        "palabra ",
        "كلمة ",
        "מילה ",
        "文字",
        "テキスト",
        "λέξη ",
        "शब्द ",
        "e\u0301 ",
        "😀",
        "𝒳"
    };
    private static final String[] TROUBLE = {
        "<&>\"'", "</p>", "]]>", "<!--", "\u2028", "\u2029", "\t", "\n", "\r", "\u200F", "\u202E",
        "\u2068", "\u00AD", "\u00A0", "&amp;", "&#39;", "{0}", "\\", "//", "\u0085", "\uFEFF"
    };

    /** The writer under test. */
    protected abstract EditionWriter writer();

    /** The text of every cell in a file, row by row, in the order in which they stand there. */
    protected abstract List<String> cellsIn(byte[] file) throws Exception;

    /** What a writer makes of an edition. */
    protected final byte[] written(Edition edition) throws EditionException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer().write(edition, out);
        return out.toByteArray();
    }

    /** What a format can hold of a text; everything, where it is not said otherwise. */
    protected String kept(String text) {
        return text;
    }

    /** How much comes out for a hundred thousand rows at least; less where it is compressed. */
    protected long leastBytes() {
        return 100_000L * 24;
    }

    /** The text of every cell of an edition as a format keeps it. */
    protected final List<String> cellsOf(Edition edition) {
        return edition.rows()
                .flatMap(row -> row.cells().stream())
                .map(cell -> kept(cell.content().plainText()))
                .toList();
    }

    @Test
    void everyCellIsReadBackInOrder() throws Exception {
        Edition edition =
                Texts.in("en", "es", "ar")
                        .paragraph("A title", "Un título", "عنوان")
                        .paragraph("One.", "Uno.", "")
                        .row("Two.", "", "اثنان.")
                        .paragraph("Three.", "Tres.", "ثلاثة.")
                        .edition();

        assertThat(cellsIn(written(edition))).isEqualTo(cellsOf(edition));
    }

    @Test
    void theReportOfTheWritersOwnReaderIsClean() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Texts texts = Texts.in("en", "es", "ar").paragraph("A title", "Un título", "عنوان");
        for (int i = 0; i < 2_000; i++) {
            texts.paragraph(sentence(random), sentence(random), sentence(random));
        }
        Edition edition = texts.edition();

        LossReport report = report(edition, written(edition));

        assertThat(report).as("seed %d", seed).matches(LossReport::isComplete);
        assertThat(report.cells()).isEqualTo(2_001 * 3);
    }

    @Test
    void theReportNamesACellThatIsLostAndOneThatIsAltered() throws Exception {
        Texts shorter = Texts.in("en", "es").paragraph("One.", "Uno.").row("Two.", "Dos.");
        Texts whole = Texts.in("en", "es").paragraph("One.", "Uno!").row("Two.", "Dos.");
        whole.row("Three.", "Tres.");

        LossReport report = report(whole.edition(), written(shorter.edition()));

        assertThat(report.sentence())
                .isEqualTo("3 of 6 cells found again; lost: s3-en, s3-es; altered: s1-es");
    }

    private LossReport report(Edition edition, byte[] file) throws Exception {
        return LossCheck.of(edition, writer(), new ByteArrayInputStream(file));
    }

    @Test
    void everyScriptIsReadBack() throws Exception {
        Edition edition =
                Texts.in("en", "ar", "he", "zh-Hans", "ja", "hi", "th", "el")
                        .paragraph(
                                "In 1948 (yes).",
                                "في عام 1948 (نعم).",
                                "בשנת 1948 (כן).",
                                "一九四八年（是）。",
                                "一九四八年（はい）。",
                                "सन् 1948 में (हाँ)।",
                                "ในปี 1948 (ใช่)",
                                "Το 1948 (ναι)· ᾦδε.")
                        .row(
                                "\u200EMarks\u202E \u2067here\u2069 😀.",
                                "\u200Fعَلَامَات",
                                "נְקֻדּוֹת",
                                "𠀀",
                                "",
                                "",
                                "",
                                "")
                        .edition();

        assertThat(cellsIn(written(edition))).isEqualTo(cellsOf(edition));
    }

    @Test
    void oneColumnAloneIsAnEditionToo() throws Exception {
        Texts texts =
                Texts.in("en", "ar")
                        .paragraph("A title", "عنوان")
                        .paragraph("One.", "واحد.")
                        .row("Two.", "")
                        .paragraph("Three.", "ثلاثة.");
        Edition edition = Edition.of(texts.bitext(), EditionOptions.of(VersionTag.of("ar")));

        assertThat(cellsIn(written(edition))).isEqualTo(cellsOf(edition));
    }

    @Test
    void noCellIsLostInRandomTexts() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Texts texts = Texts.in("en", "es", "he");
        for (int i = 0; i < 10_000; i++) {
            String[] row = {sentence(random), sentence(random), sentence(random)};
            if (i == 0 || random.nextInt(4) == 0) {
                texts.paragraph(row);
            } else {
                texts.row(row);
            }
        }
        Edition edition = texts.edition();

        assertThat(cellsIn(written(edition))).as("seed %d", seed).isEqualTo(cellsOf(edition));
    }

    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            String[] from = random.nextInt(4) == 0 ? TROUBLE : SCRIPTS;
            sentence.append(from[random.nextInt(from.length)]);
        }
        return sentence.toString();
    }

    @Test
    void theSameEditionGivesTheSameBytes() throws Exception {
        Texts texts = Texts.in("en", "es").paragraph("One.", "Uno.").row("Two.", "");

        assertThat(written(texts.edition())).isEqualTo(written(texts.edition()));
    }

    @Test
    void aWatchedEditionGivesTheSameBytesAndTellsOfEachRow() throws Exception {
        Texts texts = Texts.in("en", "es").paragraph("A title", "Un título");
        for (int i = 0; i < 700; i++) {
            texts.paragraph("One " + i + ".", "Uno " + i + ".").row("Two.", "Dos.");
        }
        Edition edition = texts.edition();
        BitSet told = new BitSet();

        byte[] watched = written(edition.watched(told::set));

        assertThat(watched).isEqualTo(written(edition));
        assertThat(told.cardinality()).isEqualTo(1_401);
        assertThat(told.length()).isEqualTo(1_401);
    }

    @Test
    void aDocumentWithoutRowsGivesAnEditionWithoutCells() throws Exception {
        assertThat(cellsIn(written(Texts.in("en", "es").edition()))).isEmpty();
    }

    @Test
    void aVeryLongParagraphKeepsItsOrder() throws Exception {
        Texts texts = Texts.in("en", "es").paragraph("Row 0.", "Fila 0.");
        for (int i = 1; i < 1_000; i++) {
            texts.row("Row " + i + ".", "Fila " + i + ".");
        }
        Edition edition = texts.edition();

        assertThat(cellsIn(written(edition))).isEqualTo(cellsOf(edition));
    }

    @Test
    void aHundredThousandRowsLeaveInSmallPieces() throws Exception {
        List<Content> row = List.of(Content.of("One sentence."), Content.of("Una oración."));
        Texts texts = Texts.in("en", "es").paragraph("First.", "Primera.");
        for (int i = 0; i < 100_000; i++) {
            texts.unit(row);
        }
        PieceMeter meter = new PieceMeter();

        writer().write(texts.edition(), meter);

        assertThat(meter.largest).isLessThanOrEqualTo(1 << 17);
        assertThat(meter.total).isGreaterThan(leastBytes());
        assertThat(meter.open).isTrue();
    }

    @Test
    void aStreamThatTakesNoMoreIsReportedInWords() throws Exception {
        Edition edition = Texts.in("en", "es").paragraph("One.", "Uno.").edition();
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left");
                    }
                };

        assertThatThrownBy(() -> writer().write(edition, full))
                .isInstanceOf(EditionException.class)
                .hasMessageContaining("essay.txt")
                .hasMessageContaining("No space left")
                .hasMessageContaining("untouched");
    }

    /** Counts what passes and how large the pieces are. */
    private static final class PieceMeter extends OutputStream {
        private long total;
        private int largest;
        private boolean open = true;

        @Override
        public void write(int b) {
            total++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            total += length;
            largest = Math.max(largest, length);
        }

        @Override
        public void close() {
            open = false;
        }
    }
}
