package org.diglot.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.diglot.model.Annotations;
import org.diglot.model.Bitext;
import org.diglot.model.Note;
import org.diglot.model.SegmentId;
import org.diglot.model.Stamp;
import org.diglot.model.Status;
import org.diglot.ui.Samples;
import org.diglot.ui.grid.FilterDocument.Today;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

class RowFilterTest {
    private static final Today TODAY = new Today(LocalDate.of(2026, 11, 23), ZoneOffset.UTC);
    private static final Bitext BITEXT = bitext();

    private static Bitext bitext() {
        Bitext plain =
                Samples.document(
                        List.of("In 1924 he wrote.", "The old wall.", "An old friend wrote."),
                        "es",
                        "de");
        Bitext some =
                Samples.with(
                        plain,
                        0,
                        Map.of("es", Samples.variant("Escribió en 1924.", Status.TRANSLATED)));
        Bitext more =
                Samples.with(
                        some,
                        1,
                        Map.of(
                                "es", Samples.variant("El muro", Status.DRAFT),
                                "de", Samples.variant("Die Wand", Status.REVIEWED)));
        return Samples.with(
                more,
                2,
                Map.of(
                        "de",
                        Samples.variant("", Status.EMPTY)
                                .with(
                                        Annotations.created(
                                                        new Stamp(
                                                                "Ana",
                                                                Instant.parse(
                                                                        "2026-11-23T09:00:00Z")))
                                                .plusNote(Note.of("who?")))));
    }

    private static List<String> passing(String line) throws Exception {
        return RowFilter.parse(line)
                .orElseThrow()
                .passing(GridRows.all(BITEXT), TODAY, () -> false)
                .stream()
                .map(SegmentId::value)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "old                   | s2 s3",
                "OLD wrote             | s3",
                "MURO                  | s2",
                "/19\\d\\d/            | s1",
                "/in \\d+/ he          | s1",
                "status:draft          | s2",
                "status:unconfirmed    | s1 s2 s3",
                "status:reviewed       | s2",
                "status:reviewed lang:es |",
                "status:empty lang:es  | s3",
                "wand lang:es          |",
                "lang:de wand          | s2",
                "has:note              | s3",
                "-old                  | s1",
                "-has:note wrote       | s1",
                "1924 or wall          | s1 s2",
                "wrote (1924 or friend) | s1 s3",
                "wrote -(1924 or wall) | s3",
                "-lang:en muro         | s2",
                "-lang:en wall         |",
                "lang:es status:draft or lang:de status:draft | s2",
                "length:>17            | s3",
                "lang:en length:13..17 | s1 s2",
                "length:<9 -length:>12 |",
                "note:WHO              | s3",
                "changed:today         | s3",
                "changed:>=2026-11-23  | s3",
                "changed:<2026-11-23   |",
                "author:ana            | s3",
                "is:repeated           |",
                "origin:typed lang:es  | s1 s2",
                "is:same               |",
                "(old                  | s2 s3",
            })
    void aLineShowsTheRowsInWhichAllItsPartsHold(String line, String expected) throws Exception {
        List<String> rows = expected == null ? List.of() : List.of(expected.split(" "));

        assertThat(passing(line.strip())).isEqualTo(rows);
    }

    @Test
    void wordsInQuotesStandTogether() throws Exception {
        assertThat(passing("\"old friend\"")).containsExactly("s3");
        assertThat(passing("\"friend old\"")).isEmpty();
    }

    @Test
    void anEmptyLineAsksForNothing() throws Exception {
        assertThat(RowFilter.parse("   ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/[/, filter.bad-regex",
        "status:done, filter.no-status",
        "has:joke, filter.no-feature",
        "lang:!, filter.no-language",
        "is:odd, filter.no-kind",
        "origin:mars, filter.no-origin",
        "changed:soon, filter.no-time",
        "changed:2026-13-01, filter.no-day",
        "length:long, filter.no-length"
    })
    void aLineThatIsNotUnderstoodSaysWhy(String line, String key) {
        BadFilterException fault =
                catchThrowableOfType(BadFilterException.class, () -> RowFilter.parse(line));

        assertThat(fault).hasMessage(key);
    }

    @Test
    void aFaultNamesThePartOfTheLine() {
        BadFilterException fault =
                catchThrowableOfType(
                        BadFilterException.class, () -> RowFilter.parse("old -status:done x"));

        assertThat("old -status:done x".substring(fault.span().from(), fault.span().to()))
                .isEqualTo("status:done");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "st       | status:",
                "a -sta   | status:",
                "(has:    | has:note has:code",
                "lang:    | lang:en lang:es lang:de",
                "old      |",
                "is:fi    | is:first",
            })
    void theLineKnowsHowItCanGoOn(String line, String expected) {
        String typed = line.strip();
        List<String> ways = expected == null ? List.of() : List.of(expected.split(" "));

        assertThat(FilterCompletion.of(typed, typed.length(), GridRows.all(BITEXT).columns()))
                .extracting(FilterCompletion::text)
                .isEqualTo(ways);
    }
}
