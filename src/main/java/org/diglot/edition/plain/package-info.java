/**
 * Makes editions in plain text that people write and programs read: Markdown.
 *
 * <p>In comes an {@linkplain org.diglot.edition.Edition edition}, out goes one text file, in which
 * each cell has the name that it has in every format.
 *
 * {@snippet :
 * new MarkdownEditionWriter().write(edition, out);
 * }
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
 * @see <a href="https://github.github.com/gfm/">GitHub Flavored Markdown</a>
 */
@NullMarked
package org.diglot.edition.plain;

import org.jspecify.annotations.NullMarked;
