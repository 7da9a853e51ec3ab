/**
 * A memory that reads everything for every question: slow, but plainly right.
 *
 * <p>It is the truth that other engines are tested against, and serves whoever wants a small memory
 * without files. The program itself asks the one on Lucene.
 *
 * {@snippet :
 * TranslationMemory memory = new ScanningMemory();
 * }
 */
@NullMarked
package org.diglot.memory.scan;

import org.jspecify.annotations.NullMarked;
