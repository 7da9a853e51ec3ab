package org.diglot.ui.intake;

import org.diglot.model.VersionTag;
import org.diglot.project.Pretranslation;
import org.diglot.project.Pretranslation.Means;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Form;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.WrappedText;

import java.awt.Component;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.swing.JCheckBox;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;

/** Asks which empty segments the memory shall fill. Painting thread only. */
public final class PretranslateForm {
    private static final int WIDTH = 300;
    private static final int LOWEST = 50;
    private static final int USUAL = 95;

    private final Texts texts;
    private final VersionBox version;
    private final JSpinner threshold = new JSpinner(new SpinnerNumberModel(USUAL, LOWEST, 100, 1));
    private final JCheckBox adapt;
    private final JCheckBox assemble;

    private PretranslateForm(Texts texts, List<VersionTag> versions) {
        this.texts = texts;
        this.version = new VersionBox(texts, versions);
        this.adapt = new JCheckBox(texts.text("intake.adapt"), true);
        this.assemble = new JCheckBox(texts.text("intake.assemble"));
        threshold.setName("threshold");
        adapt.setName("adapt");
        assemble.setName("assemble");
    }

    /**
     * Asks.
     *
     * @param versions the columns that can be filled, the likeliest first; not empty
     * @param author the name that the drafts bear
     * @return how; empty if the user thinks better of it
     */
    public static Optional<Pretranslation.Options> ask(
            Component owner, Texts texts, List<VersionTag> versions, String author) {
        PretranslateForm form = new PretranslateForm(texts, versions);
        return form.ask(owner) ? Optional.of(form.options(author)) : Optional.empty();
    }

    private boolean ask(Component owner) {
        return new Form(texts, WIDTH)
                .wide(new WrappedText(texts.text("intake.pretranslate-help"), Ink.FAINT_TEXT))
                .row(texts.text("intake.version"), version.field())
                .row(texts.text("intake.threshold"), threshold)
                .below(adapt)
                .below(assemble)
                .ask(
                        owner,
                        texts.text("intake.pretranslate-title"),
                        version.field(),
                        texts.text("intake.pretranslate"));
    }

    private Pretranslation.Options options(String author) {
        return new Pretranslation.Options(
                version.chosen(), (Integer) threshold.getValue(), author, means());
    }

    private Set<Means> means() {
        Set<Means> means = EnumSet.noneOf(Means.class);
        if (adapt.isSelected()) {
            means.add(Means.ADAPTED);
        }
        if (assemble.isSelected()) {
            means.add(Means.ASSEMBLED);
        }
        return means;
    }
}
