package org.diglot.cli;

import org.diglot.model.VersionTag;
import org.diglot.project.Memories;
import org.diglot.project.Memories.Content;
import org.diglot.project.Memories.Indexed.State;
import org.diglot.project.ProjectException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what a memory holds, and how its files stand. */
final class MemoryTable {
    private MemoryTable() {}

    /** The whole answer for scripts. */
    private record Status(List<Content> memories, String answers, List<String> troubles) {}

    static void print(Memories memories, Output output, boolean json) throws ProjectException {
        List<Content> contents = memories.contents();
        Memories.Condition condition = memories.condition();
        memories.unknownWishes().forEach(output::notice);
        if (json) {
            output.out()
                    .println(
                            Json.of(
                                    new Status(
                                            contents, condition.answers(), condition.troubles())));
            return;
        }
        if (contents.isEmpty()) {
            output.out().println("The memory is empty. Fill it with: diglot memory build");
        }
        contents.forEach(content -> output.out().println(line(content)));
        condition.troubles().forEach(output::notice);
        if (contents.stream().anyMatch(one -> one.file().state() != State.CURRENT)) {
            output.notice("Bring the index up to date with: diglot memory build");
        }
    }

    private static String line(Content content) {
        List<String> notes = new ArrayList<>();
        Memories.Use use = content.use();
        if (!use.on()) {
            notes.add("off");
        }
        if (use.priority() != 0) {
            notes.add("priority " + use.priority());
        }
        if (use.penalty() != 0) {
            notes.add("penalty " + use.penalty());
        }
        if (content.file().state() != State.CURRENT) {
            notes.add(word(content.file().state()));
        }
        String versions =
                content.versions().stream()
                        .map(VersionTag::value)
                        .collect(Collectors.joining(", "));
        return String.format(
                        Locale.ROOT,
                        "%,10d %s  %8s  %s  %s  %s",
                        content.units(),
                        content.units() == 1 ? "unit " : "units",
                        content.file().state() == State.GONE ? "-" : size(content.file().bytes()),
                        content.name(),
                        versions,
                        notes.isEmpty() ? "" : "(" + String.join(", ", notes) + ")")
                .stripTrailing();
    }

    /** A size for people, such as {@code 12 KB} or {@code 3.4 MB}. */
    static String size(long bytes) {
        if (bytes < 1_000_000) {
            return (bytes + 999) / 1000 + " KB";
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private static String word(State state) {
        return switch (state) {
            case CURRENT -> "current";
            case CHANGED -> "changed since";
            case NOT_READ -> "not read";
            case GONE -> "gone";
        };
    }
}
