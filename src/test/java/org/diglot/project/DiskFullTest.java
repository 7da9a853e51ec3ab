package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.project.SampleProject.cell;
import static org.diglot.project.SampleProject.editing;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.Origin;
import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;

/** On a file system in memory that can be filled to the last byte. */
class DiskFullTest {
    private static final int BLOCK = 512;

    @Test
    void editsOnAFullDiskAreToldKeptAndWrittenWhenThereIsSpaceAgain() throws Exception {
        try (FileSystem disk = disk()) {
            SampleProject sample = SampleProject.in(disk.getPath("/project"));
            try (DocumentSession session = sample.open()) {
                session.flush();
                List<Path> ballast = fill(disk);

                List<Throwable> refusals = confirmALot(session);
                SaveState failed = session.saveState();
                for (Path file : ballast) {
                    Files.delete(file);
                }
                session.flush();

                assertThat(refusals).isNotEmpty();
                assertThat(refusals.getFirst())
                        .isInstanceOf(ProjectException.class)
                        .hasMessageContaining("the disk is full")
                        .hasMessageContaining("kept in memory");
                assertThat(failed).isInstanceOf(SaveState.Failed.class);
                assertThat(session.saveState()).isInstanceOf(SaveState.Saved.class);
            }
            assertThat(sample.text("s3")).isEqualTo("Texto 3 " + "muy ".repeat(300));
        }
    }

    @Test
    void aTmxThatDoesNotFitLeavesTheOldOneWhole() throws Exception {
        try (FileSystem disk = disk()) {
            SampleProject sample = SampleProject.in(disk.getPath("/project"));
            try (DocumentSession session = sample.open()) {
                session.flush();
            }
            Path tmx = sample.folder.tmx(SampleProject.DOCUMENT);
            byte[] before = Files.readAllBytes(tmx);
            fill(disk);

            ProjectException refusal = null;
            TmxStore store = sample.documents().store(SampleProject.DOCUMENT);
            try {
                store.write(store.read().bitext(), sha -> {});
            } catch (ProjectException e) {
                refusal = e;
            }

            assertThat(refusal).isNotNull().hasMessageContaining("the disk is full");
            assertThat(tmx).hasBinaryContent(before);
            assertThat(tmx.resolveSibling(tmx.getFileName() + ".new")).doesNotExist();
        }
    }

    @Test
    void anImportOnAFullDiskIsToldAndTheTmxIsAsItWas() throws Exception {
        try (FileSystem disk = disk()) {
            SampleProject sample = SampleProject.in(disk.getPath("/project"));
            Path table = disk.getPath("/table.tsv");
            Files.writeString(
                    table, "source\ttarget\nThey hung high.\t" + "Muy alto. ".repeat(300) + "\n");
            Path tmx = sample.folder.tmx(SampleProject.DOCUMENT);
            String message;
            byte[] before;
            List<Path> ballast;
            try (DocumentSession session = sample.open()) {
                session.flush();
                before = Files.readAllBytes(tmx);
                ballast = fill(disk);
                message = refusal(() -> importing(session, table));
                assertThat(tmx).hasBinaryContent(before);
                for (Path file : ballast) {
                    Files.delete(file);
                }
            }

            assertThat(message)
                    .contains("the disk is full", "kept in memory", "import /table.tsv again");
            assertThat(sample.text("s3")).startsWith("Muy alto.");
        }
    }

    private static void importing(DocumentSession session, Path table) throws ProjectException {
        VersionImport.Report report =
                new VersionImport(session, TestWorkshop.NOON)
                        .run(
                                table,
                                new VersionImport.Options(
                                        SampleProject.ES,
                                        "Ana",
                                        Status.TRANSLATED,
                                        VersionImport.Policy.FILL));
        throw new AssertionError("There was room for " + report);
    }

    @Test
    void anExportOnAFullDiskIsToldAndTheOldEditionIsWhole() throws Exception {
        try (FileSystem disk = disk()) {
            SampleProject sample = SampleProject.in(disk.getPath("/project"));
            Publishing publishing = new Publishing(sample.folder, new TestWorkshop());
            Publishing.Order order =
                    new Publishing.Order("html", List.of(VersionTag.of("en")), EditionLook.USUAL);
            Bitext bitext = sample.documents().peek(SampleProject.DOCUMENT);
            Path edition = disk.getPath("/edition.html");
            Files.writeString(edition, "the old edition");
            fill(disk);

            String message = refusal(() -> publishing.export(bitext, order, edition));

            assertThat(message)
                    .startsWith("/edition.html could not be written (the disk is full).")
                    .contains("What was there before is untouched");
            assertThat(edition).content().isEqualTo("the old edition");
            assertThat(disk.getPath("/edition.html.new")).doesNotExist();
        }
    }

    /** Something that a full disk refuses. */
    @FunctionalInterface
    private interface Work {
        void run() throws ProjectException;
    }

    private static String refusal(Work work) {
        try {
            work.run();
            return "nothing was refused";
        } catch (ProjectException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static FileSystem disk() {
        return Jimfs.newFileSystem(
                Configuration.unix().toBuilder()
                        .setMaxSize(400 * 1024)
                        .setBlockSize(BLOCK)
                        .setWorkingDirectory("/")
                        .build());
    }

    /** Writes files until not a block is left. */
    private static List<Path> fill(FileSystem disk) {
        List<Path> files = new ArrayList<>();
        byte[] block = new byte[BLOCK];
        while (true) {
            Path file = disk.getPath("/ballast" + files.size());
            try {
                Files.write(file, block);
                files.add(file);
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("out of disk space");
                return files;
            }
        }
    }

    private static List<Throwable> confirmALot(DocumentSession session) {
        List<Throwable> refusals = new ArrayList<>();
        for (int segment = 1; segment <= 4; segment++) {
            String text = "Texto " + segment + " " + "muy ".repeat(300);
            try {
                editing(session)
                        .confirm(cell("s" + segment), Content.of(text), Origin.TYPED)
                        .onDisk()
                        .join();
            } catch (CompletionException e) {
                refusals.add(e.getCause());
            }
        }
        return refusals;
    }
}
