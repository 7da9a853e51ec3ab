/**
 * What every pane is made with: commands, texts, slow questions. No Swing in here, so that a
 * presenter can be tested without a display.
 *
 * <p>A command is one object, used by menu, keyboard, palette and popup:
 *
 * {@snippet :
 * Command confirm =
 *         Command.of("confirm-next", CommandGroup.SEGMENT, presenter::confirmAndNextUnconfirmed)
 *                 .on("ctrl ENTER")
 *                 .when(presenter::isInVersion);
 * }
 */
@NullMarked
package org.diglot.ui.kit;

import org.jspecify.annotations.NullMarked;
