/**
 * How the window looks: theme, colours, fonts, sizes, and the small Swing parts that every pane
 * uses.
 *
 * {@snippet :
 * new Appearance(Appearance.Theme.DARK, 150).install();
 * }
 */
@NullMarked
package org.diglot.ui.look;

import org.jspecify.annotations.NullMarked;
