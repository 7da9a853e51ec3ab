package org.diglot.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Bitext;
import org.diglot.model.Status;
import org.diglot.ui.SampleMemory;
import org.diglot.ui.Samples;
import org.junit.jupiter.api.Test;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Map;

class LooksJourneyTest extends WindowJourney {
    private static final String LONG =
            "Ever since he took up the defence of these ideas in 1923 and with the formation of "
                    + "the opposition, he became the mortal enemy of the bureaucracy.";

    private static Bitext manyScripts() {
        Bitext bitext = Samples.document(List.of("In 1923 (May).", LONG, "", "End."), "ar", "zh");
        Bitext first =
                Samples.with(
                        bitext,
                        0,
                        Map.of(
                                "ar", Samples.variant("1923 كان عام (مايو).", Status.DRAFT),
                                "zh", Samples.variant("1923年（五月）。", Status.REVIEWED)));
        return Samples.with(
                first,
                1,
                Map.of(
                        "zh",
                        Samples.variant(
                                "自从他在1923年开始捍卫这些思想并组建反对派以来，他就成了官僚的死敌。".repeat(3),
                                Status.TRANSLATED)));
    }

    @Test
    void arabicRunsFromTheRightEvenWhereItStartsWithANumber() throws Exception {
        open(manyScripts(), SampleMemory.empty(), "theme=light");
        picture("arabic-and-chinese");

        assertThat(ask(() -> pane().getComponentOrientation().isLeftToRight())).isFalse();
        double start = ask(() -> pane().modelToView2D(0).getX());
        double middle = ask(() -> pane().getWidth() / 2.0);
        assertThat(start).isGreaterThan(middle);
    }

    @Test
    void chineseWrapsWithinItsColumn() throws Exception {
        open(manyScripts(), SampleMemory.empty(), "theme=dark");
        press(KeyEvent.VK_TAB);
        press(KeyEvent.VK_DOWN, KeyEvent.VK_CONTROL);
        picture("dark");

        double line = ask(() -> pane().modelToView2D(0).getHeight());
        double end = ask(() -> pane().modelToView2D(pane().getDocument().getLength()).getMaxY());
        assertThat(ask(() -> pane().getText())).startsWith("自从他");
        assertThat(end).isGreaterThan(2 * line).isLessThanOrEqualTo(ask(() -> pane().getHeight()));
    }

    @Test
    void atTwoHundredPercentEverythingIsTwiceAsLarge() throws Exception {
        open(manyScripts(), SampleMemory.empty(), "theme=light", "scale=200");
        picture("two-hundred-percent");

        assertThat(ask(() -> pane().getFont().getSize())).isEqualTo(30);
        assertThat(ask(() -> window().frame().getJMenuBar().getMenu(0).getFont().getSize()))
                .isEqualTo(26);
    }

    @Test
    void theThemeChangesWithoutLosingTheCaretOrTheText() throws Exception {
        open(manyScripts(), SampleMemory.empty(), "theme=light");
        type("x");

        ask(() -> {
            window().commands().named("theme-dark").run();
            return true;
        });
        type("y");
        picture("theme-changed");

        assertThat(ask(() -> pane().getText())).endsWith("xy");
        assertThat(ask(() -> com.formdev.flatlaf.FlatLaf.isLafDark())).isTrue();
    }

    @Test
    void everythingGrowsWhileOneWorksAndTheCaretStaysInTheText() throws Exception {
        open(manyScripts(), SampleMemory.empty(), "theme=light");
        int before = ask(() -> header().getHeight());
        press(KeyEvent.VK_LEFT);
        int caret = ask(() -> pane().getCaretPosition());

        press(KeyEvent.VK_PLUS, KeyEvent.VK_CONTROL);
        press(KeyEvent.VK_PLUS, KeyEvent.VK_CONTROL);
        until("the text is larger", () -> pane().getFont().getSize() == 23);
        picture("larger");

        assertThat(ask(() -> header().getHeight())).isGreaterThan(before * 4 / 3);
        assertThat(ask(() -> pane().getCaretPosition())).isEqualTo(caret);
        assertThat(ask(() -> pane().isFocusOwner())).isTrue();
    }

    private java.awt.Component header() {
        return robot().finder().findByType(window().frame(), HeaderBar.class);
    }
}
