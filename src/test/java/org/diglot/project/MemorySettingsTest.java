package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.diglot.memory.Selection.Standing;
import org.diglot.memory.Selection.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How memories are to be used: by folder names and by the settings. */
class MemorySettingsTest {
    @TempDir private Path root;

    private MemorySettings settings(String toml) throws Exception {
        Path file = Files.writeString(root.resolve("project.toml"), toml);
        return ProjectSettings.read(file).memory();
    }

    @Test
    void foldersSayHowTheirMemoriesAreUsed() {
        MemorySettings none = MemorySettings.NONE;

        assertThat(none.standing("tmx/reference/a.tmx")).isEqualTo(Standing.USUAL);
        assertThat(none.standing("tmx/reference/penalty-10/a.tmx"))
                .isEqualTo(Standing.USUAL.withPenalty(10));
        assertThat(none.standing("tmx/reference/penalty-10/priority-3/penalty-5/a.tmx"))
                .isEqualTo(new Standing(Use.ASKED, 3, 5));
        assertThat(none.standing("tmx/reference/priority--3/a.tmx"))
                .isEqualTo(Standing.USUAL.withPriority(-3));
        assertThat(none.standing("tmx/reference/off/a.tmx")).isEqualTo(Standing.OFF);
        assertThat(none.standing("tmx/reference/penalty-lots/off.tmx")).isEqualTo(Standing.USUAL);
    }

    @Test
    void theSettingsCountMoreAndTheLongestPathTheMost() throws Exception {
        MemorySettings settings =
                settings(
                        """
                        [memory.files."tmx/reference"]
                        priority = 2
                        penalty = 3

                        [memory.files."tmx/reference/penalty-10/a.tmx"]
                        on = false
                        penalty = 0
                        """);

        assertThat(settings.standing("tmx/reference/penalty-10/a.tmx"))
                .isEqualTo(new Standing(Use.OFF, 2, 0));
        assertThat(settings.standing("tmx/reference/penalty-10/b.tmx"))
                .isEqualTo(new Standing(Use.ASKED, 2, 3));
        assertThat(settings.standing("tmx/essay.tmx")).isEqualTo(Standing.USUAL);
        assertThat(settings.unknown(List.of("tmx/reference/x.tmx")))
                .containsExactly("tmx/reference/penalty-10/a.tmx");
    }

    @Test
    void whatMakesNoSenseIsRefusedByName() {
        assertRefused("[memory.files.\"a.tmx\"]\npenalty = 100\n", "penalty must be from 0 to 99");
        assertRefused("[memory.files.\"a.tmx\"]\npriority = 100\n", "priority must be from -99");
        assertRefused("[memory.files.\"a.tmx\"]\non = 1\n", "on is true or false");
        assertRefused("[memory.files.\"a.tmx\"]\noff = true\n", "but not off");
        assertRefused("[memory.files]\n\"a.tmx\" = 5\n", "must hold tables such as");
        assertRefused("[memory]\nfiles = 5\n", "must hold tables such as");
    }

    private void assertRefused(String toml, String reason) {
        assertThatThrownBy(() -> settings(toml))
                .as(toml)
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("project.toml");
    }
}
