/**
 * What brings texts into a document from outside: versions from files, drafts from the memory, and
 * the choice of memories that are asked for them.
 *
 * <p>The dialogs ask and tell; the work is done by an {@link org.diglot.ui.intake.IntakeDesk},
 * behind the window. Each time it is one step of undo.
 */
@NullMarked
package org.diglot.ui.intake;

import org.jspecify.annotations.NullMarked;
