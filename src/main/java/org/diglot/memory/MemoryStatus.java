package org.diglot.memory;

import org.diglot.model.VersionTag;

import java.util.List;

/**
 * What a memory holds now.
 *
 * @param memories each memory file, by name
 * @param notices what the user should know, in plain sentences, such as that an index was damaged
 *     and has to be built again
 */
public record MemoryStatus(List<Filled> memories, List<String> notices) {
    public MemoryStatus {
        memories = List.copyOf(memories);
        notices = List.copyOf(notices);
    }

    /**
     * One memory file.
     *
     * @param source the file it was filled from
     * @param units how many units it holds, those put in since included
     * @param versions all versions in which it has text, sorted
     */
    public record Filled(MemorySource source, int units, List<VersionTag> versions) {
        public Filled {
            versions = List.copyOf(versions);
        }
    }

    /** Those of the files for which this memory cannot answer: missing, damaged or changed. */
    public List<MemorySource> stale(List<MemorySource> files) {
        return files.stream().filter(file -> !answersFor(file)).toList();
    }

    private boolean answersFor(MemorySource file) {
        return memories.stream().anyMatch(filled -> filled.source().equals(file));
    }
}
