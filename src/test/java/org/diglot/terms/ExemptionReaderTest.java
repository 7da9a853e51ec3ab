package org.diglot.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.diglot.model.Annotations;
import org.diglot.model.Content;
import org.diglot.model.ParagraphId;
import org.diglot.model.Placement;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.VersionTag;
import org.diglot.terms.TermsException.Problem;
import org.diglot.terms.TermsWarning.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class ExemptionReaderTest {

    private static final VersionTag FR = VersionTag.of("fr");
    private static final VersionTag RU = VersionTag.of("ru");
    private static final Term STALIN = Glossaries.of("en", "Stalin").terms().getFirst();
    private static final Term LENIN = Glossaries.of("en", "Lenin").terms().getFirst();

    @TempDir private Path folder;

    @Test
    void readsExceptionsWithTheColumnsInAnyOrder() throws Exception {
        ExemptionReading reading =
                read(
                        "reason\tversion\tsegment\tterm\npronoun\tfr\ts31\tStalin\nverb\t*\ts2\tLenin\n");

        assertThat(reading)
                .isEqualTo(
                        new ExemptionReading(
                                List.of(
                                        new Exemption("s31", "Stalin", FR, "pronoun"),
                                        new Exemption("s2", "Lenin", null, "verb")),
                                List.of()));
    }

    @Test
    void anExceptionWithoutReasonOrVersionIsLeftOut() throws Exception {
        ExemptionReading reading =
                read("segment\tterm\tversion\treason\ns1\tStalin\tfr\t\ns1\tLenin\t?!\tverb\n");

        assertThat(reading)
                .isEqualTo(
                        new ExemptionReading(
                                List.of(),
                                List.of(
                                        new TermsWarning(Kind.BAD_EXCEPTION, 2, "Stalin"),
                                        new TermsWarning(Kind.BAD_EXCEPTION, 3, "Lenin"))));
    }

    @Test
    void aFileWithoutTheFourColumnsIsRefused() {
        TermsException problem =
                catchThrowableOfType(TermsException.class, () -> read("segment\tterm\n"));

        assertThat(problem.problem()).isEqualTo(Problem.NO_COLUMN);
        assertThat(problem.line()).isEqualTo(1);
    }

    @Test
    void aSegmentIsNamedByItsIdOrByItsWholeText() {
        Segment segment =
                new Segment(
                        new SegmentId("s31"),
                        Placement.in(new ParagraphId("p1")),
                        Content.of("Even then Stalin hesitated."),
                        Annotations.NONE);

        assertThat(exempt("s31", FR).covers(segment, STALIN, FR)).isTrue();
        assertThat(exempt("Even then Stalin hesitated.", FR).covers(segment, STALIN, FR)).isTrue();
        assertThat(exempt("Even then", FR).covers(segment, STALIN, FR)).isFalse();
        assertThat(exempt("s31", FR).covers(segment, LENIN, FR)).isFalse();
        assertThat(exempt("s31", FR).covers(segment, STALIN, RU)).isFalse();
        assertThat(new Exemption("s31", "Stalin", null, "pronoun").covers(segment, STALIN, RU))
                .isTrue();
    }

    private static Exemption exempt(String segment, VersionTag version) {
        return new Exemption(segment, "Stalin", version, "pronoun");
    }

    private ExemptionReading read(String text) throws IOException, TermsException {
        return new ExemptionReader()
                .read(Files.writeString(folder.resolve("exceptions.tsv"), text));
    }
}
