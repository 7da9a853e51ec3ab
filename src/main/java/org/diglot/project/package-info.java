/**
 * The folders of a project, and the use cases on them: open, edit, undo, save, recover, build.
 *
 * <p>This room alone knows where things lie. It receives the other rooms' parts through a {@link
 * org.diglot.project.Workshop}, reads a document's TMX into a bitext, keeps every edit in a journal
 * before anything else, and swaps a new TMX in behind it. What goes in is a folder; what comes out
 * are sessions, matches, translated documents and editions.
 *
 * {@snippet :
 * try (Project project = Project.open(folder, workshop)) {
 *     DocumentSession session = project.session("essay.txt");
 *     session.apply(edit).join(); // on disk when this returns
 * }
 * }
 */
@NullMarked
package org.diglot.project;

import org.jspecify.annotations.NullMarked;
