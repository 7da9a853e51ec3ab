package org.diglot.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.ui.Samples.ES;

import org.diglot.model.Note;
import org.diglot.model.Status;
import org.diglot.ui.SampleMemory;
import org.diglot.ui.Samples;
import org.diglot.ui.ScreenReader;
import org.junit.jupiter.api.Test;

import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class WritingJourneyTest extends WindowJourney {
    private void openHalfDone() throws Exception {
        open(
                Samples.with(
                        Samples.document(List.of("The revolution.", "A revolution."), "es"),
                        0,
                        Map.of("es", Samples.variant("La revolución.", Status.TRANSLATED))),
                SampleMemory.empty());
        until("the second row has the caret", () -> pane().getText().isEmpty());
    }

    private List<Note> notes() {
        return desk().bitext().units().get(1).variant(ES).annotations().notes();
    }

    @Test
    void aWordIsCompletedByTheKeyboard() throws Exception {
        openHalfDone();
        type("Una revo");

        press(KeyEvent.VK_SPACE, KeyEvent.VK_CONTROL);
        until("ways are offered", WritingJourneyTest::isOffered);
        picture("completion");
        press(KeyEvent.VK_ENTER);
        type(".");
        confirm();

        assertThat(text(2, "es")).isEqualTo("Una revolución.");
        assertThat(desk().bitext().units().get(1).variant(ES).status())
                .isEqualTo(Status.TRANSLATED);
    }

    private static boolean isOffered() {
        return Stream.of(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(window -> ScreenReader.parts(window).stream())
                .anyMatch(part -> "completions".equals(part.getName()) && part.isShowing());
    }

    @Test
    void escapeGivesUpTheListAndArrowsMoveInTheTextAgain() throws Exception {
        openHalfDone();
        type("Una revo");
        press(KeyEvent.VK_SPACE, KeyEvent.VK_CONTROL);
        until("ways are offered", WritingJourneyTest::isOffered);

        press(KeyEvent.VK_ESCAPE);
        until("the list is gone", () -> !isOffered());
        press(KeyEvent.VK_UP);

        assertThat(ask(() -> pane().getText())).isEqualTo("La revolución.");
        assertThat(text(2, "es")).isEqualTo("Una revo");
    }

    @Test
    void aNoteOnSelectedWordsIsWrittenAndReadBesideTheText() throws Exception {
        openHalfDone();
        type("Una");
        press(KeyEvent.VK_LEFT, KeyEvent.VK_SHIFT);
        press(KeyEvent.VK_LEFT, KeyEvent.VK_SHIFT);
        press(KeyEvent.VK_LEFT, KeyEvent.VK_SHIFT);

        press(KeyEvent.VK_M, KeyEvent.VK_CONTROL);
        type("or “La”?");
        press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
        until("the text has the keyboard", () -> pane().isFocusOwner());
        picture("notes");

        assertThat(notes()).containsExactly(Note.of("“Una” or “La”?"));
    }

    @Test
    void aNoteThatWasBegunIsKeptWhenTheCaretGoesElsewhere() throws Exception {
        openHalfDone();
        press(KeyEvent.VK_M, KeyEvent.VK_CONTROL);
        type("Half a thought");

        ask(() -> {
            window().work().grid().moveRows(-1, org.diglot.ui.grid.CaretAt.END);
            return true;
        });

        assertThat(notes()).containsExactly(Note.of("Half a thought"));
    }
}
