package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.memory.lucene.LuceneMemory;
import org.diglot.model.Bitext;
import org.diglot.model.Unit;
import org.diglot.project.kept.KeptDocument;
import org.diglot.project.kept.KeptDocument.Rows;
import org.diglot.tmx.TmxReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A large document is opened from the cache, and still says what its TMX says. */
final class LargeDocumentTest {
    private static final int ROWS = 20_000;

    @TempDir private Path root;

    @BeforeEach
    void makeLargeProject() throws Exception {
        String text =
                IntStream.range(0, ROWS)
                        .mapToObj(row -> "Fable number " + row + " is told " + "again ".repeat(30))
                        .collect(Collectors.joining("\n\n"));
        SampleProject.in(root, text);
        try (Project project = open()) {
            SampleProject.confirm(session(project), "s1", "Primera");
        }
        assertThat(root.resolve(".diglot/cache/rows")).as("Spanish has no column").doesNotExist();
        try (Project project = open()) {
            assertThat(session(project).bitext().versions()).containsExactly(SampleProject.ES);
        }
    }

    @Test
    void theCacheSaysWhatTheTmxSays() throws Exception {
        Rows kept = new KeptDocument(cached()).read().orElseThrow();

        assertThat(kept.sha256()).isEqualTo(FileFingerprint.of(tmx()));
        assertThat(kept.bitext()).isEqualTo(new TmxReader().readDocument(tmx()).bitext());
        assertThat(kept.bitext().size()).isEqualTo(ROWS);
    }

    @Test
    void theCacheIsOpenedInsteadOfTheTmx() throws Exception {
        Rows kept = new KeptDocument(cached()).read().orElseThrow();
        List<Unit> oneRow = kept.bitext().units().subList(0, 1);
        Bitext shorter = Bitext.of(kept.bitext().header(), oneRow);
        new KeptDocument(cached()).write(kept.sha256(), shorter);

        try (Project project = open()) {
            assertThat(session(project).bitext()).isEqualTo(shorter);
        }
    }

    @Test
    void aTmxThatAnotherProgramChangedCounts() throws Exception {
        assertThat(cached()).exists();
        Files.writeString(tmx(), Files.readString(tmx()).replace("Primera", "Segunda"));

        try (Project project = open()) {
            assertThat(SampleProject.text(session(project), "s1")).isEqualTo("Segunda");
        }
        try (Project project = open()) {
            assertThat(SampleProject.text(session(project), "s1")).isEqualTo("Segunda");
        }
    }

    @Test
    void aDamagedCacheIsPassedOverAndMadeAgain() throws Exception {
        byte[] bytes = Files.readAllBytes(cached());
        bytes[bytes.length / 2] ^= 1;
        Files.write(cached(), bytes);

        try (Project project = open()) {
            assertThat(SampleProject.text(session(project), "s1")).isEqualTo("Primera");
        }
        bytes[bytes.length / 2] ^= 1;
        assertThat(cached()).hasBinaryContent(bytes);
    }

    private Path tmx() {
        return root.resolve("tmx/fable.tmx");
    }

    private Path cached() throws Exception {
        try (Stream<Path> rows = Files.list(root.resolve(".diglot/cache/rows"))) {
            return rows.filter(file -> file.toString().endsWith(".rows")).findAny().orElseThrow();
        }
    }

    private Project open() throws Exception {
        return Project.open(new ProjectFolder(root), new TestWorkshop(LuceneMemory::open));
    }

    private static DocumentSession session(Project project) throws ProjectException {
        return project.session(SampleProject.DOCUMENT);
    }
}
