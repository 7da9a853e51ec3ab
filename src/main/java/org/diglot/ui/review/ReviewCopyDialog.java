package org.diglot.ui.review;

import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.diglot.project.ReviewExport;
import org.diglot.ui.kit.Texts;

import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JOptionPane;
import javax.swing.JPanel;

/** Asks which copy a reviewer shall get, and where it goes. Painting thread only. */
public final class ReviewCopyDialog {
    private final Texts texts;
    private final JComboBox<VersionTag> version;
    private final JComboBox<String> format =
            new JComboBox<>(ReviewExport.formats().toArray(String[]::new));
    private final JComboBox<Which> which = new JComboBox<>(Which.values());

    /** Which sentences go out. */
    private enum Which {
        ALL,
        UNREVIEWED,
        TRANSLATED,
        REJECTED;

        Set<Status> statuses() {
            return switch (this) {
                case ALL -> Set.of();
                case UNREVIEWED -> Set.of(Status.DRAFT, Status.TRANSLATED, Status.REJECTED);
                case TRANSLATED -> Set.of(Status.TRANSLATED);
                case REJECTED -> Set.of(Status.REJECTED);
            };
        }
    }

    /**
     * A copy that is wanted.
     *
     * @param order what it has
     * @param target where it goes
     */
    public record Wanted(ReviewExport.Order order, Path target) {}

    private ReviewCopyDialog(Texts texts, List<VersionTag> versions) {
        this.texts = texts;
        this.version = new JComboBox<>(versions.toArray(VersionTag[]::new));
    }

    /**
     * Asks.
     *
     * @param versions those that can be reviewed, the likeliest first
     * @param usual tells where a copy goes unless the user says otherwise
     * @return the copy; empty if the user wants none
     */
    public static Optional<Wanted> ask(
            JFrame owner,
            Texts texts,
            List<VersionTag> versions,
            Function<ReviewExport.Order, Path> usual) {
        ReviewCopyDialog asked = new ReviewCopyDialog(texts, versions);
        Object[] options = {texts.text("review.copy.choose"), texts.text("dialog.cancel")};
        int answer =
                JOptionPane.showOptionDialog(
                        owner,
                        asked.form(),
                        texts.text("review.copy.title"),
                        JOptionPane.OK_CANCEL_OPTION,
                        JOptionPane.PLAIN_MESSAGE,
                        null,
                        options,
                        options[0]);
        return answer == 0 ? asked.where(owner, usual) : Optional.empty();
    }

    private Optional<Wanted> where(JFrame owner, Function<ReviewExport.Order, Path> usual) {
        ReviewExport.Order order =
                new ReviewExport.Order(
                        version.getItemAt(version.getSelectedIndex()),
                        format.getItemAt(format.getSelectedIndex()),
                        which.getItemAt(which.getSelectedIndex()).statuses());
        JFileChooser chooser = new JFileChooser();
        chooser.setSelectedFile(new File(usual.apply(order).toString()));
        return chooser.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION
                ? Optional.of(new Wanted(order, chooser.getSelectedFile().toPath()))
                : Optional.empty();
    }

    private JPanel form() {
        JPanel form =
                new JPanel(
                        new MigLayout(
                                "wrap 2, insets 0",
                                "[]"
                                        + UIScale.scale(12)
                                        + "px[grow,fill,"
                                        + UIScale.scale(280)
                                        + "px]"));
        version.setRenderer(
                new Named(value ->
                        value instanceof VersionTag tag ? tag.displayName(texts.locale()) : ""));
        format.setRenderer(new Named(value -> texts.text("publish.format." + value)));
        which.setRenderer(
                new Named(value ->
                        value instanceof Which one
                                ? texts.text("review.copy." + one.name().toLowerCase(Locale.ROOT))
                                : ""));
        row(form, "review.copy.version", version);
        row(form, "publish.format", format);
        row(form, "review.copy.which", which);
        return form;
    }

    private void row(JPanel form, String key, JComponent field) {
        JLabel label = new JLabel(texts.text(key));
        label.setLabelFor(field);
        field.setName(key);
        field.getAccessibleContext().setAccessibleName(label.getText());
        form.add(label);
        form.add(field);
    }

    private static final class Named extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        private final transient Function<Object, String> name;

        Named(Function<Object, String> name) {
            this.name = name;
        }

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean on, boolean focus) {
            String text = value == null ? "" : name.apply(value);
            return super.getListCellRendererComponent(list, text, index, on, focus);
        }
    }
}
