package org.diglot.project;

import org.diglot.edition.Texts;
import org.diglot.edition.review.ReviewedFile;
import org.diglot.model.Attributes;
import org.diglot.model.Bitext;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.model.VersionTag;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** Documents that are sent to a reviewer, and what comes back. */
final class ReviewSamples {
    static final VersionTag ES = VersionTag.of("es");
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final Inline.Code BOLD = code(CodeKind.BEGIN, "1");
    static final Inline.Code END = code(CodeKind.END, "1");
    static final Inline.Code BREAK = code(CodeKind.STANDALONE, "2");

    private ReviewSamples() {}

    private static Inline.Code code(CodeKind kind, String number) {
        SequencedMap<String, String> attributes = new LinkedHashMap<>(Map.of("i", number));
        return new Inline.Code(kind, new Attributes(attributes), "&lt;b&gt;");
    }

    /** Four sentences; the third has codes, the last is not translated. */
    static Texts fable() {
        return Texts.in("en", "es")
                .status(Status.DRAFT)
                .paragraph("A fox saw grapes.", "Una zorra vio uvas.")
                .row("They hung high.", "Colgaban alto.")
                .unit(
                        List.of(
                                new Content(List.of(text("He "), BOLD, text("jumped"), END, BREAK)),
                                new Content(List.of(text("Saltó "), BOLD, text("."), END, BREAK))))
                .row("He went away.", "");
    }

    static Inline text(String text) {
        return new Inline.Text(text);
    }

    /** The copy of a document, in the hands of a reviewer. */
    static ReviewedFile sent(Path folder, Bitext bitext, String format) throws Exception {
        Path file = folder.resolve("sent." + format);
        new ReviewExport(new ProjectFolder(folder.resolve("project")))
                .write(bitext, new ReviewExport.Order(ES, format, Set.of()), file);
        return ReviewedFile.of(Files.readAllBytes(file));
    }

    /** What a reviewed file says of a document. */
    static List<ReviewFinding> compared(Path folder, ReviewedFile reviewed, Bitext bitext)
            throws Exception {
        Path file = folder.resolve("returned");
        Files.write(file, reviewed.bytes());
        return ReviewFile.read(file).compare(bitext);
    }

    /** The document after everything that is not open was taken in Ana's name. */
    static Bitext taken(Bitext bitext, List<ReviewFinding> findings) {
        return taken(bitext, findings, Set.of());
    }

    /** The document after the review was taken with these decisions. */
    static Bitext taken(Bitext bitext, List<ReviewFinding> findings, Set<ReviewFinding> decided) {
        ReviewTaking.Signature signature =
                new ReviewTaking.Signature(
                        ES, Status.REVIEWED, "Ana", ReviewTaking.Names.FROM_FILE, NOON);
        return new ReviewTaking(bitext, findings, decided, signature)
                .edit()
                .map(bitext::apply)
                .orElse(bitext);
    }

    /** What a segment says in Spanish. */
    static String spanish(Bitext bitext, String segment) {
        return bitext.unit(new SegmentId(segment)).orElseThrow().variant(ES).content().plainText();
    }
}
