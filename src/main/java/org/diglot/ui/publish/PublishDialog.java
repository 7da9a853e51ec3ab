package org.diglot.ui.publish;

import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.model.VersionTag;
import org.diglot.project.EditionOrder.Layout;
import org.diglot.project.EditionPreview;
import org.diglot.project.PublishedEdition;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.Ink;

import java.awt.Desktop;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.WindowConstants;

/**
 * Asks which edition is wanted, shows its beginning, and makes it. The window behind it stays
 * usable all the time. Painting thread only.
 */
public final class PublishDialog {
    /** Formats whose files are tables, whatever the layout. */
    private static final Set<String> TABLES = Set.of("csv", "xlsx", "tei");

    /** So many cells are named in a line. */
    private static final int NAMED = 6;

    private final JDialog dialog;
    private final Texts texts;
    private final PublishPresenter presenter;
    private final PublishForm form;
    private final PreviewPage page;
    private final JLabel caption = new JLabel(" ");
    private final JTextField target = new JTextField(30);
    private final JLabel trouble = new JLabel(" ");
    private final JProgressBar bar = new JProgressBar();
    private final JButton publish;
    private final JButton close;
    private final JButton openFile;
    private final JButton openFolder;

    private PublishDialog(JFrame owner, PublishDesk desk, View view) {
        this.texts = view.texts();
        this.dialog = new JDialog(owner, texts.text("publish.title"), false);
        this.page = new PreviewPage(view.styles(), texts.text("publish.tap"));
        this.presenter = new PublishPresenter(desk, new Screen(), view.runners());
        this.form = new PublishForm(presenter, texts, desk.formats());
        this.publish = button("publish.do", presenter::publish);
        this.close = button("publish.close", this::closeOrCancel);
        this.openFile = button("publish.open-file", () -> open(PublishDialog::itself));
        this.openFolder = button("publish.open-folder", () -> open(PublishDialog::folder));
    }

    /**
     * What the dialog is made with.
     *
     * @param texts in the user's language
     * @param runners where slow work is done
     * @param styles how each version is set
     */
    public record View(Texts texts, Runners runners, Function<VersionTag, ColumnStyle> styles) {}

    /** Opens the dialog and returns at once. */
    public static void open(JFrame owner, PublishDesk desk, View view) {
        PublishDialog made = new PublishDialog(owner, desk, view);
        made.build(owner);
        made.presenter.start();
        made.dialog.setVisible(true);
    }

    private JButton button(String key, Runnable action) {
        JButton button = new JButton(texts.text(key));
        button.setName(key);
        button.addActionListener(event -> action.run());
        return button;
    }

    private void build(JFrame owner) {
        dialog.setName("publish-dialog");
        dialog.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        dialog.addWindowListener(
                new WindowAdapter() {
                    @Override
                    public void windowClosed(WindowEvent event) {
                        presenter.close();
                    }
                });
        JPanel content =
                new JPanel(
                        new MigLayout(
                                "insets " + UIScale.scale(14) + "px, wrap 2, fill",
                                "["
                                        + UIScale.scale(360)
                                        + "px!]"
                                        + UIScale.scale(16)
                                        + "px[grow,fill]",
                                "[]" + UIScale.scale(4) + "px[grow,fill][]"));
        content.add(choices(), "spany 2, grow, hmin 0");
        caption.setForeground(Ink.FAINT_TEXT.color());
        content.add(caption);
        content.add(preview(), "grow, hmin 0");
        content.add(foot(), "span 2, growx");
        dialog.setContentPane(content);
        dialog.getRootPane().setDefaultButton(publish);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> closeOrCancel(),
                        KeyStroke.getKeyStroke("ESCAPE"),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.setSize(
                new Dimension(
                        Math.min(UIScale.scale(1120), owner.getWidth()),
                        Math.min(UIScale.scale(760), owner.getHeight())));
        dialog.setLocationRelativeTo(owner);
    }

    private JScrollPane choices() {
        JScrollPane scroll = new JScrollPane(form.panel());
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        return scroll;
    }

    private JScrollPane preview() {
        page.getAccessibleContext().setAccessibleName(texts.text("publish.preview"));
        JScrollPane scroll = new JScrollPane(page);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        return scroll;
    }

