package org.diglot.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.VersionTag;
import org.diglot.ui.SampleMemory;
import org.diglot.ui.Samples;
import org.junit.jupiter.api.Test;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.util.List;

import javax.swing.JTable;
import javax.swing.JToggleButton;

class ColumnsJourneyTest extends WindowJourney {
    private static final String[] MANY = {
        "es", "fr", "de", "it", "pt-BR", "el", "ru", "tr", "ar", "zh-Hans", "es-x-literal"
    };
    private static final List<String> LINES = List.of("The cat is black.", "It sleeps.");

    private JTable grid() {
        return robot().finder().findByName(window().frame(), "grid", JTable.class);
    }

    private JToggleButton chip(String version) {
        return robot().finder()
                .findByName(window().frame(), "column-" + version, JToggleButton.class);
    }

    private List<String> headings() {
        return ask(() -> {
            JTable grid = grid();
            return java.util.stream.IntStream.range(1, grid.getColumnCount())
                    .mapToObj(column ->
                            String.valueOf(
                                    grid.getColumnModel().getColumn(column).getHeaderValue()))
                    .toList();
        });
    }

    @Test
    void ofManyVersionsAsManyAreShownAsCanBeReadWithEase() throws Exception {
        open(Samples.document(LINES, MANY), SampleMemory.empty());
        picture("many-versions");

        assertThat(headings()).startsWith("English (source)", "Spanish").hasSizeBetween(2, 3);
        assertThat(ask(() -> grid().getWidth() <= grid().getParent().getWidth())).isTrue();
        assertThat(ask(() -> chip("en").isSelected() && chip("es").isSelected())).isTrue();
        assertThat(ask(() -> chip("zh-Hans").isSelected())).isFalse();
    }

    @Test
    void aChipShowsAColumnAndTheNextStartRemembersIt() throws Exception {
        open(Samples.document(LINES, MANY), SampleMemory.empty());

        ask(() -> {
            chip("ar").doClick();
            return true;
        });
        List<String> shown = headings();
        assertThat(shown).contains("Arabic");
        assertThat(ask(() -> pane().isFocusOwner())).isTrue();

        String[] settings =
                Files.readAllLines(folder.resolve("window.properties")).toArray(String[]::new);
        close();
        open(Samples.document(LINES, MANY), SampleMemory.empty(), settings);

        assertThat(headings()).isEqualTo(shown);
    }

    @Test
    void chipsAreReachedAndPressedByTheKeyboard() throws Exception {
        open(Samples.document(LINES, MANY), SampleMemory.empty());

        ask(() -> chip("ru").requestFocusInWindow());
        until("the chip has the keyboard", () -> chip("ru").isFocusOwner());
        press(KeyEvent.VK_SPACE);

        assertThat(headings()).contains("Russian");
        assertThat(ask(() -> chip("ru").isFocusOwner())).isTrue();
        assertThat(ask(() -> chip("ru").getAccessibleContext().getAccessibleName()))
                .isEqualTo("Column Russian");
    }

    @Test
    void theLastColumnStaysAndItsChipStaysPressed() throws Exception {
        open(Samples.document(LINES, "es"), SampleMemory.empty());

        ask(() -> {
            chip("es").doClick();
            chip("en").doClick();
            return true;
        });

        assertThat(headings()).containsExactly("English (source)");
        assertThat(ask(() -> chip("en").isSelected())).isTrue();
        assertThat(VersionTag.of("es").value()).isEqualTo(chip("es").getText());
    }

    private void showAll() {
        for (String version : MANY) {
            ask(() -> {
                if (!chip(version).isSelected()) {
                    chip(version).doClick();
                }
                return true;
            });
        }
    }

    private void toTheLastColumn() {
        for (int column = 1; column < MANY.length; column++) {
            press(KeyEvent.VK_TAB);
        }
    }

    /** Whether the source of the first row is drawn at the left edge of what is seen. */
    private boolean sourceStandsAtTheLeft() {
        return ask(() -> {
            JTable grid = grid();
            Rectangle seen = grid.getVisibleRect();
            return grid.columnAtPoint(new Point(seen.x + 100, seen.y + 10)) == 1;
        });
    }

    @Test
    void theSourceStandsStillWhileTheVersionsMove() throws Exception {
        open(Samples.document(LINES, MANY), SampleMemory.empty());
        showAll();

        toTheLastColumn();
        type("último");
        picture("frozen-source");
        confirm();

        assertThat(ask(() -> grid().getVisibleRect().x)).isPositive();
        assertThat(sourceStandsAtTheLeft()).isTrue();
        assertThat(text(1, "es-x-literal")).isEqualTo("último");
    }

    @Test
    void aColumnIsMovedByKeyAndTheNextStartRemembersIt() throws Exception {
        open(Samples.document(LINES, "es", "fr", "de"), SampleMemory.empty());

        press(KeyEvent.VK_PAGE_DOWN, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        List<String> moved = headings();
        String[] settings =
                Files.readAllLines(folder.resolve("window.properties")).toArray(String[]::new);
        close();
        open(Samples.document(LINES, "es", "fr", "de"), SampleMemory.empty(), settings);

        assertThat(moved.subList(0, 3)).containsExactly("English (source)", "French", "Spanish");
        assertThat(headings()).isEqualTo(moved);
    }
}
