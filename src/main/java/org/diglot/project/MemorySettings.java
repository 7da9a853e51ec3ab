package org.diglot.project;

import org.diglot.memory.Selection.Standing;
import org.diglot.memory.Selection.Use;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the user wants the memory to be used, as the settings and the names of folders say.
 *
 * <p>A folder of the reference memories named {@code penalty-10}, {@code priority-5} or {@code off}
 * says so for everything in it; of folders in one another the inner one counts. What the settings
 * say about a folder or file counts more, and the more so the longer its path.
 *
 * @param threshold the lowest percentage of a match that is shown, 30 to 100
 * @param wishes by the path of a file or folder below the project, such as {@code
 *     tmx/reference/old.tmx}
 */
public record MemorySettings(int threshold, Map<String, Wish> wishes) {

    /**
     * What is wished for a memory; what is {@code null} stays as it is.
     *
     * @param on whether it is asked
     * @param priority which of two equal matches comes first, -99 to 99
     * @param penalty points off every match, 0 to 99
     */
    public record Wish(
            @Nullable Boolean on, @Nullable Integer priority, @Nullable Integer penalty) {
        public Wish {
            if (priority != null && Math.abs(priority) > 99) {
                throw new IllegalArgumentException("priority must be from -99 to 99");
            }
            if (penalty != null && (penalty < 0 || penalty > 99)) {
                throw new IllegalArgumentException("penalty must be from 0 to 99");
            }
        }

        private Standing applied(Standing standing) {
            Use use = on == null ? standing.use() : on ? Use.ASKED : Use.OFF;
            return new Standing(
                    use,
                    priority == null ? standing.priority() : priority,
                    penalty == null ? standing.penalty() : penalty);
        }
    }

    /** Nothing said. */
    public static final MemorySettings NONE = new MemorySettings(50, Map.of());

    private static final Pattern FOLDER = Pattern.compile("(penalty|priority)-(-?\\d{1,2})");

    public MemorySettings {
        wishes = Map.copyOf(wishes);
        if (threshold < 30 || threshold > 100) {
            throw new IllegalArgumentException(
                    "memory.threshold must be a whole number from 30 to 100");
        }
    }

    /** How a memory is to be used, by its path below the project. */
    public Standing standing(String memory) {
        Standing standing = Standing.USUAL;
        List<String> parts = List.of(memory.split("/"));
        for (String folder : parts.subList(0, parts.size() - 1)) {
            standing = byFolder(folder, standing);
        }
        List<String> spoken =
                wishes.keySet().stream()
                        .filter(path -> memory.equals(path) || memory.startsWith(path + "/"))
                        .sorted(Comparator.comparingInt(String::length))
                        .toList();
        for (String path : spoken) {
            standing = wishes.getOrDefault(path, new Wish(null, null, null)).applied(standing);
        }
        return standing;
    }

    private static Standing byFolder(String folder, Standing standing) {
        if (folder.equals("off")) {
            return standing.withUse(Use.OFF);
        }
        Matcher named = FOLDER.matcher(folder);
        if (!named.matches()) {
            return standing;
        }
        int number = Integer.parseInt(named.group(2));
        if (named.group(1).equals("priority")) {
            return standing.withPriority(number);
        }
        return number < 0 ? standing : standing.withPenalty(number);
    }

    /** The paths in the settings that fit none of these memories. */
    List<String> unknown(List<String> memories) {
        return wishes.keySet().stream()
                .filter(path ->
                        memories.stream()
                                .noneMatch(one -> one.equals(path) || one.startsWith(path + "/")))
                .sorted()
                .toList();
    }
}
