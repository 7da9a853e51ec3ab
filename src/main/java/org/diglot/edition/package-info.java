/**
 * Makes the book, page or file that a reader gets: several versions of one document side by side,
 * sentence by sentence.
 *
 * <p>In comes a {@linkplain org.diglot.model.Bitext bitext} with {@linkplain
 * org.diglot.edition.EditionOptions options}; from both comes an {@linkplain
 * org.diglot.edition.Edition edition}, which is a plain value that says what stands where; an
 * {@linkplain org.diglot.edition.EditionWriter writer} turns it into one format. A writer loses no
 * cell and writes the same bytes for the same edition. The name of a sentence, such as {@code
 * s000123}, is the same in every format, so that a link to a sentence survives a new export.
 *
 * {@snippet :
 * EditionOptions options =
 *         EditionOptions.of(VersionTag.of("en"), VersionTag.of("es"))
 *                 .untranslated(Treatment.SOURCE_INSTEAD);
 * Edition edition = Edition.of(bitext, options);
 * new HtmlEditionWriter().write(edition, out);
 * }
 */
@NullMarked
package org.diglot.edition;

import org.jspecify.annotations.NullMarked;
