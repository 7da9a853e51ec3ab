/**
 * Finds earlier translations that resemble a sentence, and says why.
 *
 * <p>In come units from TMX files ({@linkplain org.diglot.memory.MemoryWriter whole files}, or
 * {@linkplain org.diglot.memory.TranslationMemory#put one by one} as a translator confirms them).
 * Out go {@linkplain org.diglot.memory.Match matches} with a score that explains itself, and
 * {@linkplain org.diglot.memory.ConcordancePage concordance} pages. A unit is multilingual: what is
 * filled once answers every pair of its languages in both directions. The index is a cache beside
 * the TMX files; it may be deleted at any moment.
 *
 * <p>Which memories are asked, and how far each is trusted, is {@linkplain
 * org.diglot.memory.Selection part of the question}. Whoever wants to follow a memory reads its
 * {@linkplain org.diglot.memory.TranslationMemory#changes changes}.
 *
 * <p>{@link org.diglot.memory.TranslationMemory} promises exact recall, so any two engines give the
 * same answer. {@code org.diglot.memory.lucene} searches an index, {@code org.diglot.memory.scan}
 * simply reads everything, and both score with {@code org.diglot.memory.match}.
 *
 * {@snippet :
 * try (MemoryWriter writer = memory.replace(source)) {
 *     for (Unit unit : bitext.units()) {
 *         writer.add("essay.txt", bitext.header().source(), unit);
 *     }
 *     writer.commit();
 * }
 * MatchQuery query = MatchQuery.of(new Direction(english, spanish), Content.of("He left in 1925."));
 * for (Match match : memory.search(query, Cancellation.NEVER).matches()) {
 *     show(match.score().percent(), ReasonsInWords.sentence(match.reasons()));
 * }
 * }
 */
@NullMarked
package org.diglot.memory;

import org.jspecify.annotations.NullMarked;
