package org.diglot.ui.shell;

import org.diglot.model.VersionTag;
import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.Keymap;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Appearance;
import org.diglot.ui.look.TextFont;
import org.diglot.ui.prefs.Choices;
import org.diglot.ui.suggest.RepeatsPresenter;

import java.util.List;

/** What can be chosen in the preferences of an editor's window. */
final class WindowChoices implements Choices {
    private final EditorWindow window;
    private final WindowSettings settings;

    WindowChoices(EditorWindow window, WindowSettings settings) {
        this.window = window;
        this.settings = settings;
    }

    @Override
    public Texts texts() {
        return window.texts();
    }

    @Override
    public Appearance look() {
        return settings.appearance();
    }

    @Override
    public void look(Appearance appearance) {
        window.look(appearance);
    }

    @Override
    public String language() {
        return settings.language();
    }

    @Override
    public void language(String tag) {
        settings.keepLanguage(tag);
        window.speak(settings.texts());
    }

    @Override
    public List<VersionTag> versions() {
        return window.work().grid().allColumns();
    }

    @Override
    public TextFont font(VersionTag version) {
        return settings.font(version);
    }

    @Override
    public void font(VersionTag version, TextFont font) {
        window.font(version, font);
    }

    @Override
    public int threshold() {
        return window.work().threshold();
    }

    @Override
    public void threshold(int percent) {
        settings.keepThreshold(percent);
        window.work().lookUpAgain();
    }

    @Override
    public String author() {
        return settings.author();
    }

    @Override
    public void author(String name) {
        settings.keepAuthor(name);
    }

    @Override
    public RepeatsPresenter.Mode repeats() {
        return settings.repeats();
    }

    @Override
    public void repeats(RepeatsPresenter.Mode mode) {
        settings.keep(mode);
    }

    @Override
    public List<Command> commands() {
        return window.commands().all();
    }

    @Override
    public Keymap keymap() {
        return settings.keymap();
    }

    @Override
    public void keymap(Keymap keymap) {
        settings.keep(keymap);
        window.makeCommands();
    }
}
