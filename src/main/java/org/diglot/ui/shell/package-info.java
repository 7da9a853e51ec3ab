/**
 * The window: menus, filter line, table, matches and status joined together, and what is kept per
 * user. This is where a program opens the editor:
 *
 * {@snippet :
 * EditorWindow.open(new ProjectContext(project), "essay.txt", parts);
 * }
 */
@NullMarked
package org.diglot.ui.shell;

import org.jspecify.annotations.NullMarked;
