/**
 * Sets an edition as a book in PDF: versions in columns, on facing pages or below one another, row
 * by row in step.
 *
 * <p>In comes an {@linkplain org.diglot.edition.Edition edition}; out goes a tagged file for print,
 * for screen readers (PDF/UA-1) and for the archive (PDF/A-2a). Letters of every script are chosen
 * and joined by the shaper of the JDK, which is why this package uses the fonts of {@code
 * java.awt}; nothing of it needs a screen. The file is written while the text is set, so memory
 * does not grow with the book.
 *
 * {@snippet :
 * new PdfEditionWriter().write(edition, out);
 * }
 */
@NullMarked
package org.diglot.edition.pdf;

import org.jspecify.annotations.NullMarked;
