package org.diglot.memory.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.diglot.memory.Units.EN;
import static org.diglot.memory.Units.fill;
import static org.diglot.memory.Units.project;
import static org.diglot.memory.Units.query;
import static org.diglot.memory.Units.reference;
import static org.diglot.memory.Units.shown;
import static org.diglot.memory.Units.unit;

import org.diglot.memory.Cancellation;
import org.diglot.memory.MemoryException;
import org.diglot.memory.MemorySource;
import org.diglot.memory.MemoryUnit;
import org.diglot.memory.MemoryUnit.Neighbours;
import org.diglot.memory.MemoryWriter;
import org.diglot.memory.Units;
import org.diglot.model.Annotations;
import org.diglot.model.Attributes;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline.Code;
import org.diglot.model.Inline.Text;
import org.diglot.model.Note;
import org.diglot.model.Origin;
import org.diglot.model.Stamp;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class LuceneMemoryTest {
    private static final MemorySource ESSAY = project("essay.tmx");

    @TempDir private Path folder;

    private LuceneMemory open() throws MemoryException {
        return LuceneMemory.open(folder.resolve("memory"));
    }

    private void fillAndClose() throws MemoryException {
        try (LuceneMemory memory = open()) {
            fill(memory, ESSAY, List.of(unit("1", "One", "Uno")));
        }
    }

    private static List<String> found(LuceneMemory memory, String text) throws MemoryException {
        return shown(memory.search(query(text), Cancellation.NEVER));
    }

    @Test
    void whatWasFilledIsThereAfterOpeningAgain() throws Exception {
        fillAndClose();

        try (LuceneMemory memory = open()) {
            assertThat(found(memory, "One")).containsExactly("100 One => Uno");
            assertThat(memory.status().stale(List.of(ESSAY))).isEmpty();
            assertThat(memory.status().notices()).isEmpty();
        }
    }

    @Test
    void whatWasPutIsKeptOnlyOnceItIsSettled() throws Exception {
        fillAndClose();
        MemoryUnit two = new MemoryUnit("doc.txt", EN, unit("2", "Two", "Dos"), Neighbours.NONE);
        MemorySource saved = new MemorySource("essay.tmx", ESSAY.kind(), "saved");

        try (LuceneMemory memory = open()) {
            memory.put("essay.tmx", List.of(two));
        }
        try (LuceneMemory memory = open()) {
            assertThat(found(memory, "Two")).isEmpty();
            memory.put("essay.tmx", List.of(two));
            memory.settle(saved);
        }
        try (LuceneMemory memory = open()) {
            assertThat(found(memory, "Two")).containsExactly("100 Two => Dos");
            assertThat(memory.status().stale(List.of(saved))).isEmpty();
        }
    }

    @Test
    void aDamagedIndexIsThrownAwayAndSaidToBeStale() throws Exception {
        fillAndClose();
        for (Path file : files()) {
            Files.write(file, new byte[] {1, 2, 3});
        }

        try (LuceneMemory memory = open()) {
            assertThat(memory.status().stale(List.of(ESSAY))).containsExactly(ESSAY);
            assertThat(memory.status().notices())
                    .singleElement()
                    .asString()
                    .contains("thrown away", "TMX files are untouched", "built again");
            fill(memory, ESSAY, List.of(unit("1", "One", "Uno")));
            assertThat(found(memory, "One")).containsExactly("100 One => Uno");
        }
        assertThat(files()).isNotEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("memory"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith(".lock"))
                    .toList();
        }
    }

    @Test
    void anIndexOfAnotherProgramVersionIsThrownAway() {
        Map<String, String> data = new HashMap<>(new Commit(ESSAY, 1).data());
        data.put("schema", "older");

        assertThatThrownBy(() -> Commit.of(data))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another version of Diglot");
    }

    @Test
    void afterAKillDuringFillingTheOldContentIsThereAndTheRestIsSweptAway() throws Exception {
        fillAndClose();
        Path copy = folder.resolve("killed");
        try (LuceneMemory memory = open();
                MemoryWriter writer = memory.replace(ESSAY)) {
            writer.add("doc.txt", EN, unit("2", "Two", "Dos"));
            copy(folder.resolve("memory"), copy);
        }

        try (LuceneMemory memory = LuceneMemory.open(copy)) {
            assertThat(found(memory, "One")).containsExactly("100 One => Uno");
        }
        try (Stream<Path> memories = Files.list(copy)) {
            Path only = memories.filter(Files::isDirectory).findFirst().orElseThrow();
            assertThat(only)
                    .isDirectoryContaining("glob:**/1")
                    .isDirectoryNotContaining("glob:**/2");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void twoProgramsCannotOpenTheSameFolder() throws Exception {
        try (LuceneMemory memory = open()) {
            assertThat(memory.status().memories()).isEmpty();
            assertThatThrownBy(this::open)
                    .isInstanceOf(MemoryException.class)
                    .hasMessageStartingWith("Another window or command of Diglot");
        }
    }

    @Test
    void everythingThatIsKnownOfAVariantComesBack() throws Exception {
        Stamp made = new Stamp("ana", Instant.parse("1936-07-19T10:00:00Z"));
        Annotations known =
                Annotations.created(made)
                        .changedAt(new Stamp(null, Instant.parse("2026-01-01T00:00:00Z")))
                        .plusNote(new Note("Check this.", "en"));
        Code bold = new Code(CodeKind.BEGIN, Attributes.NONE.with("i", "1"), "&lt;b&gt;");
        Variant variant =
                new Variant(
                        Content.of(bold, new Text("Uno")),
                        new State(Status.REVIEWED, State.Lock.LOCKED, "why"),
                        Origin.ALIGNED,
                        known);

        try (LuceneMemory memory = open()) {
            fill(
                    memory,
                    reference("r.tmx"),
                    List.of(unit("1", Content.of("One")).with(Units.ES, variant)));
            assertThat(memory.search(query("One"), Cancellation.NEVER).matches())
                    .singleElement()
                    .extracting(match -> match.variants().getFirst().variant())
                    .isEqualTo(variant);
        }
    }
}
