/**
 * Writes the archives that most formats of books and offices are: a ZIP file of a few parts, whose
 * bytes depend on nothing but its content.
 *
 * {@snippet :
 * try (Archive archive = new Archive(out)) {
 *     archive.store("mimetype", "application/epub+zip");
 *     archive.part("EPUB/nav.xhtml", markup -> new Navigation(edition).write(markup));
 * }
 * }
 */
@NullMarked
package org.diglot.edition.archive;

import org.jspecify.annotations.NullMarked;
