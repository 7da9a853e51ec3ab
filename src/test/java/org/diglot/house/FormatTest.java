package org.diglot.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class FormatTest {
    @Test
    void everySourceFileIsFormatted() throws Exception {
        List<Path> unformatted = new ArrayList<>();
        for (Path file : Formatting.sources()) {
            String text = Files.readString(file);
            if (!text.equals(Formatting.formatted(text))) {
                unformatted.add(file);
            }
        }

        assertThat(unformatted).as("run: mvn -q test-compile -Pformat").isEmpty();
    }
}
