package org.diglot.ui.intake;

import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.diglot.project.VersionImport;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Form;

import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.swing.JCheckBox;
import javax.swing.JTextField;

/** Asks how a file's texts are to be brought in. Painting thread only. */
public final class ImportForm {
    private static final int WIDTH = 300;

    private final Texts texts;
    private final VersionBox version;
    private final JTextField author;
    private final JCheckBox draft;
    private final JCheckBox replace;

    /**
     * What is known before the user is asked.
     *
     * @param file where the texts are
     * @param author who works here
     */
    public record Usual(Path file, String author) {}

    private ImportForm(Texts texts, List<VersionTag> versions, String author) {
        this.texts = texts;
        this.version = new VersionBox(texts, versions);
        this.author = new JTextField(author, 14);
        this.draft = new JCheckBox(texts.text("intake.draft"));
        this.replace = new JCheckBox(texts.text("intake.replace"));
        this.author.setName("author");
        draft.setName("draft");
        replace.setName("replace");
    }

    /**
     * Asks.
     *
     * @param versions those that the texts could be, the likeliest first; not empty
     * @param usual the file, and whose work it is unless the user says otherwise
     * @return how; empty if the user thinks better of it
     */
    public static Optional<VersionImport.Options> ask(
            Component owner, Texts texts, List<VersionTag> versions, Usual usual) {
        ImportForm form = new ImportForm(texts, versions, usual.author());
        return form.ask(owner, String.valueOf(usual.file().getFileName()))
                ? Optional.of(form.options())
                : Optional.empty();
    }

    private boolean ask(Component owner, String name) {
        return new Form(texts, WIDTH)
                .row(texts.text("intake.version"), version.field())
                .row(texts.text("intake.author"), author)
                .below(draft)
                .below(replace)
                .ask(
                        owner,
                        texts.text("intake.import-title", name),
                        version.field(),
                        texts.text("intake.import"));
    }

    private VersionImport.Options options() {
        return new VersionImport.Options(
                version.chosen(),
                author.getText().strip(),
                draft.isSelected() ? Status.DRAFT : Status.TRANSLATED,
                replace.isSelected() ? VersionImport.Policy.REPLACE : VersionImport.Policy.FILL);
    }
}
