package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.diglot.project.Memories.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class MemoryWishesTest {
    private static final String OLD = "tmx/reference/old.tmx";

    @TempDir private Path root;

    private Path settings() {
        return new ProjectFolder(root).settings();
    }

    private void said(String text) throws Exception {
        Files.createDirectories(settings().getParent());
        Files.writeString(settings(), text);
    }

    private void write(String memory, Use use) throws Exception {
        new MemoryWishes(settings()).write(Map.of(memory, use));
    }

    private Use use(String memory) throws Exception {
        return Use.of(ProjectSettings.read(settings()).memory().standing(memory));
    }

    @Test
    void whereNothingWasSaidATableIsAdded() throws Exception {
        write(OLD, new Use(false, -3, 10));

        assertThat(settings())
                .hasContent(
                        """
                        [memory.files."tmx/reference/old.tmx"]
                        on = false
                        priority = -3
                        penalty = 10
                        """);
        assertThat(use(OLD)).isEqualTo(new Use(false, -3, 10));
    }

    @Test
    void whatElseIsSaidStaysWithItsComments() throws Exception {
        said(
                """
                # mine
                [memory]
                threshold = 60

                [memory.files."tmx/reference/old.tmx"]
                penalty = 5 # not so good
                [work]
                author = "Ana"
                """);

        write(OLD, new Use(true, 2, 7));

        assertThat(settings())
                .hasContent(
                        """
                        # mine
                        [memory]
                        threshold = 60

                        [memory.files."tmx/reference/old.tmx"]
                        on = true
                        priority = 2
                        penalty = 7  # not so good
                        [work]
                        author = "Ana"
                        """);
        assertThat(use(OLD)).isEqualTo(new Use(true, 2, 7));
    }

    @Test
    void namesWithQuotesAndFoldersThatSayOtherwiseAreNoTrouble() throws Exception {
        String odd = "tmx/reference/off/a \"b\" \\ c.tmx";

        write(odd, new Use(true, 0, 0));

        assertThat(use(odd)).isEqualTo(new Use(true, 0, 0));
    }

    @Test
    void settingsThatAreWrittenInAnotherWayAreLeftAlone() throws Exception {
        String other = "memory.files = { \"tmx/reference/old.tmx\" = { penalty = 5 } }\n";
        said(other);

        assertThatThrownBy(() -> write(OLD, new Use(false, 0, 0)))
                .isInstanceOf(ProjectException.class);

        assertThat(settings()).hasContent(other);
    }
}
