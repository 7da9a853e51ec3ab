package org.diglot.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Appearance;
import org.diglot.ui.look.Ink;
import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.swing.JButton;
import javax.swing.SwingUtilities;

class NoticeBarTest {
    private final List<Boolean> seen = new ArrayList<>();

    @Test
    void aNoticeStaysUntilItIsDismissed() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            new Appearance(Appearance.Theme.LIGHT, 100).install();
            Texts texts = Texts.of(Locale.ENGLISH, ZoneOffset.UTC);
            NoticeBar bar = new NoticeBar(texts, () -> seen.add(false));
            seen.add(bar.isVisible());
            bar.show(List.of("3 edits were recovered."));
            seen.add(bar.isVisible());
            ((JButton) bar.getComponent(1)).doClick();
            seen.add(bar.isVisible());
        });

        assertThat(seen).containsExactly(false, true, false, false);
    }

    @Test
    void onlyAWarningLooksLikeOne() throws Exception {
        List<Color> colours = new ArrayList<>();
        List<Color> wanted = new ArrayList<>();
        SwingUtilities.invokeAndWait(() -> {
            new Appearance(Appearance.Theme.LIGHT, 100).install();
            NoticeBar bar = new NoticeBar(Texts.of(Locale.ENGLISH, ZoneOffset.UTC), () -> {});
            bar.tell("Imported: 2 segments.");
            colours.add(bar.getComponent(0).getForeground());
            bar.add("The disk is full.");
            colours.add(bar.getComponent(0).getForeground());
            bar.tell("Imported: 3 segments.");
            colours.add(bar.getComponent(0).getForeground());
            ((JButton) bar.getComponent(1)).doClick();
            bar.tell("Imported: 4 segments.");
            colours.add(bar.getComponent(0).getForeground());
            wanted.add(Ink.TEXT.color());
            wanted.add(Ink.WARNING.color());
            wanted.add(Ink.WARNING.color());
            wanted.add(Ink.TEXT.color());
        });

        assertThat(colours).isEqualTo(wanted);
        assertThat(wanted.get(0)).isNotEqualTo(wanted.get(1));
    }
}
