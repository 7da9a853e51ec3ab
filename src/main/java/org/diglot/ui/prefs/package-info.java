/**
 * The preferences: look, text, keys, work. What is chosen counts at once; there is nothing to apply
 * and, as far as possible, nothing to start anew.
 *
 * <p>The window behind it is known only by what it offers to choose:
 *
 * {@snippet :
 * PreferencesDialog.open(frame, choices);
 * }
 */
@NullMarked
package org.diglot.ui.prefs;

import org.jspecify.annotations.NullMarked;
