package org.diglot.text.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.diglot.model.Attributes;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.model.ParagraphId;
import org.diglot.model.VersionTag;
import org.diglot.text.Block;
import org.diglot.text.SourceText;
import org.diglot.text.TextException;
import org.diglot.text.TranslatedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class PlainTextFormatTest {
    private static final VersionTag EN = VersionTag.of("en");
    private static final VersionTag ES = VersionTag.of("es");
    private static final Path ESSAY =
            Path.of("source-text", "sixty-five-years-since-trotskys-death.txt");

    @TempDir private Path folder;

    private final PlainTextFormat format = new PlainTextFormat();

    @Test
    void takesTextFilesWhateverTheCaseOfTheirEnding() {
        assertThat(List.of("a.txt", "B.TXT", "c.docx", "txt"))
                .filteredOn(format::accepts)
                .containsExactly("a.txt", "B.TXT");
    }

    @Test
    void theEssayComesBackToTheByte() throws Exception {
        assertThat(rewritten(ESSAY)).isEqualTo(Files.readAllBytes(ESSAY));
    }

    @Test
    void theEssayHasTwentyNineParagraphs() throws Exception {
        SourceText text = format.read(ESSAY, EN);

        assertThat(text.blocks()).hasSize(29);
        assertThat(text.blocks().getFirst())
                .isEqualTo(
                        new Block(
                                new ParagraphId("p1"),
                                Content.of("Sixty-five years since Trotsky's Death")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one line",
                "one line\n",
                "\n\none line\n\n\n",
                "a\r\nb\r\n",
                "a\nb\r\nc\rd\n\r\n\re",
                "a  \n\t b\t\n   \n\t\nc",
                "  \n a",
                "a\n   ",
                "\uFEFFwith a mark\r\n",
                "back\\slash \\u0041 \\n %s &amp; <b>x</b> [#$1] ${y}",
                "page one\n\fpage two\u0001\n",
                "Okapi's own \uE101\uE110 \uE102 \uE103\uE103 \uFDD0a\uFDD0\n",
                "cafe\u0301 \uD83D\uDE00\u200D שלום \u202Eabc\u2028line\u0085next\u000Bend\n",
            })
    void whatIsNotTranslatedComesBackToTheByte(String content) throws Exception {
        Path file = file(content, StandardCharsets.UTF_8);

        assertThat(rewritten(file)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void aLineLongerThanAnyBufferComesBackToTheByte() throws Exception {
        Path file =
                file(
                        "Long line. ".repeat(20_000) + "\r\n\n" + "x".repeat(9_000) + "\n\n",
                        StandardCharsets.UTF_8);

        assertThat(rewritten(file)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void randomTextsComeBackToTheByte() throws Exception {
        long seed = 20_261_123L;
        Random random = new Random(seed);
        String alphabet = "ab. \t\n\n\r\\%&<\u00E9\u4E2D\u0627\uE101\uE102\uFDD0\f";
        for (int round = 0; round < 200; round++) {
            StringBuilder content = new StringBuilder("x");
            for (int i = 0; i < 40; i++) {
                content.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Path file = file(content.toString(), StandardCharsets.UTF_8);

            assertThat(rewritten(file))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(Files.readAllBytes(file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithAMarkIsReadAndWritten(String charset) throws Exception {
        Path file = file("\uFEFFGrüße\r\nund Küsse", Charset.forName(charset));

        SourceText text = format.read(file, VersionTag.of("de"));

        assertThat(text.blocks())
                .extracting(block -> block.content().plainText())
                .containsExactly("Grüße", "und Küsse");
        assertThat(rewritten(file)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void blankLinesAreNoParagraphs() throws Exception {
        SourceText text = format.read(file("\n a\t\n \t \n\r\nb\n", StandardCharsets.UTF_8), EN);

        assertThat(text)
                .isEqualTo(
                        new SourceText(
                                EN,
                                List.of(
                                        new Block(new ParagraphId("p1"), Content.of(" a\t")),
                                        new Block(new ParagraphId("p2"), Content.of("b"))),
                                StandardCharsets.UTF_8));
    }

    @Test
    void aControlCharacterIsACodeThatATranslatorCanMove() throws Exception {
        Path file = file("new\fpage", StandardCharsets.UTF_8);
        Block block = format.read(file, EN).blocks().getFirst();
        Inline.Code feed = block.content().codes().getFirst();

        byte[] written = written(file, Map.of(block.id(), Content.of(text("nueva página"), feed)));

        assertThat(feed.kind()).isEqualTo(CodeKind.STANDALONE);
        assertThat(feed.data()).isEqualTo("U+000C");
        assertThat(block.content().plainText()).isEqualTo("newpage");
        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo("nueva página\f");
    }

    @Test
    void onlyTranslatedParagraphsChange() throws Exception {
        Path file = file("\uFEFF\r\n One. \r\n\r\nTwo.\nThree.", StandardCharsets.UTF_8);

        byte[] written =
                written(
                        file,
                        Map.of(
                                new ParagraphId("p1"),
                                Content.of(" Uno.\nY medio. "),
                                new ParagraphId("p3"),
                                Content.EMPTY));

        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\r\n Uno.\r\nY medio. \r\n\r\nTwo.\n");
    }

    @Test
    void aVersionInTheLanguageOfTheSourceIsWrittenToo() throws Exception {
        Path file = file("Color", StandardCharsets.UTF_8);
        TranslatedText british =
                new TranslatedText(
                        VersionTag.of("en-x-british"),
                        Map.of(new ParagraphId("p1"), Content.of("Colour")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        format.write(file, british, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Colour");
    }

    @Test
    void aCodeFromAnotherDocumentIsLeftOut() throws Exception {
        Path file = file("Plain", StandardCharsets.UTF_8);
        Inline.Code bold = new Inline.Code(CodeKind.BEGIN, Attributes.NONE, "&lt;b>");

        byte[] written =
                written(file, Map.of(new ParagraphId("p1"), Content.of(bold, text("Llano"))));

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo("Llano");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> format.read(folder.resolve("gone.txt"), EN))
                .isInstanceOf(TextException.class)
                .hasMessage("gone.txt: There is no such file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \t\r\n\n  "})
    void aFileWithoutTextIsRefused(String content) throws Exception {
        Path file = file(content, StandardCharsets.UTF_8);

        assertThatThrownBy(() -> format.read(file, EN))
                .isInstanceOf(TextException.class)
                .hasMessage(
                        "document.txt: There is no text in this file. Write or paste a text and try"
                                + " again.");
    }

    @Test
    void aFileInAnOldEncodingIsRefusedWithTheLine() throws Exception {
        Path file = file("one\r\ntwo\r\nGrüße", StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> format.read(file, VersionTag.of("de")))
                .isInstanceOfSatisfying(TextException.class, e -> assertThat(e.line()).hasValue(3))
                .hasMessage(
                        "document.txt, line 3: The file is not valid UTF-8: the byte at position 13"
                                + " makes no character. Nothing was read; open the file in the"
                                + " program it was written with and save it as UTF-8.");
    }

    @Test
    void aBinaryFileIsRefused() throws Exception {
        Path file = file("PK\u0003\u0004\0\0\u0008", StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> format.read(file, EN))
                .isInstanceOf(TextException.class)
                .hasMessage(
                        "document.txt: This is not a text file (it contains zero bytes). Nothing was"
                                + " read.");
    }

    private Path file(String content, Charset charset) throws IOException {
        return Files.write(folder.resolve("document.txt"), content.getBytes(charset));
    }

    /** The file with every paragraph "translated" by itself. */
    private byte[] rewritten(Path file) throws TextException {
        Map<ParagraphId, Content> same = new LinkedHashMap<>();
        format.read(file, EN).blocks().forEach(block -> same.put(block.id(), block.content()));

        byte[] translated = written(file, same);

        assertThat(written(file, Map.of())).isEqualTo(translated);
        return translated;
    }

    private byte[] written(Path file, Map<ParagraphId, Content> paragraphs) throws TextException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(file, new TranslatedText(ES, paragraphs), out);
        return out.toByteArray();
    }

    private static Inline text(String value) {
        return new Inline.Text(value);
    }
}
