/**
 * Makes the TEI P5 file of an edition, for scholars: one text for each version, whose sentences a
 * group of links holds together.
 *
 * <p>In comes an {@linkplain org.diglot.edition.Edition edition}, out goes one XML file. Each
 * sentence of a version has the name that its cell has in every format; the link of a row has the
 * name of the row.
 *
 * {@snippet :
 * new TeiEditionWriter().write(edition, out);
 * }
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/SA.html">TEI P5, chapter 17</a>
 */
@NullMarked
package org.diglot.edition.tei;

import org.jspecify.annotations.NullMarked;
