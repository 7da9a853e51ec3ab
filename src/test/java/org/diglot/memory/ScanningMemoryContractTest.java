package org.diglot.memory;

import org.diglot.memory.scan.ScanningMemory;

class ScanningMemoryContractTest extends TranslationMemoryContract {
    @Override
    TranslationMemory empty() {
        return new ScanningMemory();
    }
}
