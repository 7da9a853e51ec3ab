package org.diglot.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.diglot.ui.SampleMemory;
import org.diglot.ui.Samples;
import org.diglot.ui.kit.Command;
import org.junit.jupiter.api.Test;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Map;

import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextField;

/** Find, replace, filter and the way back in time, by keyboard in a real window. */
class SearchJourneyTest extends WindowJourney {
    private static final List<String> LINES = List.of("The cat.", "A cat and a dog.", "A cow.");

    private void openSample() throws Exception {
        open(
                Samples.with(
                        Samples.with(
                                Samples.document(LINES, "es"),
                                0,
                                Map.of("es", Samples.variant("El gato.", Status.TRANSLATED))),
                        1,
                        Map.of("es", Samples.variant("Un gato y un perro.", Status.DRAFT))),
                SampleMemory.empty());
    }

    private JTable grid() {
        return robot().finder().findByName(window().frame(), "grid", JTable.class);
    }

    @Test
    void everyHitIsReplacedFromTheKeyboardAndOneUndoTakesItBack() throws Exception {
        openSample();
        press(KeyEvent.VK_H, KeyEvent.VK_CONTROL);
        JDialog dialog = robot().finder().findByName("replace", JDialog.class);
        JTextField find = robot().finder().findByName(dialog, "replace.find", JTextField.class);
        until("the window has the keyboard", find::isFocusOwner);
        type("gato");
        press(KeyEvent.VK_ENTER);
        type("minino");
        JButton replace = robot().finder().findByName(dialog, "replace-now", JButton.class);
        until("the preview is there", () -> replace.getText().equals("Replace 2 hits"));
        ask(() -> {
            replace.doClick();
            return true;
        });

        assertThat(text(1, "es") + text(2, "es")).isEqualTo("El minino.Un minino y un perro.");
        JLabel summary = robot().finder().findByName(dialog, "replace-summary", JLabel.class);
        assertThat(ask(summary::getText))
                .isEqualTo("2 hits were replaced in 2 texts. One undo takes all of it back.");
        press(KeyEvent.VK_ESCAPE);
        ask(() -> {
            window().commands().named("undo").run();
            return true;
        });
        assertThat(text(1, "es") + text(2, "es")).isEqualTo("El gato.Un gato y un perro.");
    }

    @Test
    void aRowThatNoLongerPassesStaysUntilTheFilterIsAppliedAgain() throws Exception {
        openSample();
        press(KeyEvent.VK_F, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        type("status:draft ");
        press(KeyEvent.VK_ENTER);
        until("one row is shown", () -> grid().getRowCount() == 1);
        until("the text has the keyboard", () -> pane().isFocusOwner());
        confirm();

        assertThat(ask(() -> grid().getRowCount())).isEqualTo(1);
    }

    @Test
    void aLineThatIsNotUnderstoodIsMarkedAndSaysWhy() throws Exception {
        openSample();
        press(KeyEvent.VK_F, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        type("cat status:done");
        JLabel result =
                robot().finder().findByName(window().frame(), "filter-result", JLabel.class);

        until(
                "the fault is told",
                () -> result.getText().startsWith("status: can be empty, draft"));
        JTextField field =
                robot().finder().findByName(window().frame(), "filter", JTextField.class);
        assertThat(ask(() -> field.getHighlighter().getHighlights().length)).isEqualTo(1);
    }

    @Test
    void aVersionThatComesOrGoesHasItsColumnAndItsCommandsAtOnce() throws Exception {
        openSample();
        ask(() -> desk().addVersion(VersionTag.of("fr")));
        until("the column is there", () -> captions().contains("Show or hide French"));
        assertThat(ask(() -> grid().getColumnCount())).isEqualTo(4);

        press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);

        until("the command is gone", () -> !captions().contains("Show or hide French"));
        assertThat(ask(() -> grid().getColumnCount())).isEqualTo(3);
    }

    private List<String> captions() {
        return window().commands().all().stream()
                .map((Command command) -> command.caption(window().texts()))
                .toList();
    }

    @Test
    void oneLooksBackByKeyboardAndComesBackByEscape() throws Exception {
        openSample();
        type("x");
        press(KeyEvent.VK_H, KeyEvent.VK_CONTROL, KeyEvent.VK_ALT);
        JPanel bar = robot().finder().findByName(window().frame(), "time", JPanel.class);
        until("the slider is there", bar::isVisible);
        press(KeyEvent.VK_LEFT);
        until("it is as it was", () -> !pane().isEditable());
        press(KeyEvent.VK_ESCAPE);

        until("it is as it is", () -> pane().isEditable());
        assertThat(ask(bar::isVisible)).isFalse();
    }
}
