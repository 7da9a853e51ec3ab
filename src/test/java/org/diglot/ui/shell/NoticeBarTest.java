package org.diglot.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Appearance;
import org.junit.jupiter.api.Test;

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
}
