package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.diglot.memory.MemoryException;
import org.diglot.memory.scan.ScanningMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class ProjectTest {
    @TempDir private Path root;

    @Test
    void aProjectWhoseMemoryCannotBeOpenedIsLetGoOf() throws Exception {
        SampleProject sample = SampleProject.in(root);
        Workshop failing =
                new TestWorkshop(folder -> {
                    throw new MemoryException("The index is broken.", null);
                });

        assertThatThrownBy(() -> Project.open(sample.folder, failing))
                .isInstanceOf(ProjectException.class)
                .hasMessageStartingWith("The memory could not be opened: The index is broken.")
                .hasMessageContaining("The TMX files are untouched");

        try (Project project = sample.project()) {
            assertThat(project.documents()).containsExactly("fable.txt");
        }
    }

    @Test
    void aProjectIsLetGoOfAfterAFaultOfTheProgramToo() throws Exception {
        SampleProject sample = SampleProject.in(root);
        Workshop faulty =
                new TestWorkshop(folder -> {
                    throw new IllegalStateException("a fault");
                });

        assertThatThrownBy(() -> Project.open(sample.folder, faulty))
                .isInstanceOf(IllegalStateException.class);

        try (Project project = sample.project()) {
            assertThat(project.documents()).containsExactly("fable.txt");
        }
    }

    @Test
    void aProjectWhoseOwnerCannotBeNotedIsLetGoOf() throws Exception {
        SampleProject sample = SampleProject.in(root);
        Files.createDirectories(sample.folder.hidden());
        Files.writeString(sample.folder.cache(), "in the way");

        assertThatThrownBy(sample::project)
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("cannot be written to (" + sample.folder.cache());

        Files.delete(sample.folder.cache());
        try (Project project = sample.project()) {
            assertThat(project.documents()).containsExactly("fable.txt");
        }
    }

    @Test
    void aProjectThatIsTakenIsReadIntoAMemoryOfItsOwn() throws Exception {
        SampleProject sample = SampleProject.in(root);
        TestWorkshop workshop = new TestWorkshop(folder -> new ScanningMemory());

        try (Project project = sample.project()) {
            SampleProject.confirm(project.session("fable.txt"), "s2", "Una zorra vio uvas.");
            project.flush();
            try (MemoryReading reading = MemoryReading.open(sample.folder, workshop)) {
                assertThat(reading.isVisit()).isTrue();
                assertThat(reading.refresh(Progress.NONE)).hasSize(1);
                assertThat(reading.firstVersion()).contains(SampleProject.ES);
                assertThat(reading.memories().contents())
                        .singleElement()
                        .satisfies(content -> assertThat(content.units()).isEqualTo(6));
            }
        }
        try (MemoryReading reading = MemoryReading.open(sample.folder, workshop)) {
            assertThat(reading.isVisit()).isFalse();
            assertThat(reading.refresh(Progress.NONE)).isEmpty();
        }
    }
}
