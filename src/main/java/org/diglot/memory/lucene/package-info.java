/**
 * The memory on Lucene: the only place of this room that knows the library.
 *
 * <p>Each memory file has two indexes of its own below the folder of the cache. In the one, each
 * text is a document without the text itself, only to be found by; they are sorted by language and
 * number of words, so that all texts that are neither too short nor too long for a query stand side
 * by side. In the other, each unit is a document that keeps all its texts. They are joined by a uid
 * that is given anew whenever a unit is put; a text whose unit is gone leads nowhere. How texts are
 * found without missing one is told at {@code LeafSearch}, how they are kept short at {@code
 * Shorthand}.
 *
 * <p>What was put last is searched in the heap ({@code Recent}) until there is enough of it that
 * opening new readers of the index is worth the time. Another program may visit an index that is
 * open here; it reads what was committed last.
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
