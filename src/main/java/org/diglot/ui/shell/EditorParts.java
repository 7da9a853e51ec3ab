package org.diglot.ui.shell;

import org.diglot.ui.kit.Runners;
import org.diglot.ui.kit.Texts;

/**
 * What a window is made with; tests bring their own.
 *
 * @param texts in the user's language
 * @param runners where slow work is done
 * @param settings what the user prefers
 */
public record EditorParts(Texts texts, Runners runners, WindowSettings settings) {}
