package org.diglot.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who opens the folder of the project sees only what belongs there. */
class TopLevelTest {
    private static final Path GIT = Path.of(".git");

    @Test
    void theTopLevelHoldsOnlyWhatBelongsThere() throws Exception {
        Set<String> names = trackedNames().orElse(namesInTheFolder());

        assertThat(names)
                .filteredOn(name -> !name.startsWith("."))
                .containsExactlyInAnyOrder(
                        "pom.xml",
                        "src",
                        "source-text",
                        "translations",
                        "tmx",
                        "README.md",
                        "LICENSE");
    }

    /** The names at the top of what Git tracks; empty without Git or if it refuses the folder. */
    private static Optional<Set<String>> trackedNames() throws InterruptedException {
        if (!Files.exists(GIT)) {
            return Optional.empty();
        }
        try {
            Process git = new ProcessBuilder("git", "ls-files").start();
            String files = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? Optional.of(topOf(files)) : Optional.empty();
        } catch (IOException noGit) {
            return Optional.empty();
        }
    }

    private static Set<String> topOf(String files) {
        return files.lines().map(file -> file.split("/", 2)[0]).collect(Collectors.toSet());
    }

    /** What an unpacked archive shows, without what the build makes. */
    private static Set<String> namesInTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.map(Path::toString)
                    .filter(name -> !name.equals("target"))
                    .collect(Collectors.toSet());
        }
    }
}
