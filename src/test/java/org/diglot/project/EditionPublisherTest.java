package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.diglot.edition.Edition;
import org.diglot.edition.HtmlEditionWriter;
import org.diglot.edition.Texts;
import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.diglot.project.EditionOrder.Layout;
import org.diglot.project.EditionOrder.Manner;
import org.diglot.project.EditionOrder.Remarks;
import org.diglot.project.EditionOrder.Unfinished;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

class EditionPublisherTest {
    private static final VersionTag EN = VersionTag.of("en");
    private static final VersionTag ES = VersionTag.of("es");

    @TempDir private Path root;
    private final Bitext bitext = ReviewSamples.fable().bitext();

    private EditionPublisher publisher() {
        return new EditionPublisher(new ProjectFolder(root), new TestWorkshop(), Locale.ENGLISH);
    }

    private static EditionOrder order(Unfinished untranslated, EditionOrder.Imprint imprint) {
        Manner manner = new Manner(Layout.STACKED, untranslated, Unfinished.MARK, Remarks.OMIT);
        return new EditionOrder("html", List.of(ES, EN), manner, imprint);
    }

    @Test
    void thePreviewIsTheBeginningOfTheEditionInItsOrder() throws Exception {
        EditionPreview preview =
                publisher().preview(bitext, order(Unfinished.MARK, EditionOrder.Imprint.USUAL), 2);

        assertThat(preview.rows()).isEqualTo(4);
        assertThat(preview.lines())
                .extracting(line -> line.cells().stream().map(EditionPreview.Cell::text).toList())
                .containsExactly(
                        List.of("Una zorra vio uvas.", "A fox saw grapes."),
                        List.of("Colgaban alto.", "They hung high."));
    }

    @Test
    void missingTextIsTreatedInThePreviewAsInTheEdition() throws Exception {
        EditionOrder order = order(Unfinished.SOURCE, EditionOrder.Imprint.USUAL);

        EditionPreview.Line last = publisher().preview(bitext, order, 9).lines().getLast();

        assertThat(last.cells().getFirst().language()).isEqualTo(EN);
        assertThat(last.cells().getFirst().text()).isEqualTo("He went away.");
        assertThatThrownBy(() ->
                        publisher()
                                .preview(
                                        bitext,
                                        order(Unfinished.REFUSE, EditionOrder.Imprint.USUAL),
                                        9))
                .isInstanceOf(ProjectException.class);
    }

    @Test
    void theEditionSaysWhatTheTitlePageWasTold() throws Exception {
        EditionOrder.Imprint imprint =
                new EditionOrder.Imprint(
                        Map.of(ES, "La zorra y las uvas"),
                        Map.of(ES, "Rosa Pérez"),
                        "CC0",
                        "2026-11-24");

        Path file =
                publisher()
                        .publish(
                                bitext,
                                order(Unfinished.MARK, imprint),
                                root.resolve("out/fox.html"),
                                Progress.NONE);

        assertThat(Files.readString(file))
                .contains("La zorra y las uvas", "Rosa Pérez", "CC0", "2026-11-24");
    }

    @Test
    void anEditionThatIsGivenUpLeavesTheOldOneAndNothingElse() throws Exception {
        Path file = Files.writeString(root.resolve("fox.html"), "old");
        Progress givenUp =
                new Progress() {
                    @Override
                    public void tell(String task, long done, long total) {
                        assertThat(task).isEqualTo("html");
                    }

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };

        assertThatThrownBy(() ->
                        publisher()
                                .publish(
                                        bitext,
                                        order(Unfinished.MARK, EditionOrder.Imprint.USUAL),
                                        file,
                                        givenUp))
                .isInstanceOf(CancellationException.class);
        assertThat(Files.readString(file)).isEqualTo("old");
        try (Stream<Path> left = Files.list(root)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void whatIsGivenUpIsNotWrittenToItsEnd() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Progress givenUp =
                new Progress() {
                    @Override
                    public void tell(String task, long done, long total) {}

                    @Override
                    public boolean isCancelled() {
                        return asked.incrementAndGet() > 1;
                    }
                };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Texts texts = Texts.in("en", "es");
        for (int i = 0; i < 20_000; i++) {
            texts.paragraph("One sentence of the original.", "Una oración.");
        }
        Edition edition = texts.edition();

        assertThatThrownBy(() ->
                        new CancellableWriter(new HtmlEditionWriter(), givenUp).write(edition, out))
                .isInstanceOf(CancellationException.class);

        assertThat(asked).hasValue(2);
        assertThat(out.size()).isBetween(1, 1 << 18);
    }
}
