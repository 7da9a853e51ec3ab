/**
 * Where words were used: what a typed query means, what a text must have to be a hit, and which of
 * its words the translation is likely to owe to it.
 *
 * <p>A query is read into {@link org.diglot.memory.concordance.Phrases} for each of its two
 * languages. They say for an engine with a dictionary what a hit {@linkplain
 * org.diglot.memory.concordance.Need needs}, which is never more than every hit has, and mark the
 * hits in the texts that an engine offers. An engine that reads everything and one that looks up a
 * dictionary therefore give the same answer.
 *
 * {@snippet :
 * Concordance concordance = new Concordance(query, reading);
 * for (Entry entry : all) {
 *     concordance.offer("essay.tmx", entry);
 * }
 * ConcordancePage page = concordance.page(Guarantee.COMPLETE);
 * }
 */
@NullMarked
package org.diglot.memory.concordance;

import org.jspecify.annotations.NullMarked;
