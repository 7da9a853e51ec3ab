package org.diglot.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class CommandBookTest {
    private final Texts texts = Texts.of(Locale.ENGLISH, ZoneOffset.UTC);
    private final CommandBook book =
            new CommandBook(
                    Stream.of(
                                    "invisibles",
                                    "confirm-next",
                                    "concordance-save",
                                    "next",
                                    "go-to",
                                    "find-next")
                            .map(id -> Command.of(id, CommandGroup.EDIT, () -> {}))
                            .toList());

    private List<String> search(String typed) {
        return book.search(typed, texts).stream().map(Command::name).toList();
    }

    @Test
    void lettersScatteredOverACaptionAreNotMeant() {
        assertThat(search("save")).containsExactly("concordance-save");
    }

    @Test
    void whatACaptionBeginsWithComesBeforeWhatStandsInIt() {
        assertThat(search("next")).containsExactly("next", "find-next", "confirm-next");
        assertThat(search("segment")).containsExactly("next", "go-to");
    }

    @ParameterizedTest
    @CsvSource({"gts, go-to", "go seg, go-to", "nexseg, next", "cnu, confirm-next"})
    void theBeginningsOfWordsAreEnough(String typed, String command) {
        assertThat(search(typed)).containsExactly(command);
    }

    @Test
    void nothingTypedIsEverything() {
        assertThat(search(" ")).hasSize(6);
    }
}
