/**
 * The document that lies on the translator's desk, as the window needs it: rows to show, the things
 * a translator does to a cell, undo, and news of what has changed.
 *
 * {@snippet :
 * desk.type(cell, Content.of("Hola"), Origin.TYPED);
 * desk.undo();
 * }
 */
@NullMarked
package org.diglot.ui.desk;

import org.jspecify.annotations.NullMarked;
