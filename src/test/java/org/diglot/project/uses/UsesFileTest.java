package org.diglot.project.uses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.memory.Units.EN;
import static org.diglot.memory.Units.EN_ES;
import static org.diglot.memory.Units.ES;

import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.MarkedText;
import org.diglot.memory.MarkedText.Span;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.Place;
import org.diglot.memory.Units;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class UsesFileTest {
    private static final ConcordanceHit HIT =
            new ConcordanceHit(
                    new MarkedText(EN, Units.source("=A \"big\"\thouse"), List.of(new Span(9, 14))),
                    new MarkedText(
                            ES,
                            Units.variant("Una <casa>, grande", Status.REVIEWED),
                            List.of(),
                            List.of(new Span(5, 9))),
                    new Place("tmx/a.tmx", "tmx/a.tmx", new SegmentId("s1")));

    private static String written(UsesFormat format) throws IOException {
        ConcordancePage page = new ConcordancePage(List.of(HIT), 7, Guarantee.COMPLETE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new UsesFile("house", page, EN_ES).write(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTableWithTabsHasNoTabWithinACell() throws IOException {
        assertThat(written(UsesFormat.TSV))
                .isEqualTo(
                        """
                        en\tes\tstatus\tauthor\tchanged\tmemory\tunit
                        =A "big" house\tUna <casa>, grande\treviewed\t\t\ttmx/a.tmx\ts1
                        """);
    }

    @Test
    void aTableWithCommasIsSafeToOpenInASpreadsheet() throws IOException {
        assertThat(written(UsesFormat.CSV))
                .isEqualTo(
                        """
                        \uFEFFen,es,status,author,changed,memory,unit\r
                        "'=A ""big""\thouse","Una <casa>, grande",reviewed,,,tmx/a.tmx,s1\r
                        """);
    }

    @Test
    void aPageMarksHitsAndGuesses() throws IOException {
        assertThat(written(UsesFormat.HTML))
                .contains(
                        "<tr><td lang=\"en\" dir=\"ltr\">=A &quot;big&quot;\t<mark>house</mark></td>"
                                + "<td lang=\"es\" dir=\"ltr\">Una &lt;<u>casa</u>&gt;, grande</td>"
                                + "<td>tmx/a.tmx s1</td></tr>",
                        "<p>1 of 7.");
    }

    @Test
    void theNameOfAFileTellsItsFormat() {
        assertThat(UsesFormat.of(Path.of("a/Uses.TMX"))).contains(UsesFormat.TMX);
        assertThat(UsesFormat.of(Path.of("uses"))).isEmpty();
    }
}
