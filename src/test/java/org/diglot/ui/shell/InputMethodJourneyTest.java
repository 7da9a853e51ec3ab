package org.diglot.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.swing.edt.GuiActionRunner;
import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.diglot.ui.SampleMemory;
import org.diglot.ui.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.awt.event.InputMethodEvent;
import java.awt.event.KeyEvent;
import java.awt.font.TextHitInfo;
import java.text.AttributedString;
import java.util.List;

class InputMethodJourneyTest extends WindowJourney {
    @BeforeEach
    void start() throws Exception {
        open(Samples.document(List.of("Hello.", "World."), "ja"), SampleMemory.empty());
    }

    /** What an input method sends: text of which the first chars are committed. */
    private void compose(String text, int committed) {
        GuiActionRunner.execute(() ->
                pane().dispatchEvent(
                                new InputMethodEvent(
                                        pane(),
                                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                                        new AttributedString(text).getIterator(),
                                        committed,
                                        TextHitInfo.leading(text.length() - committed),
                                        null)));
        robot().waitForIdle();
    }

    private Status status() {
        return desk().bitext().units().getFirst().variant(VersionTag.of("ja")).status();
    }

    @Test
    void keysThatBelongToACompositionNeitherConfirmNorMove() throws Exception {
        compose("こん", 0);

        confirm();
        press(KeyEvent.VK_ENTER);
        press(KeyEvent.VK_DOWN);
        picture("input-method");

        assertThat(desk().labels()).isEmpty();
        assertThat(status()).isEqualTo(Status.EMPTY);
        assertThat(ask(() -> pane().getAccessibleContext().getAccessibleName()))
                .isEqualTo("Segment 1, Japanese");
    }

    @Test
    void committedTextIsKeptAndCanBeConfirmed() {
        compose("こん", 0);
        compose("こんにちは", 5);

        confirm();

        assertThat(text(1, "ja")).isEqualTo("こんにちは");
        assertThat(status()).isEqualTo(Status.TRANSLATED);
    }

    @Test
    void whatIsStillBeingComposedIsNoText() {
        compose("今日", 2);
        compose("は", 0);

        until("the committed part is a draft", () -> text(1, "ja").equals("今日"));
        assertThat(ask(() -> pane().content().plainText())).isEqualTo("今日");
    }
}
