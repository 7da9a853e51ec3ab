package org.diglot.project;

import org.diglot.memory.MemoryStatus;
import org.diglot.memory.MemoryStatus.Filled;
import org.diglot.project.Memories.Content;
import org.diglot.project.Memories.Indexed;
import org.diglot.project.Memories.Indexed.State;
import org.diglot.project.Memories.Use;
import org.diglot.project.MemoryFiles.MemoryFile;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares the memory files on disk with the index. */
record MemoryInventory(List<MemoryFile> files, MemoryStatus status, MemorySettings settings) {

    /** Every file and every index, by name. */
    List<Content> contents() {
        List<Content> contents = new ArrayList<>();
        for (Filled filled : status.memories()) {
            String name = filled.source().name();
            contents.add(
                    new Content(
                            name,
                            filled.units(),
                            filled.versions(),
                            Use.of(settings.standing(name)),
                            indexed(filled)));
        }
        files.stream()
                .filter(file -> contents.stream().noneMatch(one -> one.name().equals(file.name())))
                .map(this::notRead)
                .toList()
                .forEach(contents::add);
        contents.sort(Comparator.comparing(Content::name));
        return contents;
    }

    private Indexed indexed(Filled filled) {
        for (MemoryFile file : files) {
            if (file.name().equals(filled.source().name())) {
                boolean same = file.source().equals(filled.source());
                return new Indexed(bytes(file), same ? State.CURRENT : State.CHANGED);
            }
        }
        return new Indexed(0, State.GONE);
    }

    private Content notRead(MemoryFile file) {
        return new Content(
                file.name(),
                0,
                List.of(),
                Use.of(settings.standing(file.name())),
                new Indexed(bytes(file), State.NOT_READ));
    }

    private static long bytes(MemoryFile file) {
        try {
            return Files.size(file.file());
        } catch (IOException gone) {
            return 0;
        }
    }
}
