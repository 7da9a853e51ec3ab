package org.diglot.edition.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.diglot.edition.EditionException;
import org.diglot.edition.Texts;
import org.diglot.edition.office.DocxEditionWriter;
import org.diglot.model.Content;
import org.diglot.model.Note;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Whatever the file is, the answer is a review or a sentence. */
class ReviewReaderTest {
    private static final List<ReviewWriter> WRITERS =
            List.of(new DocxReviewWriter(), new XlsxReviewWriter());

    @TempDir private Path folder;

    private static ReviewCopy copy(String version) {
        return new ReviewCopy(
                new ReviewHeading("a|b.txt", VersionTag.of("en"), VersionTag.of(version)),
                List.of(
                        row("s1", "One.\nTwo.", " ثلاثة & <b> "),
                        row("s2", "Three.", "中文\t字"),
                        row("s3", "Four.", "")));
    }

    private static ReviewRow row(String id, String source, String target) {
        return new ReviewRow(
                new SegmentId(id),
                Content.of(source),
                Content.of(target),
                target.isEmpty() ? Status.EMPTY : Status.DRAFT,
                List.of(Note.of("a note")));
    }

    private static byte[] written(ReviewWriter writer, ReviewCopy copy) throws EditionException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(copy, out);
        return out.toByteArray();
    }

    private ReturnedReview read(byte[] file) throws Exception {
        return ReviewReader.read(Files.write(folder.resolve("returned"), file));
    }

    private void refused(byte[] file, String sentence) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(EditionException.class)
                .hasMessageContaining(sentence)
                .hasMessageEndingWith("Nothing was changed.");
    }

    @Test
    void whatWasWrittenIsRead() throws Exception {
        for (String version : List.of("es", "ar", "zh-Hans", "es-x-literal")) {
            for (ReviewWriter writer : WRITERS) {
                ReviewCopy copy = copy(version);

                ReturnedReview review = read(written(writer, copy));

                assertThat(review.heading()).isEqualTo(copy.heading());
                assertThat(review.sent()).isEqualTo(3);
                assertThat(review.rows())
                        .extracting(row -> row.said().target())
                        .containsExactly(" ثلاثة & <b> ", "中文\t字", "");
                assertThat(review.rows())
                        .extracting(ReturnedRow::seal)
                        .containsExactlyElementsOf(copy.rows().stream().map(Seal::of).toList());
            }
        }
    }

    @Test
    void theSameCopyGivesTheSameBytes() throws Exception {
        for (ReviewWriter writer : WRITERS) {
            assertThat(written(writer, copy("ar"))).isEqualTo(written(writer, copy("ar")));
        }
    }

    @Test
    void aTextTooLongForAWorkbookIsNamed() {
        ReviewCopy copy =
                new ReviewCopy(copy("es").heading(), List.of(row("s9", "x".repeat(40_000), "y")));

        assertThatThrownBy(() -> written(new XlsxReviewWriter(), copy))
                .isInstanceOf(EditionException.class)
                .hasMessageStartingWith("Segment s9 has a text of more than 32767 characters");
    }

    @Test
    void whatIsNoOfficeFileIsSaidToBeNone() throws Exception {
        refused("plain text".getBytes(StandardCharsets.UTF_8), "is neither a Word document");
        refused(new byte[0], "is neither a Word document");
        refused(zip("readme.txt", "hello".getBytes(StandardCharsets.UTF_8)), "is neither a Word");
        byte[] whole = written(new DocxReviewWriter(), copy("es"));
        refused(java.util.Arrays.copyOf(whole, whole.length / 2), "is neither a Word document");
    }

    @Test
    void aProtectedFileIsSaidToBeProtected() {
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

        refused(compound, "is protected by a password");
    }

    @Test
    void aDocumentThatIsNoReviewCopyIsSaidToBeNone() throws Exception {
        ByteArrayOutputStream edition = new ByteArrayOutputStream();
        new DocxEditionWriter()
                .write(Texts.in("en", "es").paragraph("One.", "Uno.").edition(), edition);

        refused(edition.toByteArray(), "has no table of a review copy");
    }

    @Test
    void aFileThatUnfoldsWithoutEndIsGivenUp() throws Exception {
        ReviewedFile file = ReviewedFile.of(written(new XlsxReviewWriter(), copy("es")));
        file.part("xl/sharedStrings.xml", endlessStrings());
        file.part(
                "xl/_rels/workbook.xml.rels",
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"c\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\""
                                + " Target=\"sharedStrings.xml\"/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8));

        refused(file.bytes(), "unfolds to more than any review copy can hold");
    }

    private static byte[] endlessStrings() throws IOException {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        xml.write("<sst>".getBytes(StandardCharsets.UTF_8));
        byte[] text =
                ("<si><t>" + "a".repeat(1_100_000) + "</t></si>").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 100; i++) {
            xml.write(text);
        }
        xml.write("</sst>".getBytes(StandardCharsets.UTF_8));
        return xml.toByteArray();
    }

    @Test
    void nothingIsFetchedAndNoEntityIsExpanded() throws Exception {
        ReviewedFile file = ReviewedFile.of(written(new DocxReviewWriter(), copy("es")));
        byte[] honest = file.bytes();
        String xml =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><Relationships>&e;</Relationships>";
        byte[] sly = replaced(honest, "_rels/.rels", xml.getBytes(StandardCharsets.UTF_8));

        refused(sly, "is neither a Word document");
    }

    private static byte[] replaced(byte[] file, String part, byte[] bytes) throws Exception {
        ReviewedFile reviewed = ReviewedFile.of(file);
        reviewed.part(part, bytes);
        return reviewed.bytes();
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return file.toByteArray();
    }
}
