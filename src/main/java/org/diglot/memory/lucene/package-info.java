/**
 * The memory on Lucene: the only place of this room that knows the library.
 *
 * <p>Each memory file has an index of its own below the folder of the cache. A unit becomes one
 * <em>unit document</em>, which stores all its texts, and one <em>text document</em> per text,
 * which is only searched. Documents are sorted by language and number of words, so that all texts
 * that are neither too short nor too long for a query stand side by side. How texts are found
 * without missing one is told at {@code LeafSearch}.
 *
 * {@snippet :
 * try (LuceneMemory memory = LuceneMemory.open(project.resolve(".diglot/cache/memory"))) {
 *     List<MemorySource> toRead = memory.status().stale(files);
 * }
 * }
 */
@NullMarked
package org.diglot.memory.lucene;

import org.jspecify.annotations.NullMarked;
