package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.diglot.project.ReviewSamples.ES;
import static org.diglot.project.ReviewSamples.compared;
import static org.diglot.project.ReviewSamples.fable;
import static org.diglot.project.ReviewSamples.sent;
import static org.diglot.project.ReviewSamples.spanish;
import static org.diglot.project.ReviewSamples.taken;

import org.diglot.edition.review.ReviewedDocx;
import org.diglot.edition.review.ReviewedFile;
import org.diglot.edition.review.ReviewedXlsx;
import org.diglot.model.Bitext;
import org.diglot.model.Change;
import org.diglot.model.Content;
import org.diglot.model.Edit;
import org.diglot.model.Note;
import org.diglot.model.Origin;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.Stamp;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.project.ReviewFinding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** What comes of the rows of a review, three ways: sent, here, and the reviewer's. */
class ReviewComparisonTest {
    private static final Stamp LATER = new Stamp("Ben", ReviewSamples.NOON.plusSeconds(60));
    private static final Outcome UNCHANGED = Outcome.UNCHANGED;

    @TempDir private Path folder;
    private final Bitext bitext = fable().bitext();

    private List<Outcome> outcomes(ReviewedFile file, Bitext now) throws Exception {
        return compared(folder, file, now).stream().map(ReviewFinding::outcome).toList();
    }

    private Variant variant(Bitext now, String segment) {
        return now.unit(new SegmentId(segment)).orElseThrow().variant(ES);
    }

    /** The document after somebody has changed a unit in the meantime. */
    private Bitext meanwhile(String segment, UnaryOperator<Unit> change) {
        Unit unit = bitext.unit(new SegmentId(segment)).orElseThrow();
        return bitext.apply(Edit.of("type", LATER, Change.Rows.of(unit, change.apply(unit))));
    }

    private Bitext typedMeanwhile(String segment, String text) {
        return meanwhile(
                segment,
                unit ->
                        unit.with(
                                ES, unit.variant(ES).with(Content.of(text), Origin.TYPED, LATER)));
    }

    @Test
    void aFileThatNobodyTouchedChangesNothing() throws Exception {
        for (String format : ReviewExport.formats()) {
            List<ReviewFinding> findings = compared(folder, sent(folder, bitext, format), bitext);

            assertThat(findings).extracting(ReviewFinding::outcome).containsOnly(UNCHANGED);
            assertThat(findings)
                    .extracting(finding -> finding.texts().theirs())
                    .containsExactlyElementsOf(
                            bitext.units().stream()
                                    .map(unit -> unit.variant(ES).content())
                                    .toList());
            assertThat(taken(bitext, findings)).isSameAs(bitext);
        }
    }

    @Test
    void whatOnlyTheReviewerChangedIsTakenAsReviewedInOneEdit() throws Exception {
        ReviewedDocx file = (ReviewedDocx) sent(folder, bitext, "docx");
        file.track("s2", "Colgaban en lo alto.", "Rosa");
        file.target("s4", "Se fue.");

        Bitext after = taken(bitext, compared(folder, file, bitext));

        assertThat(List.of(spanish(after, "s2"), spanish(after, "s4")))
                .containsExactly("Colgaban en lo alto.", "Se fue.");
        assertThat(variant(after, "s2").status()).isEqualTo(Status.REVIEWED);
        assertThat(variant(after, "s2").annotations().changed())
                .isEqualTo(new Stamp("Rosa", ReviewSamples.NOON));
        assertThat(variant(after, "s4").annotations().changed().author()).isEqualTo("Ana");
        assertThat(outcomes(file, after))
                .containsExactly(UNCHANGED, Outcome.SAME, UNCHANGED, Outcome.SAME);
    }

