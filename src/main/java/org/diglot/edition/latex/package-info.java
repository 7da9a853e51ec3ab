/**
 * Makes editions as LaTeX for those who typeset books themselves: LuaLaTeX with paracol, versions
 * in columns or on facing pages, row by row in step.
 *
 * <p>In comes an {@linkplain org.diglot.edition.Edition edition}, out goes one text file that
 * compiles as it stands and is made to be edited: the look is in a few commands at its top, and
 * each cell is one command with the name that it has in every format.
 *
 * {@snippet :
 * new LatexEditionWriter().write(edition, out);
 * }
 *
 * @see <a href="https://ctan.org/pkg/paracol">paracol</a>
 * @see <a href="https://ctan.org/pkg/babel">babel</a>
 */
@NullMarked
package org.diglot.edition.latex;

import org.jspecify.annotations.NullMarked;
