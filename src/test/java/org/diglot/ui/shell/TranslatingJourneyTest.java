package org.diglot.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.ui.Samples.ES;

import org.diglot.model.Status;
import org.diglot.ui.SampleMemory;
import org.diglot.ui.Samples;
import org.junit.jupiter.api.Test;

import java.awt.event.KeyEvent;
import java.util.List;

class TranslatingJourneyTest extends WindowJourney {
    private static final List<String> LINES =
            List.of("The cat is black.", "It sleeps.", "", "It eats a fish.", "It sleeps again.");

    @Test
    void severalSegmentsAreTranslatedWithoutTheMouse() throws Exception {
        open(Samples.document(LINES, "es"), SampleMemory.empty());

        type("El gato es negro.");
        confirm();
        type("Duerme.");
        confirm();
        type("Come un pez.");
        press(KeyEvent.VK_ENTER, KeyEvent.VK_ALT);
        until("the third is confirmed", () -> status(3) == Status.TRANSLATED);
        picture("translating");

        assertThat(List.of(text(1, "es"), text(2, "es"), text(3, "es"), text(4, "es")))
                .containsExactly("El gato es negro.", "Duerme.", "Come un pez.", "");
        assertThat(List.of(status(1), status(2), status(3), status(4)))
                .containsExactly(
                        Status.TRANSLATED, Status.TRANSLATED, Status.TRANSLATED, Status.EMPTY);
    }

    private Status status(int row) {
        return desk().bitext().units().get(row - 1).variant(ES).status();
    }

    @Test
    void undoAndRedoCrossTheBordersOfSegments() throws Exception {
        open(Samples.document(LINES, "es"), SampleMemory.empty());
        type("Uno");
        confirm();
        type("Dos");

        for (int step = 0; step < 3; step++) {
            press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        }
        String undone = text(1, "es") + text(2, "es");
        String name = ask(() -> pane().getAccessibleContext().getAccessibleName());
        press(KeyEvent.VK_Y, KeyEvent.VK_CONTROL);
        picture("undo");

        assertThat(undone).isEmpty();
        assertThat(name).isEqualTo("Segment 1, Spanish");
        assertThat(text(1, "es")).isEqualTo("Uno");
        assertThat(ask(() -> pane().getText())).isEqualTo("Uno");
    }

    @Test
    void aDraftIsKeptWithoutAnyCommand() throws Exception {
        open(Samples.document(LINES, "es"), SampleMemory.empty());

        type("El gato");

        until("the draft is an edit", () -> text(1, "es").equals("El gato"));
        assertThat(status(1)).isEqualTo(Status.DRAFT);
    }

    @Test
    void aMatchIsInsertedByItsNumber() throws Exception {
        SampleMemory memory = SampleMemory.empty().knows("s1", "El gato es negro.", "Es negro.");
        open(Samples.document(LINES, "es"), memory);
        until("two matches", () -> window().commands().named("insert-match-2").isPossible());

        press(KeyEvent.VK_2, KeyEvent.VK_CONTROL);
        String second = text(1, "es");
        press(KeyEvent.VK_1, KeyEvent.VK_CONTROL);
        picture("match");
        confirm();

        assertThat(second).isEqualTo("Es negro.");
        assertThat(text(1, "es")).isEqualTo("El gato es negro.");
        assertThat(status(1)).isEqualTo(Status.TRANSLATED);
    }

    @Test
    void arrowsLeaveTheCellOverItsEdges() throws Exception {
        open(Samples.document(LINES, "es"), SampleMemory.empty());

        press(KeyEvent.VK_DOWN);
        press(KeyEvent.VK_LEFT);
        String left = ask(() -> pane().getAccessibleContext().getAccessibleName());
        press(KeyEvent.VK_RIGHT);
        press(KeyEvent.VK_TAB);
        String next = ask(() -> pane().getAccessibleContext().getAccessibleName());

        assertThat(left).isEqualTo("Segment 2, English (source)");
        assertThat(next).isEqualTo("Segment 3, English (source)");
    }

    @Test
    void theFilterKeepsWhatWasTypedAndShowsTheRowsAskedFor() throws Exception {
        open(Samples.document(LINES, "es"), SampleMemory.empty());
        type("El gato");

        press(KeyEvent.VK_F, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        type("sleeps");
        until("two rows", () -> grid().getRowCount() == 2);
        picture("filter");
        press(KeyEvent.VK_ESCAPE);
        until("all rows", () -> grid().getRowCount() == 4);

        assertThat(text(1, "es")).isEqualTo("El gato");
    }

    private javax.swing.JTable grid() {
        return robot().finder().findByName(window().frame(), "grid", javax.swing.JTable.class);
    }

    @Test
    void aCommandIsRunByItsNameFromThePalette() throws Exception {
        open(Samples.document(LINES, "es"), SampleMemory.empty());

        press(KeyEvent.VK_P, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        until("the palette has the keyboard", this::paletteIsOpen);
        type("copy the s");
        picture("palette");
        press(KeyEvent.VK_ENTER);

        until("the source is copied", () -> text(1, "es").equals("The cat is black."));
    }

    private boolean paletteIsOpen() {
        return java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner()
                        instanceof javax.swing.JTextField field
                && "palette".equals(field.getName());
    }
}
