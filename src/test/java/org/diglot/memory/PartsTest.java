package org.diglot.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.scan.ScanningMemory;
import org.diglot.model.Content;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** What counts as a part; that all engines find the same is the matter of ExactRecallTest. */
class PartsTest {
    private final ScanningMemory memory = new ScanningMemory();
    private final List<Unit> units = new ArrayList<>();

    @BeforeEach
    void fill() throws MemoryException {
        know("The Left Opposition", "La Oposición de Izquierda");
        know("the bureaucracy", "la burocracia");
        know("He was a leader of the Russian Revolution in Moscow.", "Fue dirigente en Moscú.");
        know("A great leader of the Russian Revolution spoke.", "Habló un gran dirigente.");
        know("leader of the Russian Revolution itself", "dirigente");
        units.add(
                Units.unit("draft", Content.of("a defence of Lenin"))
                        .with(Units.ES, Units.variant("una defensa", Status.DRAFT)));
        Units.fill(memory, Units.project("p.tmx"), units);
    }

    private void know(String source, String target) {
        units.add(Units.unit("u" + units.size(), source, target));
    }

    private Parts parts(String segment) {
        return memory.parts(
                new PartQuery(Units.EN_ES, Content.of(segment), null), Cancellation.NEVER);
    }

    private static String text(String segment, Parts.Run run) {
        return segment.substring(run.span().start(), run.span().end());
    }

    @Test
    void unitsThatAreAPartAreFoundWhateverTheirCaseAndSigns() {
        String segment = "With the left opposition, he fought the bureaucracy.";

        assertThat(parts(segment).units())
                .extracting(run -> text(segment, run))
                .containsExactly("the left opposition", "the bureaucracy");
    }

    @Test
    void longestRunsInsideOfTextsComeWithTheShortestExamplesFirst() {
        String segment = "Trotsky was a leader of the Russian Revolution.";

        List<Parts.Inside> inside = parts(segment).inside();

        assertThat(inside)
                .extracting(one -> text(segment, one.run()))
                .containsExactly("was a leader of the Russian Revolution");
        assertThat(inside.getFirst().examples())
                .extracting(hit -> hit.source().text())
                .containsExactly("He was a leader of the Russian Revolution in Moscow.");
        assertThat(inside.getFirst().examples().getFirst().source().spans())
                .containsExactly(new MarkedText.Span(3, 41));
    }

    @Test
    void fewerWordsThanFourInsideOfATextAreNoPart() {
        assertThat(parts("They saw the Russian Revolution.").inside()).isEmpty();
    }

    @Test
    void draftsAreNotOffered() {
        assertThat(parts("It was a defence of Lenin and more").units()).isEmpty();
    }

    @Test
    void theSegmentItselfIsNoPartOfItself() {
        Place self = new Place("p.tmx", "doc.txt", units.get(1).id());
        PartQuery query = new PartQuery(Units.EN_ES, Content.of("the bureaucracy fell"), self);

        assertThat(memory.parts(query, Cancellation.NEVER)).isEqualTo(Parts.NOTHING);
    }

    @Test
    void whoGivesUpGetsWhatWasFoundAndIsTold() {
        PartQuery query = new PartQuery(Units.EN_ES, Content.of("the bureaucracy fell"), null);

        assertThat(memory.parts(query, () -> true))
                .isEqualTo(new Parts(List.of(), List.of(), Guarantee.PARTIAL));
    }
}
