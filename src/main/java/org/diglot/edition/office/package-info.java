/**
 * Makes the documents of word processors: DOCX and ODT, written part by part without a library that
 * would hold the whole document in memory.
 *
 * <p>In comes an {@linkplain org.diglot.edition.Edition edition}, out goes one archive. Styles are
 * named, one for each version, so that a reader can change the face of a language in one place;
 * each sentence is a bookmark with the name that it has in every format.
 *
 * {@snippet :
 * new DocxEditionWriter().write(edition, out);
 * }
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">Office
 *     Open XML, ECMA-376</a>
 * @see <a href="https://docs.oasis-open.org/office/OpenDocument/v1.3/">OpenDocument 1.3</a>
 */
@NullMarked
package org.diglot.edition.office;

import org.jspecify.annotations.NullMarked;
