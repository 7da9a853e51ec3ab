package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Note;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.Pretranslation.Means;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Drafts made for a document, by way of pre-translation, from a reference memory and a glossary.
 */
class DraftingTest {
    private static final String TEXT =
            "In 1925 he left. The army feared Trotsky. He was a friend of the poor and of Lenin.\n";

    @TempDir private Path root;
    private Project project;

    @BeforeEach
    void openProject() throws IOException, ProjectException {
        SampleProject sample = SampleProject.in(root, TEXT);
        Files.createDirectories(root.resolve(".diglot"));
        Files.writeString(
                root.resolve(".diglot/glossary.tsv"),
                "en\tes\nTrotsky\tTrotski\nStalin\tStalin\nLenin\tLenin\nking\trey*\n");
        project = sample.project();
    }

    /** The document, beside a reference memory of these sources and translations. */
    private DocumentSession open(String... pairs) throws IOException, ProjectException {
        Path references = Files.createDirectories(root.resolve("tmx/reference"));
        Files.writeString(references.resolve("old.tmx"), tmx(List.of(pairs)));
        DocumentSession session = project.session(SampleProject.DOCUMENT);
        session.flush();
        project.memories().refresh(Progress.NONE);
        return session;
    }

    @AfterEach
    void close() throws ProjectException {
        project.close();
    }

    private static String tmx(List<String> pairs) {
        StringBuilder units = new StringBuilder();
        for (int i = 0; i < pairs.size(); i += 2) {
            units.append("<tu><tuv xml:lang=\"en\"><seg>")
                    .append(pairs.get(i))
                    .append("</seg></tuv><tuv xml:lang=\"es\"><seg>")
                    .append(pairs.get(i + 1))
                    .append("</seg></tuv></tu>\n");
        }
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence"
        o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>
        %s</body></tmx>
        """
                .formatted(units);
    }

    private Pretranslation.Report fill(DocumentSession session, Set<Means> means)
            throws ProjectException {
        Pretranslation.Options options =
                new Pretranslation.Options(SampleProject.ES, 70, "Ana", means);
        return new Pretranslation(session, project).run(options, Progress.NONE);
    }

    private static Variant variant(DocumentSession session, String segment) {
        return session.bitext()
                .unit(new SegmentId(segment))
                .map(unit -> unit.variant(SampleProject.ES))
                .orElseThrow();
    }

    @Test
    void numbersAreAdaptedOnlyWhenAskedFor() throws Exception {
        DocumentSession session = open("In 1924 he left.", "En 1924 se fue.");

        fill(session, Set.of());

        assertThat(variant(session, "s1").content().plainText()).isEqualTo("En 1924 se fue.");
        assertThat(variant(session, "s1").origin()).isEqualTo(Origin.MATCH);
    }

    @Test
    void anAdaptedDraftSaysWhatWasAdapted() throws Exception {
        DocumentSession session = open("In 1924 he left.", "En 1924 se fue.");

        Pretranslation.Report report = fill(session, Set.of(Means.ADAPTED));

        Variant adapted = variant(session, "s1");
        assertThat(report).isEqualTo(new Pretranslation.Report(1, 0, 1, 0, 2));
        assertThat(adapted.content().plainText()).isEqualTo("En 1925 se fue.");
        assertThat(adapted.status()).isEqualTo(Status.DRAFT);
        assertThat(adapted.origin()).isEqualTo(Origin.ADAPTED);
        assertThat(adapted.annotations().notes())
                .singleElement()
                .extracting(Note::text)
                .asString()
                .startsWith("From a match of 99%: 1924 → 1925; numbers differ (−1)")
                .endsWith("Adapted: 1924 → 1925");
    }

    @Test
    void theOneTermThatDiffersIsReplaced() throws Exception {
        DocumentSession session = open("The army feared Stalin.", "El ejército temía a Stalin.");

        fill(session, Set.of(Means.ADAPTED));

        assertThat(variant(session, "s2").content().plainText())
                .isEqualTo("El ejército temía a Trotski.");
    }

    @Test
    void aTermWithAnOpenEndingIsNotGuessed() throws Exception {
        DocumentSession session = open("The army feared king.", "El ejército temía al rey.");

        fill(session, Set.of(Means.ADAPTED));

        assertThat(variant(session, "s2").content().plainText())
                .isEqualTo("El ejército temía al rey.");
    }

    @Test
    void moreThanATermThatDiffersIsNotAdapted() throws Exception {
        DocumentSession session = open("The army loved Stalin.", "El ejército amaba a Stalin.");

        new Pretranslation(session, project)
                .run(
                        new Pretranslation.Options(
                                SampleProject.ES, 50, "Ana", Set.of(Means.ADAPTED)),
                        Progress.NONE);

        assertThat(variant(session, "s2").content().plainText())
                .isEqualTo("El ejército amaba a Stalin.");
    }

    @Test
    void whereThereIsNoMatchPartsAndTermsAreAssembled() throws Exception {
        DocumentSession session = open("A friend of the poor.", "Un amigo de los pobres.");

        Pretranslation.Report report = fill(session, Set.of(Means.ASSEMBLED));

        Variant assembled = variant(session, "s3");
        assertThat(report.assembled()).isEqualTo(1);
        assertThat(assembled.content().plainText())
                .isEqualTo("He was un amigo de los pobres and of Lenin.");
        assertThat(assembled.origin()).isEqualTo(Origin.ASSEMBLED);
        assertThat(assembled.annotations().notes())
                .singleElement()
                .extracting(Note::text)
                .asString()
                .startsWith(
                        "Assembled from parts: a friend of the poor → un amigo de los pobres (whole unit,")
                .endsWith("Lenin → Lenin (glossary)");
    }

    @Test
    void theSameDraftIsOfferedOnceAndNotBesideItsLike() throws Exception {
        open("In 1924 he left.", "En 1924 se fue.", "In 1923 he left.", "En 1923 se fue.");
        Lookup.Wanted wanted = new Lookup.Wanted(VersionTag.of("en"), SampleProject.ES, 70, 5);
        DraftLookup drafts = new DraftLookup(project.memories(), project.folder());

        assertThat(drafts.offers("In 1925 he left.", wanted))
                .extracting(DraftLookup.Offer::target)
                .containsExactly("En 1925 se fue.");
        assertThat(drafts.offers("In 1924 he left.", wanted)).isEmpty();
    }
}
