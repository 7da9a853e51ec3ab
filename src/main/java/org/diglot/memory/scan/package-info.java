/**
 * A memory that reads everything for every question: slow, but plainly right.
 *
 * <p>It is the truth that other engines are tested against, and it serves small memories, and
 * programs that want no files.
 *
 * {@snippet :
 * TranslationMemory memory = new ScanningMemory();
 * }
 */
@NullMarked
package org.diglot.memory.scan;

import org.jspecify.annotations.NullMarked;
