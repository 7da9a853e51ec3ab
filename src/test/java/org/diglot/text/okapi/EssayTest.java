package org.diglot.text.okapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.VersionTag;
import org.diglot.text.Sentence;
import org.diglot.text.SourceText;
import org.junit.jupiter.api.Test;

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

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(sentence -> sentence.content().plainText()).toList();
    }

    private static List<List<String>> gold() throws Exception {
        String[] paragraphs = Files.readString(GOLD).strip().split("\n\n", -1);
        return List.of(paragraphs).stream().map(paragraph -> paragraph.lines().toList()).toList();
    }
}
