/**
 * Makes tables of an edition, for those who work on it further: CSV for programs, XLSX for people.
 *
 * <p>In comes an {@linkplain org.diglot.edition.Edition edition}; out go rows that begin with the
 * name of the sentence, then its cells under the tags of their versions, then what is known about
 * them. The head of each column is the same in both formats, so that a program finds its way.
 *
 * {@snippet :
 * new CsvEditionWriter().write(edition, out); // id,en,es,es:status,notes
 * }
 */
@NullMarked
package org.diglot.edition.table;

import org.jspecify.annotations.NullMarked;
