package org.diglot.edition.pdf.readback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.LossCheck;
import org.diglot.edition.Texts;
import org.diglot.edition.pdf.PdfEditionWriter;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class PdfCellsTest {
    private final EditionWriter writer = new PdfEditionWriter();

    private static Edition edition() throws Exception {
        return Texts.in("en", "ar")
                .paragraph("A title", "عنوان")
                .paragraph("One (1).", "واحد.")
                .row("Two.", "اثنان.")
                .paragraph("Three \\ three.", "ثلاثة.")
                .edition();
    }

    private byte[] written() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(edition(), out);
        return out.toByteArray();
    }

    private String report(byte[] file) throws Exception {
        return LossCheck.of(edition(), writer, new ByteArrayInputStream(file)).sentence();
    }

    /** Changes something in a book. */
    private interface Damage {
        void to(Damaged book) throws IOException;
    }

    private String reportAfter(Damage damage) throws Exception {
        try (Damaged book = new Damaged(written())) {
            damage.to(book);
            return report(book.bytes());
        }
    }

    @Test
    void aSoundBookIsReadWhoeverSavedIt() throws Exception {
        assertThat(report(written())).isEqualTo("8 of 8 cells found again, in order");
        assertThat(reportAfter(_ -> {})).isEqualTo("8 of 8 cells found again, in order");
    }

    @Test
    void aCellThatIsNoLongerInTheStructureIsLost() throws Exception {
        assertThat(reportAfter(book -> book.drop("s3-ar")))
                .isEqualTo("7 of 8 cells found again; lost: s3-ar");
    }

    @Test
    void cellsThatChangedTheirPlacesAreOutOfPlace() throws Exception {
        assertThat(reportAfter(book -> book.swap("s2-en", "s3-en")))
                .isEqualTo("7 of 8 cells found again; lost: s2-en; out of place: s2-en");
    }

    @Test
    void cellsThatChangedTheirTextsAreAltered() throws Exception {
        assertThat(reportAfter(book -> book.swapTexts("s2-ar", "s4-en")))
                .isEqualTo("6 of 8 cells found again; altered: s2-ar, s4-en");
    }

    @Test
    void otherSignsOnThePageAreAnAlteredCell() throws Exception {
        assertThat(reportAfter(book -> book.stutter("s2-ar")))
                .isEqualTo("7 of 8 cells found again; altered: s2-ar");
    }

    @Test
    void aCellWithANameOfNoCellIsAStray() throws Exception {
        assertThat(reportAfter(book -> book.rename("s4-ar", "s5-ar")))
                .isEqualTo("7 of 8 cells found again; lost: s4-ar; out of place: s5-ar");
    }

    @Test
    void aFileThatIsCutOffCannotBeRead() throws Exception {
        byte[] file = written();

        for (int length = 0; length < file.length - 20; length += 97) {
            byte[] part = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> report(part))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("The file ");
        }
    }

    @Test
    void aFileWithWrongBytesIsNeverTakenForASoundOneThatSaysSomethingElse() throws Exception {
        byte[] file = written();

        for (int at = 0; at < file.length; at += 41) {
            byte[] wrong = file.clone();
            wrong[at] ^= 0x10;
            try {
                assertThat(report(wrong)).as("byte %d", at).startsWith("8 of 8 cells");
            } catch (IOException e) {
                assertThat(e).as("byte %d", at).hasMessageStartingWith("The file ");
            }
        }
    }

    @Test
    void whatIsNoPdfIsRefused() {
        assertThatThrownBy(() -> report("A letter.".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("The file is no PDF, or its end is missing");
    }
}
