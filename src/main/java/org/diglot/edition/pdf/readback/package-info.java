/**
 * Reads the finished PDF of an edition again, from its bytes, to prove that every cell is in it.
 *
 * <p>In comes a file as {@link org.diglot.edition.pdf} makes it; out go the cells in the order in
 * which a screen reader speaks them. The way is that of any reader: from the table at the end of
 * the file to the structure, from each element to its marks on the pages, and from the signs there
 * to the characters that their fonts say they stand for. Nothing is shared with the code that
 * writes, so a fault there is not repeated here. It is no reader of PDF in general: what our files
 * do not have, such as encryption, is refused.
 *
 * {@snippet :
 * new PdfCells().read(in, (name, text) -> compare(name, text));
 * }
 *
 * @see <a href="https://www.iso.org/standard/51502.html">ISO 32000-1, 14.7 Logical structure</a>
 */
@NullMarked
package org.diglot.edition.pdf.readback;

import org.jspecify.annotations.NullMarked;
