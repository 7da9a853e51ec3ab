package org.diglot.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.diglot.model.VersionTag;
import org.diglot.terms.TermsException.Problem;
import org.diglot.terms.TermsWarning.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

final class GlossaryReaderTest {

    private static final VersionTag EN = VersionTag.of("en");
    private static final VersionTag RU = VersionTag.of("ru");

    @TempDir private Path folder;

    @Test
    void readsTermsFormsAndNotes() throws Exception {
        GlossaryReading reading =
                read("en\tru\tnote\nkulaks | kulak\tкулаки|кулак*\trich peasants\nLenin\tЛенин\n");

        Term kulaks =
                new Term(
                        "kulaks",
                        Map.of(EN, forms("kulaks", "kulak"), RU, forms("кулаки", "кулак*")),
                        "rich peasants");
        Term lenin = new Term("Lenin", Map.of(EN, forms("Lenin"), RU, forms("Ленин")), "");
        Glossary expected = new Glossary(List.of(EN, RU), List.of(kulaks, lenin));
        assertThat(reading).isEqualTo(new GlossaryReading(expected, List.of()));
    }

    @Test
    void aByteOrderMarkBlankLinesCommentsAndLineEndsMakeNoDifference() throws Exception {
        Glossary plain = read("en\tru\nLenin\tЛенин\n").glossary();

        Glossary other =
                read("\uFEFF# names\r\n\r\nen\tru\r\n# people\r\n Lenin \tЛенин").glossary();

        assertThat(other).isEqualTo(plain);
    }

    @Test
    void quotationMarksOfASpreadsheetAreTakenOff() throws Exception {
        Glossary glossary = read("\"en\"\t\"note\"\n\"Lenin\"\t\"\"\"Ilyich\"\"\"\n").glossary();

        assertThat(glossary.terms())
                .containsExactly(new Term("Lenin", Map.of(EN, forms("Lenin")), "\"Ilyich\""));
    }

    @Test
    void emptyAndMissingCellsGiveATermWithoutThatForm() throws Exception {
        GlossaryReading reading = read("en\tru\tnote\nLenin\nStalin\t\t\n");

        assertThat(reading.glossary().terms())
                .containsExactly(
                        new Term("Lenin", Map.of(EN, forms("Lenin")), ""),
                        new Term("Stalin", Map.of(EN, forms("Stalin")), ""));
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void columnsThatAreNoLanguageOrComeTwiceAreLeftOut() throws Exception {
        GlossaryReading reading = read("en\tdomain\tru\tRU\nLenin\tnames\tЛенин\tЛЕНИН\n");

        assertThat(reading.glossary().terms())
                .containsExactly(
                        new Term("Lenin", Map.of(EN, forms("Lenin"), RU, forms("Ленин")), ""));
        assertThat(reading.warnings())
                .containsExactly(
                        new TermsWarning(Kind.UNKNOWN_COLUMN, 1, "domain"),
                        new TermsWarning(Kind.SECOND_COLUMN, 1, "RU"));
    }

    @Test
    void twoRowsOfOneTermArePutTogether() throws Exception {
        GlossaryReading reading =
                read("en\tru\tnote\nLenin\tЛенин\tone\nLenin\tЛенина | Ленин\ttwo\n");

        assertThat(reading.glossary().terms())
                .containsExactly(
                        new Term(
                                "Lenin",
                                Map.of(EN, forms("Lenin"), RU, forms("Ленин", "Ленина")),
                                "one; two"));
        assertThat(reading.warnings())
                .containsExactly(new TermsWarning(Kind.SECOND_ROW, 3, "Lenin"));
    }

    @Test
    void whatCannotBeUnderstoodIsLeftOutWithAWarning() throws Exception {
        GlossaryReading reading = read("en\tru\n\tЛенин\nLenin\t* | Ленин\textra\n");

        assertThat(reading.glossary().terms())
                .containsExactly(
                        new Term("Lenin", Map.of(EN, forms("Lenin"), RU, forms("Ленин")), ""));
        assertThat(reading.warnings())
                .extracting(TermsWarning::sentence)
                .containsExactly(
                        "Line 2: A row has no term in the first column (en) and was left out.",
                        "Line 3: The row 'Lenin' has more cells than the header; the last ones"
                                + " were left out.",
                        "Line 3: The form '*' has no letter in it and was left out.");
    }

    @Test
    void aMissingFileIsNamed() {
        TermsException problem = failure(folder.resolve("none.tsv"));

        assertThat(problem.problem()).isEqualTo(Problem.MISSING);
        assertThat(problem)
                .hasMessage(
                        "The file none.tsv does not exist. Nothing was taken from it, and the file"
                                + " was not changed. Check its name and folder.");
    }

    @Test
    void anEmptyFileAndOneWithoutLanguagesAreRefused() throws IOException {
        assertThat(failure(file("\n# only words\n", StandardCharsets.UTF_8)).problem())
                .isEqualTo(Problem.EMPTY);
        assertThat(failure(file("term\tmeaning\n", StandardCharsets.UTF_8)).problem())
                .isEqualTo(Problem.NO_VERSIONS);
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWithItsLine() throws IOException {
        Path file = file("en\tes\nLenin\tLenin\nMexico\tMéxico\n", StandardCharsets.ISO_8859_1);

        TermsException problem = failure(file);

        assertThat(problem.problem()).isEqualTo(Problem.NOT_UTF8);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.file()).isEqualTo("glossary.tsv");
    }

    @Test
    void aFolderIsNoGlossary() {
        assertThat(failure(folder).problem()).isEqualTo(Problem.UNREADABLE);
    }

    private GlossaryReading read(String text) throws IOException, TermsException {
        return new GlossaryReader().read(file(text, StandardCharsets.UTF_8));
    }

    private static TermsException failure(Path file) {
        return catchThrowableOfType(TermsException.class, () -> new GlossaryReader().read(file));
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("glossary.tsv"), text, charset);
    }

    private static List<TermForm> forms(String... written) {
        return List.of(written).stream().map(TermForm::new).toList();
    }
}
