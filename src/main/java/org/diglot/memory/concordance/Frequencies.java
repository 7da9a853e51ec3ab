package org.diglot.memory.concordance;

import org.diglot.memory.MemoryException;

/** How common words are in a memory, about: texts that were replaced may be counted still. */
public interface Frequencies {

    /**
     * The number of texts in a language.
     *
     * @throws MemoryException if an index cannot be read
     */
    int texts(String language) throws MemoryException;

    /**
     * The number of texts with a word.
     *
     * @param term as {@link Phrases#term} tells
     * @throws MemoryException if an index cannot be read
     */
    int textsWith(String language, String term) throws MemoryException;
}
