package org.diglot.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.diglot.edition.Paragraph.Kind;
import org.diglot.model.Bitext;
import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class EditionTest {
    private static final VersionTag EN = VersionTag.of("en");
    private static final VersionTag ES = VersionTag.of("es");
    private static final VersionTag FR = VersionTag.of("fr");

    private static List<String> shown(Edition edition) {
        return edition.rows()
                .flatMap(row -> row.cells().stream())
                .map(cell ->
                        cell.language()
                                + " "
                                + cell.standing().word()
                                + " "
                                + cell.content().plainText())
                .toList();
    }

    private static Bitext unfinished() {
        return Texts.in("en", "es")
                .paragraph("One.", "Uno.")
                .status(Status.DRAFT)
                .row("Two.", "Dos.")
                .row("Three.", "")
                .bitext();
    }

    @Test
    void columnsStandInTheOrderAskedForAndTheSourceAnywhere() throws Exception {
        Bitext bitext = Texts.in("en", "es", "fr").paragraph("One.", "Uno.", "Un.").bitext();

        Edition edition = Edition.of(bitext, EditionOptions.of(FR, EN));

        assertThat(shown(edition)).containsExactly("fr reviewed Un.", "en original One.");
        assertThat(edition.columns())
                .extracting(EditionColumn::role)
                .containsExactly(EditionColumn.Role.TRANSLATION, EditionColumn.Role.ORIGINAL);
    }

    @Test
    void whatIsNotReadyIsMarkedUnlessSomethingElseIsAskedFor() throws Exception {
        Edition edition = Edition.of(unfinished(), EditionOptions.of(ES));

        assertThat(shown(edition))
                .containsExactly("es reviewed Uno.", "es draft Dos.", "es missing ");
    }

    @Test
    void theSourceCanStandInForWhatIsNotReady() throws Exception {
        EditionOptions options =
                EditionOptions.of(ES)
                        .untranslated(Treatment.SOURCE_INSTEAD)
                        .unreviewed(Treatment.SOURCE_INSTEAD);

        assertThat(shown(Edition.of(unfinished(), options)))
                .containsExactly("es reviewed Uno.", "en stand-in Two.", "en stand-in Three.");
    }

    @Test
    void whatIsNotReadyCanBeLeftEmpty() throws Exception {
        EditionOptions options =
                EditionOptions.of(ES)
                        .untranslated(Treatment.LEAVE_GAP)
                        .unreviewed(Treatment.LEAVE_GAP);

        assertThat(shown(Edition.of(unfinished(), options)))
                .containsExactly("es reviewed Uno.", "es gap ", "es gap ");
    }

    @Test
    void theCountsAreHonestWhateverIsShown() throws Exception {
        EditionOptions options = EditionOptions.of(ES).unreviewed(Treatment.SOURCE_INSTEAD);

        assertThat(Edition.of(unfinished(), options).columns().getFirst().tally())
                .isEqualTo(new Tally(Map.of(Status.REVIEWED, 1, Status.DRAFT, 1, Status.EMPTY, 1)));
    }

    @Test
    void anUntranslatedRowIsRefusedByName() {
        EditionOptions options = EditionOptions.of(EN, ES).untranslated(Treatment.REFUSE);

        assertThatThrownBy(() -> Edition.of(unfinished(), options))
                .isInstanceOf(EditionException.class)
                .hasMessage(
                        "No edition of essay.txt was made. In version es, 1 of 3 segments are not translated: s3. Finish them, or choose to mark them or to leave them out.");
    }

    @Test
    void unreviewedRowsAreRefusedByNameUpToTen() {
        Texts texts = Texts.in("en", "es").status(Status.TRANSLATED).paragraph("x.", "y.");
        for (int i = 0; i < 11; i++) {
            texts.row("x.", "y.");
        }
        EditionOptions options = EditionOptions.of(ES).unreviewed(Treatment.REFUSE);

        assertThatThrownBy(() -> Edition.of(texts.bitext(), options))
                .isInstanceOf(EditionException.class)
                .hasMessageContaining(
                        "12 of 12 segments are not reviewed: s1, s2, s3, s4, s5, s6, s7, s8, s9, s10 and 2 more.");
    }

    @Test
    void aColumnThatTheDocumentDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> Edition.of(unfinished(), EditionOptions.of(EN, FR)))
                .isInstanceOf(EditionException.class)
                .hasMessage("essay.txt has no version fr. It has en and es; choose among these.");
    }

    @Test
    void theFirstLineWithoutFinalPunctuationIsTheTitle() throws Exception {
        Edition edition =
                Texts.in("en", "es")
                        .paragraph("Sixty-five years since Trotsky's Death", "Sesenta y cinco años")
                        .paragraph("It began.", "Empezó.")
                        .edition();

        assertThat(kinds(edition)).containsExactly(Kind.TITLE, Kind.PROSE);
        assertThat(edition.columns())
                .extracting(EditionColumn::title)
                .containsExactly("Sixty-five years since Trotsky's Death", "Sesenta y cinco años");
    }

    @Test
    void aTitleThatIsGivenGoesBeforeTheTextsOwn() throws Exception {
        Bitext bitext = Texts.in("en", "es").paragraph("Title", "Título").bitext();
        Imprint imprint = Imprint.of("essay.txt").withTitles(Map.of(ES, "Otro título"));

        Edition edition = Edition.of(bitext, EditionOptions.all(bitext).with(imprint));

        assertThat(edition.columns())
                .extracting(EditionColumn::title)
                .containsExactly("Title", "Otro título");
    }

    @Test
    void aSentenceIsNoTitleInAnyScript() throws Exception {
        for (String sentence : List.of("One.", "Why?", "结束。", "“So.”", "انتهى؟", "अंत।", "Thus:")) {
            assertThat(kinds(Texts.in("und").paragraph(sentence).edition()))
                    .as(sentence)
                    .containsExactly(Kind.PROSE);
        }
    }

    @Test
    void versesAreNotHeadings() throws Exception {
        Edition edition =
                Texts.in("en")
                        .paragraph("The poem")
                        .paragraph("It goes.")
                        .paragraph("Tyger Tyger, burning bright")
                        .paragraph("In the forests of the night")
                        .paragraph("What immortal hand or eye")
                        .edition();

        assertThat(kinds(edition))
                .containsExactly(Kind.TITLE, Kind.PROSE, Kind.PROSE, Kind.PROSE, Kind.PROSE);
    }

    @Test
    void aSectionBeginsAtEachHeading() throws Exception {
        Edition edition =
                Texts.in("en")
                        .paragraph("Title")
                        .paragraph("One.")
                        .paragraph("Chapter")
                        .paragraph("Two.")
                        .edition();

        assertThat(edition.sections())
                .extracting(section -> section.paragraphs().size())
                .containsExactly(2, 2);
    }

    private static List<Kind> kinds(Edition edition) {
        return edition.paragraphs().map(Paragraph::kind).toList();
    }
}