    private JPanel foot() {
        JPanel foot =
                new JPanel(new MigLayout("insets 0, wrap 3, fillx", "[][grow,fill][]", "[][][]"));
        JLabel label = new JLabel(texts.text("publish.file"));
        label.setLabelFor(target);
        target.setName("target");
        target.addActionListener(event -> presenter.target(target.getText()));
        target.addFocusListener(new Leaving(() -> presenter.target(target.getText())));
        foot.add(label);
        foot.add(target);
        foot.add(button("publish.browse", this::browse), "growx");
        foot.add(standing(), "span 3, growx");
        JPanel buttons = new JPanel(new MigLayout("insets 0, fillx", "[][]push[][]"));
        buttons.add(openFile);
        buttons.add(openFolder);
        buttons.add(publish, "sg main");
        buttons.add(close, "sg main");
        foot.add(buttons, "span 3, growx");
        return foot;
    }

    /** What was done, or why not; while an edition is made, how far it is. */
    private JPanel standing() {
        trouble.setForeground(Ink.WARNING.color());
        trouble.setName("trouble");
        bar.setStringPainted(true);
        bar.setVisible(false);
        bar.getAccessibleContext().setAccessibleName(texts.text("publish.writing"));
        JPanel standing = new JPanel(new MigLayout("insets 0, fillx", "[grow,fill][]"));
        standing.add(trouble, "wmin 0");
        standing.add(bar, "w " + UIScale.scale(300) + "px!, hidemode 3");
        return standing;
    }

    private void browse() {
        JFileChooser chooser = new JFileChooser();
        chooser.setSelectedFile(new File(target.getText()));
        if (chooser.showDialog(dialog, texts.text("publish.choose"))
                == JFileChooser.APPROVE_OPTION) {
            presenter.target(chooser.getSelectedFile().toString());
        }
    }

    private static Path folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    private static Path itself(Path file) {
        return file;
    }

    private void open(Function<Path, Path> which) {
        PublishedEdition made = presenter.state().result();
        if (made == null || !Desktop.isDesktopSupported()) {
            return;
        }
        try {
            Desktop.getDesktop().open(which.apply(made.file()).toFile());
        } catch (IOException | UnsupportedOperationException e) {
            trouble(texts.text("publish.cannot-open", made.file().toString()));
        }
    }

    private void closeOrCancel() {
        if (presenter.state().phase() == PublishState.Phase.WRITING) {
            presenter.cancel();
        } else {
            dialog.dispose();
        }
    }

    private void trouble(String sentence) {
        trouble.setForeground(Ink.WARNING.color());
        trouble.setText(sentence.isBlank() ? " " : sentence);
        trouble.setToolTipText(sentence.isBlank() ? null : sentence);
    }

    /** What the presenter shows. */
    private final class Screen implements PublishDisplay {
        @Override
        public void show(PublishState state) {
            boolean writing = state.phase() == PublishState.Phase.WRITING;
            form.show(state);
            if (!target.getText().equals(state.target())) {
                target.setText(state.target());
                target.setCaretPosition(0);
            }
            publish.setEnabled(state.canPublish());
            close.setText(texts.text(writing ? "dialog.cancel" : "publish.close"));
            if (writing != bar.isVisible()) {
                bar.setVisible(writing);
                bar.setIndeterminate(writing);
                bar.setString("");
            }
            openFile.setEnabled(state.isMade());
            openFolder.setEnabled(state.isMade());
            trouble("");
            if (state.result() != null) {
                result(state.result());
            }
        }

        private void result(PublishedEdition made) {
            String name = String.valueOf(made.file().getFileName());
            if (!made.isComplete()) {
                int differing = made.differing().size();
                trouble(texts.text("publish.lost", name, differing, made.cells(), names(made)));
                return;
            }
            trouble.setForeground(Ink.FAINT_TEXT.color());
            trouble.setText(texts.text("publish.made", name, made.cells()));
        }

        private String names(PublishedEdition made) {
            return made.differing().stream().limit(NAMED).collect(Collectors.joining(", "))
                    + (made.differing().size() > NAMED ? " …" : "");
        }

        @Override
        public void showProgress(Step step, long done, long total) {
            bar.setIndeterminate(total == 0);
            bar.setMaximum((int) total);
            bar.setValue((int) done);
            String key =
                    switch (step) {
                        case WRITING -> "publish.written";
                        case READING_BACK -> "publish.read-back";
                    };
            bar.setString(total == 0 ? "" : texts.text(key, done, total));
        }

        @Override
        public void showImprint(PublishState state) {
            form.showImprint(state);
        }

        @Override
        public void showPreview(EditionPreview preview, PublishState state) {
            boolean table = TABLES.contains(state.order().format());
            page.show(preview, table ? Layout.COLUMNS : state.order().manner().layout());
            caption.setText(
                    texts.text("publish.preview-of", preview.lines().size(), preview.rows()));
        }

        @Override
        public void showTrouble(String sentence) {
            trouble(sentence);
        }
    }
}
