package org.diglot.cli;

import org.diglot.model.VersionTag;
import org.diglot.project.Memories;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what a memory holds. */
final class MemoryTable {
    private MemoryTable() {}

    static void print(List<Memories.Content> contents, Output output, boolean json) {
        if (json) {
            output.out().println(Json.of(contents));
            return;
        }
        if (contents.isEmpty()) {
            output.out().println("The memory is empty. Fill it with: diglot memory build");
        }
        for (Memories.Content content : contents) {
            output.out()
                    .println(
                            String.format(
                                    Locale.ROOT,
                                    "%,10d %s  %s  %s",
                                    content.units(),
                                    content.units() == 1 ? "unit " : "units",
                                    content.name(),
                                    versions(content)));
        }
    }

    private static String versions(Memories.Content content) {
        return content.versions().stream().map(VersionTag::value).collect(Collectors.joining(", "));
    }
}
