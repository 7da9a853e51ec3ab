package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

class FolderBellTest {
    @TempDir Path folder;

    /** Some systems have no links; there the test has nothing to say. */
    private void circle() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        Files.createSymbolicLink(inner.resolve("back"), folder);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aFolderThatLeadsBackToItselfIsWatchedLikeAnyOther() throws Exception {
        circle();
        try (FolderBell bell = FolderBell.over(List.of(folder))) {
            Files.writeString(folder.resolve("a/b/new.tmx"), "");

            long before = System.nanoTime();
            bell.await(Duration.ofSeconds(15));
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isLessThan(Duration.ofSeconds(14));
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void filesThatGoAwayWhileItLooksDoNotStopIt() throws Exception {
        Thread mover =
                Thread.ofVirtual()
                        .start(() -> {
                            for (int round = 0; round < 400; round++) {
                                comeAndGo(round);
                            }
                        });
        try (FolderBell bell = FolderBell.over(List.of(folder))) {
            while (mover.isAlive()) {
                bell.await(Duration.ofMillis(1));
            }
        }
        mover.join();

        assertThat(folder).isEmptyDirectory();
    }

    private void comeAndGo(int round) {
        try {
            Path one = Files.createDirectory(folder.resolve("index" + round));
            for (int file = 0; file < 20; file++) {
                Files.writeString(one.resolve(file + ".fdt"), "");
            }
            for (int file = 0; file < 20; file++) {
                Files.delete(one.resolve(file + ".fdt"));
            }
            Files.delete(one);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
