package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.project.SampleProject.confirm;
import static org.diglot.project.SampleProject.text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32;

class RecoveryTest {
    @TempDir private Path root;

    private SampleProject sample = SampleProject.at(Path.of(""));
    private Path tmx = Path.of("");
    private Path journal = Path.of("");

    @BeforeEach
    void makeProject() throws Exception {
        sample = SampleProject.in(root);
        tmx = sample.folder.tmx(SampleProject.DOCUMENT);
        journal = sample.folder.journal(SampleProject.DOCUMENT);
    }

    @Test
    void editsThatNeverReachedTheTmxComeBackFromTheJournal() throws Exception {
        byte[] old;
        try (DocumentSession session = sample.open()) {
            session.flush();
            old = Files.readAllBytes(tmx);
            confirm(session, "s2", "Un zorro vio uvas.");
            confirm(session, "s3", "Colgaban altas.");
        }
        Files.write(tmx, old); // as if the program had been killed before the swap

        try (DocumentSession session = sample.open()) {
            assertThat(text(session, "s2")).isEqualTo("Un zorro vio uvas.");
            assertThat(text(session, "s3")).isEqualTo("Colgaban altas.");
            assertThat(session.notices())
                    .containsExactly(
                            "Diglot was not closed properly. Edits brought back from the journal: 2.");
        }
        assertThat(Files.readString(tmx)).contains("Colgaban altas.");
    }

    @Test
    void aLineThatWasCutShortByAKillCostsOnlyItself() throws Exception {
        try (DocumentSession session = sample.open()) {
            confirm(session, "s2", "Un zorro vio uvas.");
        }
        Files.writeString(journal, "1a2b3c4d\tdone\t9\t20", StandardOpenOption.APPEND);

        try (DocumentSession session = sample.open()) {
            assertThat(text(session, "s2")).isEqualTo("Un zorro vio uvas.");
            confirm(session, "s3", "Colgaban altas.");
        }
        try (DocumentSession session = sample.open()) {
            assertThat(text(session, "s3")).isEqualTo("Colgaban altas.");
            assertThat(session.notices()).isEmpty();
        }
    }

    @Test
    void aDamagedLineIsPassedOverAndTold() throws Exception {
        try (DocumentSession session = sample.open()) {
            confirm(session, "s2", "Un zorro vio uvas.");
            confirm(session, "s3", "Colgaban altas.");
        }
        String text = Files.readString(journal);
        Files.writeString(journal, text.replace("zorro", "zerro"));

        try (DocumentSession session = sample.open()) {
            assertThat(session.notices())
                    .containsExactly("Damaged lines of the journal that were passed over: 1.");
            assertThat(text(session, "s3")).isEqualTo("Colgaban altas.");
        }
    }

    @Test
    void aWholeLineThatMakesNoSenseIsPassedOverAndTold() throws Exception {
        try (DocumentSession session = sample.open()) {
            confirm(session, "s2", "Un zorro vio uvas.");
        }
        String body = "done\t9\t2026-11-28T10:00:00Z\tAna\tlabel\trows\t1\t<odd>\t0";
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                journal,
                Long.toHexString(crc.getValue()) + "\t" + body + "\n",
                StandardOpenOption.APPEND);

        try (DocumentSession session = sample.open()) {
            assertThat(session.notices()).hasSize(1);
            assertThat(session.notices().getFirst()).contains("no longer fit it", ": 1.");
            assertThat(text(session, "s2")).isEqualTo("Un zorro vio uvas.");
            confirm(session, "s3", "Colgaban altas.");
            session.undo();
            assertThat(text(session, "s3")).isEmpty();
        }
    }

    @Test
    void aTmxThatWasDeletedIsMadeAgainFromSourceAndJournal() throws Exception {
        try (DocumentSession session = sample.open()) {
            confirm(session, "s2", "Un zorro vio uvas.");
        }
        Files.delete(tmx);

        try (DocumentSession session = sample.open()) {
            assertThat(text(session, "s2")).isEqualTo("Un zorro vio uvas.");
        }
        assertThat(Files.readString(tmx)).contains("Un zorro vio uvas.");
    }

    @Test
    void aTmxThatAnotherProgramChangedCounts() throws Exception {
        try (DocumentSession session = sample.open()) {
            confirm(session, "s2", "Un zorro vio uvas.");
        }
        String changed = Files.readString(tmx).replace("Un zorro vio uvas.", "Una zorra vio uvas.");
        Files.writeString(tmx, changed);

        try (DocumentSession session = sample.open()) {
            assertThat(text(session, "s2")).isEqualTo("Una zorra vio uvas.");
            assertThat(session.notices()).isEmpty();
        }
    }

    @Test
    void aTmxThatChangesWhileWeHaveItOpenIsKeptBesideOurs() throws Exception {
        Path backup = sample.folder.hidden().resolve("backup").resolve(tmx.getFileName());
        try (DocumentSession session = sample.open()) {
            session.flush();
            Files.writeString(tmx, "<!-- theirs -->", StandardOpenOption.APPEND);
            confirm(session, "s2", "Un zorro vio uvas.");
            session.flush();
        }

        assertThat(Files.readString(backup)).endsWith("<!-- theirs -->");
        assertThat(Files.readString(tmx)).contains("Un zorro vio uvas.");
    }

    @Test
    void theHashOfATmxIsThatOfWhatWasReadHoweverSoonItIsSwapped() throws Exception {
        try (DocumentSession session = sample.open()) {
            session.flush();
        }
        TmxStore store = sample.documents().store(SampleProject.DOCUMENT);
        String before = store.sha256();
        store.read();
        Files.writeString(tmx, "<!-- newer -->", StandardOpenOption.APPEND);

        assertThat(store.known()).isEqualTo(before).isNotEqualTo(store.sha256());
    }

    @Test
    void aMalformedTmxIsToldWithItsLineAndLeftUntouched() throws Exception {
        Files.createDirectories(tmx.getParent());
        String broken = "<tmx version=\"1.4\">\n<header srclang=\"en\"/>\n<body><tu>";
        Files.writeString(tmx, broken, StandardCharsets.UTF_8);

        ProjectException refusal = null;
        try (DocumentSession session = sample.open()) {
            assertThat(session.bitext().size()).isZero();
        } catch (ProjectException e) {
            refusal = e;
        }

        assertThat(refusal).isNotNull().hasMessageContaining("line 3");
        assertThat(Files.readString(tmx)).isEqualTo(broken);
    }

    @Test
    void journalEntriesSurviveAsLines() throws Exception {
        try (DocumentSession session = sample.open()) {
            confirm(session, "s2", "Tab\there, \\ back, & and < too");
        }

        List<JournalEntry> entries =
                Journal.read(journal, ProjectSettings.DEFAULT.source()).entries();

        assertThat(entries.stream().filter(JournalEntry.Edited.class::isInstance))
                .singleElement()
                .extracting(entry -> ((JournalEntry.Edited) entry).edit().label())
                .isEqualTo("confirm");
        assertThat(sample.text("s2")).isEqualTo("Tab\there, \\ back, & and < too");
    }
}
