package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipFile;

class LauncherTest {
    @TempDir Path place;

    @Test
    void theSameClassesGiveTheSameArchiveWhichIsNotWrittenAgain() throws Exception {
        Path classes = Files.createDirectories(place.resolve("classes/a"));
        Files.writeString(classes.resolve("B.class"), "one");
        Path jar = place.resolve("program.jar");

        ClassArchive.write(place.resolve("classes"), List.of(), jar);
        byte[] first = Files.readAllBytes(jar);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000));
        ClassArchive.write(place.resolve("classes"), List.of(), jar);
        assertThat(jar).hasBinaryContent(first);
        assertThat(Files.getLastModifiedTime(jar)).isEqualTo(FileTime.fromMillis(1_000_000));

        Files.writeString(classes.resolve("B.class"), "two");
        ClassArchive.write(place.resolve("classes"), List.of(), jar);
        try (ZipFile archive = new ZipFile(jar.toFile())) {
            assertThat(archive.stream().map(Object::toString)).containsExactly("a/B.class");
        }
    }

    @Test
    void aCacheOfOlderClassesIsMadeAnewAndACurrentOneIsKept() throws Exception {
        Path jar = Files.writeString(place.resolve("program.jar"), "classes");
        Path file = Files.writeString(place.resolve("program.aot"), "of older classes");
        StartCache cache = new StartCache(place.resolve("java"), file, jar);
        Path java = Files.writeString(cache.java(), "#!/bin/sh\n");
        assumeThat(java.toFile().setExecutable(true)).isTrue();
        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000_000));

        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000));
        cache.make(List.of(), "anything");
        assertThat(file).exists();

        Files.setLastModifiedTime(jar, FileTime.fromMillis(3_000_000));
        cache.make(List.of(), "anything");
        assertThat(file).doesNotExist();
    }

    @Test
    void aBuildWithoutACacheLeavesNoneOfOlderClasses() throws Exception {
        Path jar = Files.writeString(place.resolve("program.jar"), "classes");
        Path file = Files.writeString(place.resolve("program.aot"), "of some classes");
        StartCache cache = new StartCache(place.resolve("java"), file, jar);
        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000_000));

        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000));
        cache.dropOld();
        assertThat(file).exists();

        Files.setLastModifiedTime(jar, FileTime.fromMillis(3_000_000));
        cache.dropOld();
        assertThat(file).doesNotExist();
    }

    @Test
    void theProgramStartsFromAnyFolderAlsoWithoutACache() throws Exception {
        assumeThat(System.getProperty("java.class.path")).contains("picocli"); // as Maven runs it
        Path folder = place.resolve("out of the \"way\"");
        Files.createDirectories(folder);

        LauncherScripts.main(new String[] {folder.toString(), "no-cache"});
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "@" + folder.resolve("diglot.args"),
                                "--version")
                        .directory(place.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(folder.resolve("diglot.aot")).doesNotExist();
        assertThat(said.strip()).isEqualTo("Diglot 0.1.0");
        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("diglot")).isExecutable();
    }
}
