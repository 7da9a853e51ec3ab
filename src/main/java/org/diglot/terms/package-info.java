/**
 * The glossary, and how its terms are recognised in sentences of any language.
 *
 * <p>A translator fixes the words of a text once, in a table with one column per version; from then
 * on the room says which terms a source sentence holds, where they stand, and whether a version
 * keeps to the agreed words. The table comes in from {@code .diglot/glossary.tsv}; a second table,
 * {@code .diglot/glossary-exceptions.tsv}, says where a term has rightly no counterpart, and why.
 *
 * {@snippet :
 * Glossary glossary = new GlossaryReader().read(file).glossary();
 * TermMatcher matcher = TermMatcher.of(glossary, VersionTag.of("en"));
 *
 * for (TermUse use : matcher.check(source, VersionTag.of("ru"), target)) {
 *     if (use.counterpart() == Counterpart.MISSING) {
 *         report(use.term().name(), use.expected());
 *     }
 * }
 * }
 *
 * <p>No dictionary of inflected forms is needed: a cell may list several forms and leave endings
 * open (see {@link org.diglot.terms.TermForm}), and the habits of each language are folded away
 * before words are compared (see {@link org.diglot.terms.TermMatcher}).
 */
@NullMarked
package org.diglot.terms;

import org.jspecify.annotations.NullMarked;
