package org.diglot.ui.prefs;

import org.diglot.model.VersionTag;
import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.Keymap;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Appearance;
import org.diglot.ui.look.TextFont;
import org.diglot.ui.suggest.RepeatsPresenter;

import java.util.List;

/**
 * What there is to choose, and what is chosen. A choice is kept and counts at once. Painting thread
 * only.
 */
public interface Choices {
    /** In the language of the window as it is now. */
    Texts texts();

    /** Theme and scale. */
    Appearance look();

    /** Chooses theme and scale. */
    void look(Appearance appearance);

    /** The tag of the language of the window; empty for that of the computer. */
    String language();

    /** Chooses the language of the window. */
    void language(String tag);

    /** The versions whose text can be set, the source first. */
    List<VersionTag> versions();

    /** How the text of a version is set. */
    TextFont font(VersionTag version);

    /** Chooses how the text of a version is set. */
    void font(VersionTag version, TextFont font);

    /** The lowest percentage of a match that is shown, 30 to 100. */
    int threshold();

    /** Chooses the lowest percentage of a match that is shown, 30 to 100. */
    void threshold(int percent);

    /** The name that edits bear. */
    String author();

    /** Chooses the name that edits bear; empty lets the project say. */
    void author(String name);

    /** What happens to segments that say the same as one that is confirmed. */
    RepeatsPresenter.Mode repeats();

    /** Chooses what happens to segments that say the same as one that is confirmed. */
    void repeats(RepeatsPresenter.Mode mode);

    /** All commands with the keys they have now. */
    List<Command> commands();

    /** How the commands came by their keys. */
    Keymap keymap();

    /** Chooses the keys. */
    void keymap(Keymap keymap);
}
