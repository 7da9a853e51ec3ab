package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.diglot.edition.CellReader;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionException;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.HtmlEditionWriter;
import org.diglot.edition.Paragraph;
import org.diglot.edition.Row;
import org.diglot.edition.Section;
import org.diglot.edition.Texts;
import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.diglot.project.EditionOrder.Edges;
import org.diglot.project.EditionOrder.Layout;
import org.diglot.project.EditionOrder.Manner;
import org.diglot.project.EditionOrder.Unfinished;
import org.diglot.project.EditionOrder.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        Manner manner = Manner.USUAL.with(Layout.STACKED).untranslated(untranslated);
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
                        new Work("Aesop", "Fables, 1912", "CC0", "2026-11-24"));
        Path target = root.resolve("out/fox.html");

        PublishedEdition made =
                publisher().publish(bitext, order(Unfinished.MARK, imprint), target, Progress.NONE);

        assertThat(made).isEqualTo(new PublishedEdition(target, 8, 8, List.of()));
        assertThat(Files.readString(target))
                .contains("La zorra y las uvas", "Rosa Pérez", "CC0", "2026-11-24")
                .contains("Aesop", "Fables, 1912");
    }

    @Test
    void linesAreJustifiedWhereThatIsWanted() throws Exception {
        EditionOrder ragged = order(Unfinished.MARK, EditionOrder.Imprint.USUAL);
        EditionOrder justified = ragged.with(ragged.manner().with(Edges.JUSTIFIED));
        Path target = root.resolve("fox.html");

        publisher().publish(bitext, justified, target, Progress.NONE);

        assertThat(Files.readString(target)).contains("data-edges=\"justified\"");
    }

    @Test
    void howManySegmentsAreWrittenAndReadBackIsTold() throws Exception {
        List<String> told = new ArrayList<>();

        publisher()
                .publish(
                        bitext,
                        order(Unfinished.MARK, EditionOrder.Imprint.USUAL),
                        root.resolve("fox.html"),
                        (task, done, total) -> told.add(task + " " + done + "/" + total));

        assertThat(told).startsWith("write 0/0").containsSubsequence("write 4/4", "read 1/4");
        assertThat(told).endsWith("read 4/4");
    }

    @Test
    void anEditionInWhichSomethingIsLostTakesNoPlace() throws Exception {
        Path file = Files.writeString(root.resolve("fox.html"), "old");
        EditionPublisher forgetful =
                new EditionPublisher(
                        new ProjectFolder(root),
                        new TestWorkshop(new ForgetfulWriter()),
                        Locale.ENGLISH);

        PublishedEdition made =
                forgetful.publish(
                        bitext,
                        order(Unfinished.MARK, EditionOrder.Imprint.USUAL),
                        file,
                        Progress.NONE);

        assertThat(made.isComplete()).isFalse();
        assertThat(made.differing()).hasSize(2);
        assertThat(Files.readString(file)).isEqualTo("old");
    }

    /** Leaves the last row out. */
    private static final class ForgetfulWriter implements EditionWriter {
        private final EditionWriter whole = new HtmlEditionWriter();

        @Override
        public String format() {
            return whole.format();
        }

        @Override
        public CellReader reader() {
            return whole.reader();
        }

        @Override
        public String fileExtension() {
            return whole.fileExtension();
        }

        @Override
        public void write(Edition edition, OutputStream out) throws EditionException {
            List<Section> sections = new ArrayList<>(edition.sections());
            List<Paragraph> paragraphs = new ArrayList<>(sections.removeLast().paragraphs());
            Paragraph last = paragraphs.removeLast();
            List<Row> rows = last.rows().subList(0, last.rows().size() - 1);
            if (!rows.isEmpty()) {
                paragraphs.add(new Paragraph(last.id(), last.kind(), rows));
            }
            if (!paragraphs.isEmpty()) {
                sections.add(new Section(paragraphs));
            }
            whole.write(
                    new Edition(
                            edition.imprint(),
                            edition.columns(),
                            sections,
                            edition.presentation(),
                            edition.changed()),
                    out);
        }
    }

    @Test
    void anEditionThatIsGivenUpLeavesTheOldOneAndNothingElse() throws Exception {
        Path file = Files.writeString(root.resolve("fox.html"), "old");
        Progress givenUp =
                new Progress() {
                    @Override
                    public void tell(String task, long done, long total) {
                        assertThat(task).isEqualTo(EditionPublisher.WRITING);
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
                        new WatchedWriter(new HtmlEditionWriter(), givenUp).write(edition, out))
                .isInstanceOf(CancellationException.class);

        assertThat(asked).hasValue(2);
        assertThat(out.size()).isBetween(1, 1 << 18);
    }
}
