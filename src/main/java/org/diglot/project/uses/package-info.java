/**
 * Writes uses of words that a concordance found to a file that others can read: a table, a page, or
 * a translation memory.
 *
 * {@snippet :
 * UsesFormat format = UsesFormat.of(file).orElse(UsesFormat.TSV);
 * new UsesFile(page, direction).write(format, out);
 * }
 */
@NullMarked
package org.diglot.project.uses;

import org.jspecify.annotations.NullMarked;
