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

    @Test
    void tenSegmentsAreTranslatedWithoutTheMouse() throws Exception {
        List<String> english =
                List.of(
                        "One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven.", "Eight.",
                        "Nine.", "Ten.");
        List<String> spanish =
                List.of(
                        "Uno.", "Dos.", "Tres.", "Cuatro.", "Cinco.", "Seis.", "Siete.", "Ocho.",
                        "Nueve.", "Diez.");
        open(Samples.document(english, "es"), SampleMemory.empty().knows("s4", "Cuatro."));

        for (int row = 1; row <= 10; row++) {
            if (row == 4) {
                until(
                        "the match is there",
                        () -> window().commands().named("take-match").isPossible());
                press(KeyEvent.VK_T, KeyEvent.VK_CONTROL);
            } else {
                type(spanish.get(row - 1));
            }
            confirm();
        }
        picture("ten-segments");

        assertThat(desk().bitext().units())
                .extracting(unit -> unit.variant(ES).content().plainText())
                .isEqualTo(spanish);
        assertThat(desk().bitext().units())
                .allMatch(unit -> unit.variant(ES).status() == Status.TRANSLATED);
        assertThat(message()).isEqualTo("Every segment of this version is confirmed.");
    }

    private String message() {
        return ask(() ->
                robot().finder()
                        .findByName(window().frame(), "message", javax.swing.JLabel.class)
                        .getText());
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
    void anArrowLeavesASelectionAtItsEnd() throws Exception {
        open(Samples.document(LINES, "es"), SampleMemory.empty());
        type("gato negro");
        press(KeyEvent.VK_LEFT, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);

        press(KeyEvent.VK_LEFT);
        int left = ask(() -> pane().getCaretPosition());
        press(KeyEvent.VK_END, KeyEvent.VK_SHIFT);
        press(KeyEvent.VK_RIGHT);
        int right = ask(() -> pane().getCaretPosition());

        assertThat(left).isEqualTo(5);
        assertThat(right).isEqualTo(10);
        assertThat(ask(() -> pane().getSelectedText() == null)).isTrue();
    }

    @Test
    void afterAFilterThatNothingPassesEscapeLeadsBackToTheSameText() throws Exception {
        open(Samples.document(LINES, "es", "fr"), SampleMemory.empty());
        press(KeyEvent.VK_DOWN);
        press(KeyEvent.VK_TAB);
        String before = ask(() -> pane().getAccessibleContext().getAccessibleName());

        press(KeyEvent.VK_F, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        type("nobody wrote this");
        until("no row", () -> grid().getRowCount() == 0);
        picture("filter-without-rows");
        press(KeyEvent.VK_ESCAPE);
        until("all rows", () -> grid().getRowCount() == 4);
        until("the text has the keyboard", () -> pane().isFocusOwner());

        assertThat(ask(() -> pane().getAccessibleContext().getAccessibleName())).isEqualTo(before);
    }

    @Test
    void escapeLeadsFromTheHelpBackToTheText() throws Exception {
        open(Samples.document(LINES, "es"), SampleMemory.empty());

        press(KeyEvent.VK_K, KeyEvent.VK_CONTROL);
        until("the concordance has the keyboard", () -> !pane().isFocusOwner());
        press(KeyEvent.VK_ESCAPE);
        until("the text has it", () -> pane().isFocusOwner());
        press(KeyEvent.VK_F6);
        until("the help has it", () -> !pane().isFocusOwner());
        press(KeyEvent.VK_ESCAPE);

        until("the text has it again", () -> pane().isFocusOwner());
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

    @Test
    void aHitStaysMarkedWhileTheKeyboardIsInTheFindLine() throws Exception {
        open(Samples.document(LINES, "es"), SampleMemory.empty());

        press(KeyEvent.VK_F, KeyEvent.VK_CONTROL);
        type("eats");
        press(KeyEvent.VK_ENTER);
        until("the hit is shown", () -> "eats".equals(pane().getSelectedText()));
        picture("find");

        assertThat(ask(() -> pane().getCaret().isSelectionVisible())).isTrue();
        assertThat(ask(() -> pane().isFocusOwner())).isFalse();
    }

    @Test
    void aDiskThatRefusesIsShownAtOnce() throws Exception {
        open(Samples.document(LINES, "es"), SampleMemory.empty());

        ask(() -> {
            desk().tell(new org.diglot.project.SaveState.Failed("The disk is full.", 2));
            return true;
        });
        picture("not-saved");

        assertThat(status())
                .startsWith("1/4  ·  NOT SAVED: The disk is full. 2 edits are kept in memory");
    }

    private String status() {
        return ask(() ->
                robot().finder()
                        .findByName(window().frame(), "status", javax.swing.JLabel.class)
                        .getText());
    }

    @Test
    void aHundredThousandRowsOpenAndAnyOfThemIsAtHand() throws Exception {
        List<String> lines =
                java.util.stream.IntStream.rangeClosed(1, 100_000)
                        .mapToObj(number -> "Sentence " + number + " of a very long book.")
                        .toList();
        open(Samples.document(lines, "es"), SampleMemory.empty());

        press(KeyEvent.VK_G, KeyEvent.VK_CONTROL);
        type("90000");
        press(KeyEvent.VK_ENTER);
        until("the caret is there", () -> status().startsWith("90,000/100,000"));
        type("x");
        picture("hundred-thousand");

        assertThat(ask(() -> pane().getVisibleRect().height)).isPositive();
        assertThat(ask(() -> grid().getVisibleRect().contains(pane().getBounds()))).isTrue();
    }
}
