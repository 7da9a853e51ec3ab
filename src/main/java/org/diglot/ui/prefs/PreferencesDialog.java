package org.diglot.ui.prefs;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.ui.kit.Texts;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.Rectangle;

import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;

/** The window of the preferences. Painting thread only. */
public final class PreferencesDialog {
    private final Frame owner;
    private final Choices choices;
    private final JDialog dialog;
    private final JTabbedPane tabs = new JTabbedPane();

    private PreferencesDialog(Frame owner, Choices choices) {
        this.owner = owner;
        this.choices = choices;
        this.dialog = new JDialog(owner, choices.texts().text("prefs.title"), false);
    }

    /** Shows the preferences over {@code owner}. */
    public static void open(Frame owner, Choices choices) {
        show(owner, choices, 0);
    }

    private static void show(Frame owner, Choices choices, int page) {
        PreferencesDialog preferences = new PreferencesDialog(owner, choices);
        preferences.build();
        preferences.tabs.setSelectedIndex(page);
        preferences.dialog.setVisible(true);
        preferences.tabs.requestFocusInWindow();
    }

    private void build() {
        Texts texts = choices.texts();
        tabs.setName("preferences");
        tabs.getAccessibleContext().setAccessibleName(texts.text("prefs.title"));
        tabs.addTab(texts.text("prefs.look"), new LookPage(choices, this::reopen).make());
        tabs.addTab(texts.text("prefs.text"), new TextPage(choices).make());
        tabs.addTab(texts.text("prefs.keys"), new KeysPage(choices).make());
        tabs.addTab(texts.text("prefs.work"), WorkPage.of(choices));
        dialog.setName("preferences-dialog");
        dialog.setContentPane(tabs);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(),
                        KeyStroke.getKeyStroke("ESCAPE"),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        Rectangle screen = owner.getGraphicsConfiguration().getBounds();
        dialog.setSize(
                new Dimension(
                        Math.min(UIScale.scale(720), screen.width - 40),
                        Math.min(UIScale.scale(520), screen.height - 80)));
        dialog.setLocationRelativeTo(owner);
    }

    /** In another language the captions are others. */
    private void reopen() {
        dialog.dispose();
        show(owner, choices, tabs.getSelectedIndex());
    }
}
