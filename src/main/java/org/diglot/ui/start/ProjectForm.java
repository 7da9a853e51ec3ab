package org.diglot.ui.start;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.model.VersionTag;
import org.diglot.project.NewProject;
import org.diglot.project.Originals;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.FileChoice;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.Languages;
import org.diglot.ui.look.Typed;
import org.diglot.ui.look.WrappedText;

import java.awt.Dialog;
import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;

/** Asks what a new project needs to know, and says what will be written where. */
final class ProjectForm {
    private final Texts texts;
    private final Originals originals;
    private final SortedMap<String, String> languages;
    private final JDialog dialog;
    private final JTextField place = new JTextField(32);
    private final JComboBox<String> source;
    private final JTextField versions = new JTextField(24);
    private final WrappedText plan = new WrappedText("", Ink.FAINT_TEXT);
    private final JButton create;
    private boolean accepted;

    /**
     * What the form begins with.
     *
     * @param originals what will be copied
     * @param root where the project could be made
     * @param language that the originals seem to be in
     */
    record Proposal(Originals originals, Path root, Optional<VersionTag> language) {}

    private ProjectForm(Window owner, Texts texts, Proposal proposal) {
        this.texts = texts;
        this.originals = proposal.originals();
        this.languages = Languages.byName(texts);
        this.source = new JComboBox<>(languages.keySet().toArray(String[]::new));
        this.create = new JButton(texts.text("new.create"));
        this.dialog =
                new JDialog(owner, texts.text("new.title"), Dialog.ModalityType.APPLICATION_MODAL);
        place.setText(proposal.root().toString());
        String tag = proposal.language().map(VersionTag::value).orElse("en");
        languages.forEach((name, code) -> {
            if (code.equals(tag)) {
                source.setSelectedItem(name);
            }
        });
        versions.setText(tag.equals("en") ? "es" : "en");
    }

    /** What the user wants; empty if nothing. */
    static Optional<NewProject> ask(Window owner, Texts texts, Proposal proposal) {
        ProjectForm form = new ProjectForm(owner, texts, proposal);
        form.build(owner);
        form.dialog.setVisible(true);
        return form.accepted ? form.project() : Optional.empty();
    }

    private void build(Window owner) {
        place.setName("new-place");
        source.setName("new-source");
        versions.setName("new-versions");
        plan.setName("new-plan");
        create.setName("new-create");
        versions.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT, texts.text("new.versions.example"));
        int gap = UIScale.scale(18);
        JPanel panel =
                new JPanel(
                        new MigLayout(
                                "wrap 2, insets " + gap + "px, gapy " + UIScale.scale(9) + "px",
                                "[]"
                                        + UIScale.scale(12)
                                        + "[grow,fill,"
                                        + UIScale.scale(420)
                                        + "px]"));
        WrappedText what = new WrappedText(what(), Ink.TEXT);
        panel.add(what, "span 2, growx, wmin 100");
        row(panel, "new.place", placeLine(), place);
        row(panel, "new.source", source, source);
        row(panel, "new.versions", versions, versions);
        panel.add(plan, "span 2, growx, wmin 100, hmin " + UIScale.scale(96) + "px");
        panel.add(buttons(), "span 2, growx");
        Typed.follow(place, typed -> preview());
        Typed.follow(versions, typed -> preview());
        source.addActionListener(event -> preview());
        preview();
        dialog.setName("new-project");
        dialog.setContentPane(panel);
        dialog.getRootPane().setDefaultButton(create);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(),
                        KeyStroke.getKeyStroke("ESCAPE"),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.pack();
        dialog.pack(); // the texts wrap at the width they have now
        dialog.setLocationRelativeTo(owner);
    }

    private String what() {
        String names =
                originals.readable().stream()
                        .limit(5)
                        .map(file -> file.getFileName().toString())
                        .collect(Collectors.joining(", "));
        String more = originals.readable().size() > 5 ? ", …" : "";
        String sentence = texts.text("new.what", originals.readable().size(), names + more);
        return originals.others().isEmpty()
                ? sentence
                : sentence + " " + texts.text("add.unreadable", originals.otherNames());
    }

    private JPanel placeLine() {
        JPanel line = new JPanel(new MigLayout("insets 0", "[grow,fill][]"));
        JButton browse = new JButton(texts.text("new.browse"));
        browse.setName("new-browse");
        browse.addActionListener(event ->
                FileChoice.folder(dialog, texts.text("new.place"))
                        .ifPresent(folder -> place.setText(folder.toString())));
        line.add(place, "wmin 60");
        line.add(browse);
        return line;
    }

    private void row(JPanel panel, String key, JComponent line, JComponent field) {
        String caption = texts.text(key);
        JLabel label = new JLabel(caption);
        label.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(caption);
        panel.add(label);
        panel.add(line);
    }

    private JPanel buttons() {
        JPanel buttons = new JPanel(new MigLayout("insets 0", "push[][]"));
        create.addActionListener(event -> {
            accepted = true;
            dialog.dispose();
        });
        JButton cancel = new JButton(texts.text("dialog.cancel"));
        cancel.addActionListener(event -> dialog.dispose());
        buttons.add(create);
        buttons.add(cancel);
        return buttons;
    }

    /** Says what will be made of the fields as they are. */
    private void preview() {
        Optional<NewProject> project = project();
        create.setEnabled(project.isPresent());
        String sentence =
                project.map(made -> texts.text("new.plan", made.root(), names(made.versions())))
                        .orElseGet(() -> texts.text("new.wrong"));
        plan.setText(sentence);
        plan.getAccessibleContext().setAccessibleName(sentence);
        plan.setForeground((project.isPresent() ? Ink.FAINT_TEXT : Ink.WARNING).color());
    }

    private String names(List<VersionTag> tags) {
        return tags.isEmpty()
                ? texts.text("new.no-versions")
                : tags.stream()
                        .map(tag -> tag.displayName(texts.locale()))
                        .collect(Collectors.joining(", "));
    }

    /** What the fields say; empty if that makes no sense. */
    private Optional<NewProject> project() {
        try {
            List<VersionTag> tags = new ArrayList<>();
            for (String tag : versions.getText().split("[,;\\s]+", -1)) {
                if (!tag.isEmpty()) {
                    tags.add(VersionTag.of(tag));
                }
            }
            String code = languages.getOrDefault(String.valueOf(source.getSelectedItem()), "");
            return place.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            new NewProject(
                                    Path.of(place.getText().strip()),
                                    VersionTag.of(code),
                                    tags,
                                    originals));
        } catch (IllegalArgumentException noTagOrPath) {
            return nothing(noTagOrPath);
        }
    }

    private static Optional<NewProject> nothing(IllegalArgumentException why) {
        System.getLogger(ProjectForm.class.getName())
                .log(System.Logger.Level.DEBUG, "Not yet a project", why);
        return Optional.empty();
    }
}
