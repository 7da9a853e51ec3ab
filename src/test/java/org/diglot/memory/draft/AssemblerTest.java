package org.diglot.memory.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.memory.Cancellation;
import org.diglot.memory.Direction;
import org.diglot.memory.Draft;
import org.diglot.memory.MemoryException;
import org.diglot.memory.PartQuery;
import org.diglot.memory.Parts;
import org.diglot.memory.Place;
import org.diglot.memory.Provenance;
import org.diglot.memory.Units;
import org.diglot.memory.scan.ScanningMemory;
import org.diglot.model.Content;
import org.diglot.model.SegmentId;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

class AssemblerTest {
    private static final Place PLACE = new Place("p.tmx", "doc.txt", new SegmentId("1"));

    private final Assembler assembler = new Assembler();

    private static Replacement part(String segment, String part, String now, Provenance from) {
        int start = segment.indexOf(part);
        return new Replacement(start, start + part.length(), now, from);
    }

    private static Replacement unit(String segment, String part, String now) {
        return part(segment, part, now, new Provenance.WholeUnit(part, 100, PLACE));
    }

    private static Replacement term(String segment, String part, String now) {
        return part(segment, part, now, new Provenance.Glossary(part));
    }

    private static String shown(Draft draft) {
        return draft.pieces().stream()
                .map(piece ->
                        piece.isMade()
                                ? "[" + piece.content().plainText() + "]"
                                : piece.content().plainText())
                .collect(Collectors.joining());
    }

    private Optional<String> assembled(String segment, Replacement... parts) {
        return assembler
                .assemble(Content.of(segment), Units.EN_ES, List.of(parts))
                .map(AssemblerTest::shown);
    }

    @Test
    void partsAreJoinedAndTheRestIsLeft() {
        String segment = "He fought the bureaucracy with 1,500 friends.";

        assertThat(
                        assembled(
                                segment,
                                unit(segment, "the bureaucracy", "la burocracia"),
                                term(segment, "friends", "amigos")))
                .contains("He fought [la burocracia] with [1.500] [amigos].");
    }

    @Test
    void aLongUnitIsWorthMoreThanTheTermsInside() {
        String segment = "the old Left Opposition";

        assertThat(
                        assembled(
                                segment,
                                term(segment, "Left Opposition", "Oposición de Izquierda"),
                                unit(segment, "the old Left Opposition", "la vieja Oposición")))
                .contains("[la vieja Oposición]");
    }

    @Test
    void tooLittleIsNoDraft() {
        String segment = "He fought the whole bureaucracy of the Party for many years.";

        assertThat(assembled(segment, term(segment, "bureaucracy", "burocracia"))).isEmpty();
    }

    @Test
    void thePartsTakenAreWorthMostOfAllChoices() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String segment = "a b c d e f g h i j";
            List<Replacement> parts = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                int first = random.nextInt(9);
                int count = 1 + random.nextInt(Math.min(4, 10 - first));
                String text = segment.substring(2 * first, 2 * (first + count) - 1);
                parts.add(unit(segment, text, "x" + i));
            }

            int most = most(parts, 0, List.of());
            Optional<Draft> draft = assembler.assemble(Content.of(segment), Units.EN_ES, parts);

            int found = draft.map(AssemblerTest::worth).orElse(0);
            assertThat(draft.isPresent() ? found : most)
                    .as("seed %d, %s", seed, parts)
                    .isEqualTo(most);
        }
    }

    private static int worth(Draft draft) {
        return draft.made().stream()
                .map(piece -> (Provenance.WholeUnit) piece.from())
                .mapToInt(unit -> worth(unit.source()))
                .sum();
    }

    private static int worth(String part) {
        return 10 * part.split(" ").length - 4;
    }

    private static int most(List<Replacement> parts, int from, List<Replacement> taken) {
        if (from == parts.size()) {
            return taken.stream()
                    .mapToInt(one -> worth(((Provenance.WholeUnit) one.from()).source()))
                    .sum();
        }
        int without = most(parts, from + 1, taken);
        if (taken.stream().anyMatch(parts.get(from)::overlaps)) {
            return without;
        }
        List<Replacement> more = new ArrayList<>(taken);
        more.add(parts.get(from));
        return Math.max(without, most(parts, from + 1, more));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    es | the trials   | The trials.    | Los procesos.  | los procesos
                    es | The trials   | The trials.    | Los procesos.  | Los procesos
                    es | who knows    | Who knows?     | ¿Quién sabe?   | quién sabe
                    de | the trials   | The trials.    | Prozesse.      | Prozesse
                    es | the USSR     | The USSR       | URSS           | URSS
                    es | He left.     | He left.       | Se fue.        | Se fue.
                    """)
    void aUnitIsFittedIntoTheSentence(
            String version, String part, String unit, String translation, String expected) {
        assertThat(PartText.fitted(part, unit, translation, VersionTag.of(version)))
                .isEqualTo(expected);
    }

    private static Optional<Counterpart.Guess> guess(String segment, String... pairs)
            throws MemoryException {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            units.add(Units.unit("u" + i, pairs[i], pairs[i + 1]));
        }
        ScanningMemory memory = new ScanningMemory();
        Units.fill(memory, Units.project("p.tmx"), units);
        Direction direction = Units.EN_ES;
        Parts.Inside inside =
                memory.parts(
                                new PartQuery(direction, Content.of(segment), null),
                                Cancellation.NEVER)
                        .inside()
                        .getFirst();
        String part = segment.substring(inside.run().span().start(), inside.run().span().end());
        return new Counterpart().of(inside, part, direction);
    }

    @Test
    void whatThreeTranslationsHaveInCommonIsAGuess() throws MemoryException {
        assertThat(
                        guess(
                                "It rained in the autumn of 1951 again",
                                "He died in the autumn of 1930 here",
                                "Aquí murió en el otoño de 1930",
                                "Snow in the autumn of 1917",
                                "Nieve en el otoño de 1917",
                                "All left in the autumn of 1942, late",
                                "Todos partieron en el otoño de 1942, tarde"))
                .contains(new Counterpart.Guess("en el otoño de 1951", 3));
    }

    @Test
    void twoTranslationsAreNotEnough() throws MemoryException {
        assertThat(
                        guess(
                                "It rained in the autumn of the year",
                                "He died in the autumn of the year here",
                                "Aquí murió en el otoño del año",
                                "Snow in the autumn of the year",
                                "Nieve en el otoño del año"))
                .isEmpty();
    }

    @Test
    void sourcesThatHaveMoreInCommonProveNothing() throws MemoryException {
        assertThat(
                        guess(
                                "It rained in the autumn of the year",
                                "We died in the autumn of the year one",
                                "Morimos en el otoño del año uno",
                                "They died in the autumn of the year two",
                                "Murieron en el otoño del año dos",
                                "You died in the autumn of the year three",
                                "Moristeis en el otoño del año tres"))
                .isEmpty();
    }
}