    @Test
    void whatBothChangedIsAConflictAndTakenOnlyOnDemand() throws Exception {
        ReviewedFile file = sent(folder, bitext, "docx");
        file.target("s1", "Un zorro vio uvas.");
        Bitext now = typedMeanwhile("s1", "La zorra vio uvas.");

        List<ReviewFinding> findings = compared(folder, file, now);
        ReviewFinding conflict = findings.getFirst();

        assertThat(conflict.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(conflict.texts())
                .isEqualTo(
                        new ReviewTexts(
                                Content.of("A fox saw grapes."),
                                Content.of("Una zorra vio uvas."),
                                Content.of("La zorra vio uvas."),
                                Content.of("Un zorro vio uvas.")));
        assertThat(taken(now, findings)).isSameAs(now);
        Bitext decided = taken(now, findings, new HashSet<>(List.of(conflict)));
        assertThat(spanish(decided, "s1")).isEqualTo("Un zorro vio uvas.");
    }

    @Test
    void theSameChangeOnBothSidesIsNoConflict() throws Exception {
        ReviewedFile file = sent(folder, bitext, "xlsx");
        file.target("s1", "La zorra vio uvas.");

        assertThat(outcomes(file, typedMeanwhile("s1", "La zorra vio uvas.")))
                .containsExactly(Outcome.SAME, UNCHANGED, UNCHANGED, UNCHANGED);
    }

    @Test
    void aTextWhoseSourceHasChangedIsNotTaken() throws Exception {
        ReviewedFile file = sent(folder, bitext, "docx");
        file.target("s1", "Un zorro vio uvas.");
        Bitext now =
                meanwhile(
                        "s1",
                        unit ->
                                unit.with(
                                        new Segment(
                                                unit.id(),
                                                unit.segment().placement(),
                                                Content.of("A fox saw ripe grapes."),
                                                unit.segment().annotations())));

        assertThat(outcomes(file, now))
                .containsExactly(Outcome.SOURCE_CHANGED, UNCHANGED, UNCHANGED, UNCHANGED);
    }

    @Test
    void anApprovalOfATextThatHasChangedSinceIsNotTaken() throws Exception {
        ReviewedFile file = sent(folder, bitext, "docx");
        file.status("s1", "aprobada");

        assertThat(outcomes(file, typedMeanwhile("s1", "La zorra vio uvas.")).getFirst())
                .isEqualTo(Outcome.OUTDATED);
    }

    @Test
    void statesChosenByTheReviewerAreTakenWithReasonsForRejection() throws Exception {
        for (String format : ReviewExport.formats()) {
            ReviewedFile file = sent(folder, bitext, format);
            file.status("s1", "aprobada");
            file.status("s2", "rejected");
            file.remark("s2", "Falta el lugar.");

            Bitext after = taken(bitext, compared(folder, file, bitext));

            assertThat(variant(after, "s1").state()).isEqualTo(State.of(Status.REVIEWED));
            assertThat(variant(after, "s2").state())
                    .isEqualTo(new State(Status.REJECTED, State.Lock.OPEN, "Falta el lugar."));
        }
    }

    @Test
    void commentsAndRemarksBecomeNotesOnce() throws Exception {
        ReviewedDocx file = (ReviewedDocx) sent(folder, bitext, "docx");
        String comments =
                "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:comment w:id=\"0\" w:author=\"Rosa\"><w:p><w:r><w:t>¿Qué uvas?</w:t></w:r></w:p></w:comment></w:comments>";
        file.part("word/comments.xml", comments.getBytes(StandardCharsets.UTF_8));
        file.part(
                "word/_rels/document.xml.rels",
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"c\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\""
                                + " Target=\"comments.xml\"/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8));
        file.comment("s1", "0");
        file.remark("s1", "Bien.");

        Bitext after = taken(bitext, compared(folder, file, bitext));

        assertThat(variant(after, "s1").annotations().notes())
                .containsExactly(Note.of("Bien."), Note.of("Rosa: ¿Qué uvas?"));
        assertThat(taken(after, compared(folder, file, after))).isSameAs(after);
    }

    @Test
    void conversationsInASpreadsheetBecomeNotesWithoutWhatExcelSaysOfThem() throws Exception {
        ReviewedFile file = sent(folder, bitext, "xlsx");
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        String place = "C" + ((ReviewedXlsx) file).place("s1");
        part(
                file,
                "xl/worksheets/_rels/sheet1.xml.rels",
                relation(relations + "comments", "../comments1.xml")
                        + relation(
                                "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
                                "../t.xml"));
        part(
                file,
                "xl/_rels/workbook.xml.rels",
                relation(relations + "worksheet", "worksheets/sheet1.xml")
                        + relation(
                                "http://schemas.microsoft.com/office/2017/10/relationships/person",
                                "persons.xml"));
        part(
                file,
                "xl/comments1.xml",
                "<authors><author>tc={1}</author></authors><commentList><comment ref=\""
                        + place
                        + "\" authorId=\"0\"><text><t>[Threaded comment] Your version...</t></text></comment></commentList>");
        part(file, "xl/persons.xml", "<person displayName=\"Rosa\" id=\"p\"/>");
        part(
                file,
                "xl/t.xml",
                "<threadedComment ref=\""
                        + place
                        + "\" personId=\"p\"><text>¿Qué uvas?</text></threadedComment>");

        Bitext after = taken(bitext, compared(folder, file, bitext));

        assertThat(variant(after, "s1").annotations().notes())
                .containsExactly(Note.of("Rosa: ¿Qué uvas?"));
    }

    private static String relation(String type, String target) {
        return "<Relationship Id=\"r"
                + target.length()
                + "\" Type=\""
                + type
                + "\" Target=\""
                + target
                + "\"/>";
    }

    private static void part(ReviewedFile file, String name, String inside) {
        file.part(name, ("<x>" + inside + "</x>").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void sortedDeletedAndDoubledRowsFindTheirSentences() throws Exception {
        for (String format : ReviewExport.formats()) {
            ReviewedFile file = sent(folder, bitext, format);
            file.duplicate("s1", "Un zorro vio uvas.");
            file.duplicate("s2", "Pendían alto.");
            file.target("s2", "Colgaban en lo alto.");
            file.delete("s4");
            file.shuffle(new Random(7));

            List<ReviewFinding> findings = compared(folder, file, bitext);

            assertThat(findings)
                    .extracting(finding -> finding.segment().value(), ReviewFinding::outcome)
                    .containsExactlyInAnyOrder(
                            tuple("s1", Outcome.TAKEN),
                            tuple("s2", Outcome.DOUBLED),
                            tuple("s2", Outcome.DOUBLED),
                            tuple("s3", UNCHANGED));
            assertThat(ReviewFile.read(folder.resolve("returned")).missing()).isEqualTo(1);
        }
    }

    @Test
    void codesComeBackAndDamagedOnesAreFound() throws Exception {
        for (String format : ReviewExport.formats()) {
            ReviewedFile file = sent(folder, bitext, format);
            file.target("s3", "<2/>Él <1>saltó</1>.");
            Bitext after = taken(bitext, compared(folder, file, bitext));
            file.target("s3", "Él <1>saltó.");
            Outcome lost = outcomes(file, bitext).get(2);
            file.target("s3", "Él </1>saltó<1>.<2/>");
            Outcome crossed = outcomes(file, bitext).get(2);

            assertThat(variant(after, "s3").content())
                    .isEqualTo(
                            new Content(
                                    List.of(
                                            ReviewSamples.BREAK,
                                            ReviewSamples.text("Él "),
                                            ReviewSamples.BOLD,
                                            ReviewSamples.text("saltó"),
                                            ReviewSamples.END,
                                            ReviewSamples.text("."))));
            assertThat(List.of(lost, crossed)).containsOnly(Outcome.DAMAGED);
        }
    }

    @Test
    void emptiedLockedAndUnknownRowsAreLeftAlone() throws Exception {
        ReviewedFile file = sent(folder, bitext, "docx");
        file.target("s1", " ");
        file.target("s2", "Colgaban en lo alto.");
        Bitext now =
                meanwhile(
                        "s2",
                        unit ->
                                unit.with(
                                        ES,
                                        unit.variant(ES)
                                                .with(
                                                        unit.variant(ES)
                                                                .state()
                                                                .with(State.Lock.LOCKED),
                                                        LATER)));
        List<Outcome> outcomes = outcomes(file, now);
        file.target("s4", "Se fue.");
        Bitext shorter = Bitext.of(bitext.header(), bitext.units().subList(0, 3));

        assertThat(outcomes).containsExactly(Outcome.EMPTIED, Outcome.LOCKED, UNCHANGED, UNCHANGED);
        assertThat(outcomes(file, shorter).getLast()).isEqualTo(Outcome.UNKNOWN);
        assertThat(taken(now, compared(folder, file, now)).unit(new SegmentId("s1")))
                .isEqualTo(bitext.unit(new SegmentId("s1")));
    }

    @Test
    void numbersThatASpreadsheetGuessedAreNotTaken() throws Exception {
        ReviewedXlsx file = (ReviewedXlsx) sent(folder, bitext, "xlsx");
        file.number("s2", "45999");

        assertThat(outcomes(file, bitext).get(1)).isEqualTo(Outcome.CONVERTED);
    }

    @Test
    void softHyphensAndOtherAccentsAreNoiseButQuotesAreEdits() throws Exception {
        ReviewedFile file = sent(folder, bitext, "docx");
        file.target("s1", "Una zo\u00ADrra vio uvas. \n");
        file.target("s2", "“Colgaban alto.”");

        assertThat(outcomes(file, bitext))
                .containsExactly(UNCHANGED, Outcome.TAKEN, UNCHANGED, UNCHANGED);
    }

    @Test
    void aRowDeletedWithTrackedChangesDidNotComeBack() throws Exception {
        ReviewedDocx file = (ReviewedDocx) sent(folder, bitext, "docx");
        file.trackDeletion("s2");

        assertThat(compared(folder, file, bitext))
                .extracting(finding -> finding.segment().value())
                .containsExactly("s1", "s3", "s4");
    }

    @Test
    void whatAProgramHasDroppedDoesNotMakeAConflictASilentLoss() throws Exception {
        ReviewedFile file = sent(folder, bitext, "docx");
        file.target("s1", "Un zorro vio uvas.");
        file.target("s2", "Colgaban en lo alto.");
        file.drop("customXml/item1.xml");
        Bitext now = typedMeanwhile("s1", "La zorra vio uvas.");

        List<ReviewFinding> findings = compared(folder, file, now);

        assertThat(findings.get(0).outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(findings.get(0).texts().sent()).isNull();
        assertThat(findings.get(1).outcome()).isEqualTo(Outcome.TAKEN);
    }
}
