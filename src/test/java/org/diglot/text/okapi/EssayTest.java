package org.diglot.text.okapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Annotations;
import org.diglot.model.Bitext;
import org.diglot.model.DocumentHeader;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.text.Segmenter;
import org.diglot.text.Sentence;
import org.diglot.text.SourceText;
import org.diglot.text.TextJoiner;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class EssayTest {
    private static final VersionTag EN = VersionTag.of("en");
    private static final Path ESSAY =
            Path.of("source-text", "sixty-five-years-since-trotskys-death.txt");
    private static final Path GOLD = Path.of("src/test/resources/org/diglot/text/essay.gold.txt");

    @Test
    void theEssayIsCutWhereAReaderCutIt() throws Exception {
        SourceText essay = new PlainTextFormat().read(ESSAY, EN);
        var splitter = SrxRules.builtIn().splitter(EN);

        List<List<String>> cut =
                essay.blocks().stream()
                        .map(block -> splitter.split(block.content()))
                        .map(EssayTest::texts)
                        .toList();

        assertThat(cut).isEqualTo(gold());
        assertThat(cut).hasSize(29);
        assertThat(cut.stream().mapToInt(List::size).sum()).isEqualTo(138);
    }

    @Test
    void theEssayPutTogetherFromItsSegmentsIsTheFileToTheByte() throws Exception {
        PlainTextFormat format = new PlainTextFormat();
        SourceText essay = format.read(ESSAY, EN);
        List<Unit> units =
                new Segmenter(SrxRules.builtIn().splitter(EN))
                        .segments(essay).stream().map(Unit::of).toList();
        DocumentHeader header = new DocumentHeader("essay.txt", EN, List.of(), Annotations.NONE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        format.write(ESSAY, TextJoiner.from(Bitext.of(header, units)).source(), out);

        assertThat(units).hasSize(138);
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(ESSAY));
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(sentence -> sentence.content().plainText()).toList();
    }

    private static List<List<String>> gold() throws Exception {
        String[] paragraphs = Files.readString(GOLD).strip().split("\n\n", -1);
        return List.of(paragraphs).stream().map(paragraph -> paragraph.lines().toList()).toList();
    }
}
