/**
 * Makes the book for reading devices: EPUB 3.3 with the versions side by side, one below the other,
 * or with the translation as a footnote that appears when a sentence is touched; no script
 * anywhere.
 *
 * <p>In comes an {@linkplain org.diglot.edition.Edition edition}, out goes one archive. An edition
 * of one column becomes a book like any other.
 *
 * {@snippet :
 * new EpubEditionWriter().write(edition, out);
 * }
 *
 * @see <a href="https://www.w3.org/TR/epub-33/">EPUB 3.3</a>
 * @see <a href="https://www.w3.org/TR/epub-a11y-11/">EPUB Accessibility 1.1</a>
 */
@NullMarked
package org.diglot.edition.epub;

import org.jspecify.annotations.NullMarked;
