package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;

import org.diglot.cli.Diglot.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SegmentCommandTest {
    @TempDir private Path root;

    @Test
    void theNumberOfSegmentsIsTold() throws Exception {
        Answer answer = Diglot.fable(root).run("segment");

        assertThat(answer).isEqualTo(new Answer(0, "fable.txt: 4 segments in 2 paragraphs\n", ""));
        assertThat(root.resolve("tmx/fable.tmx")).isRegularFile();
    }

    @Test
    void theSegmentsArePrintedWithAnEmptyLineBetweenParagraphs() throws Exception {
        Answer answer = Diglot.fable(root).run("segment", "--print");

        assertThat(answer.out())
                .isEqualTo(
                        """
                        The fox and the grapes

                        A fox saw grapes.
                        They hung high.
                        He jumped and jumped.
                        """);
    }

    @Test
    void theJsonHasOneObjectForEachSegment() throws Exception {
        Answer answer = Diglot.fable(root).run("segment", "--json");

        assertThat(JsonParser.parseString(answer.out()))
                .isEqualTo(
                        JsonParser.parseString(
                                """
                                [{"document": "fable.txt", "id": "s1", "paragraph": "p1",
                                  "source": "The fox and the grapes"},
                                 {"document": "fable.txt", "id": "s2", "paragraph": "p2",
                                  "source": "A fox saw grapes."},
                                 {"document": "fable.txt", "id": "s3", "paragraph": "p2",
                                  "source": "They hung high."},
                                 {"document": "fable.txt", "id": "s4", "paragraph": "p2",
                                  "source": "He jumped and jumped."}]
                                """));
    }

    @Test
    void oneOfSeveralDocumentsCanBeNamed() throws Exception {
        Diglot diglot = Diglot.fable(root);
        diglot.write("source-text/other.txt", "Another text.\n");

        Answer answer = diglot.run("segment", "--document", "other.txt");

        assertThat(answer.out()).isEqualTo("other.txt: 1 segment in 1 paragraph\n");
        assertThat(root.resolve("tmx/fable.tmx")).doesNotExist();
    }

    @Test
    void anOriginalThatWasChangedLaterIsToldAndTheSegmentsStay() throws Exception {
        Diglot diglot = Diglot.translated(root);
        diglot.write("source-text/fable.txt", "A fox saw grapes. They hung low.\n");

        Answer answer = diglot.run("segment");

        assertThat(answer.out()).isEqualTo("fable.txt: 4 segments in 2 paragraphs\n");
        assertThat(answer.err())
                .contains("has changed since it was segmented. The TMX keeps the text it has.");
        assertThat(diglot.read("tmx/fable.tmx")).contains("Colgaban en lo alto.");
    }
}
