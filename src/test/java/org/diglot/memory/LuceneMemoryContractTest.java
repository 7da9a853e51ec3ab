package org.diglot.memory;

import org.diglot.memory.lucene.LuceneMemory;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class LuceneMemoryContractTest extends TranslationMemoryContract {
    @TempDir private Path folder;

    @Override
    TranslationMemory empty() throws MemoryException {
        return LuceneMemory.open(folder);
    }
}
