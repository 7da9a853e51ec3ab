package org.diglot.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Bitext;
import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.diglot.ui.Samples;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class FirstColumnsTest {
    private final Bitext bitext =
            Samples.with(
                    Samples.document(List.of("One."), "es", "fr", "de", "zh"),
                    0,
                    Map.of(
                            "es", Samples.variant("Uno.", Status.TRANSLATED),
                            "fr", Samples.variant("Un.", Status.REVIEWED),
                            "de", Samples.variant("Eins.", Status.DRAFT),
                            "zh", Samples.variant("一。", Status.TRANSLATED)));

    private static List<String> shown(Bitext bitext, int room) {
        return FirstColumns.of(bitext, room).stream().map(VersionTag::value).toList();
    }

    @Test
    void whatNeedsWorkComesFirst() {
        assertThat(shown(bitext, 2)).containsExactly("en", "de");
    }

    @Test
    void theRestIsFilledUpInTheOrderOfTheDocument() {
        assertThat(shown(bitext, 3)).containsExactly("en", "es", "de");
        assertThat(shown(bitext, 9)).containsExactly("en", "es", "fr", "de", "zh");
    }

    @Test
    void oneVersionIsShownHoweverNarrowTheWindowIs() {
        assertThat(shown(bitext, 0)).containsExactly("en", "de");
    }

    @Test
    void aDocumentWithoutVersionsShowsItsSource() {
        assertThat(shown(Samples.document(List.of("One.")), 3)).containsExactly("en");
    }
}
