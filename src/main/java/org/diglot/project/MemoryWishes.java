package org.diglot.project;

import org.diglot.memory.Selection.Standing;
import org.diglot.project.Memories.Use;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes into the settings how memories shall be used. Everything else there stays as it is, with
 * its comments.
 */
final class MemoryWishes {
    private final Path settings;

    MemoryWishes(Path settings) {
        this.settings = settings;
    }

    /**
     * Writes them.
     *
     * @param uses by the path of the memory below the project
     * @throws ProjectException if the settings cannot be written, or say it in a way that cannot be
     *     changed line by line; they are untouched then
     */
    void write(Map<String, Use> uses) throws ProjectException {
        try {
            Files.createDirectories(settings.getParent());
            List<String> lines =
                    Files.exists(settings)
                            ? new ArrayList<>(Files.readAllLines(settings))
                            : new ArrayList<>();
            uses.forEach((memory, use) -> put(lines, memory, use));
            String text = String.join("\n", lines) + "\n";
            require(text, uses);
            new AtomicFile(settings).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new ProjectException(
                    "The settings in "
                            + settings
                            + " could not be changed ("
                            + Refusal.reason(e)
                            + "). They are as they were.",
                    e);
        }
    }

    private static void put(List<String> lines, String memory, Use use) {
        String table =
                "[memory.files.\"" + memory.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]";
        int start = start(lines, table);
        if (start < 0) {
            if (!lines.isEmpty() && !lines.getLast().isBlank()) {
                lines.add("");
            }
            lines.add(table);
            start = lines.size();
        }
        put(lines, start, "penalty", Integer.toString(use.penalty()));
        put(lines, start, "priority", Integer.toString(use.priority()));
        put(lines, start, "on", Boolean.toString(use.on()));
    }

    /** The line after the head of a table; -1 if there is none. */
    private static int start(List<String> lines, String table) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(table)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Changes the line of a key in the table that starts here, or adds it as the first. */
    private static void put(List<String> lines, int start, String key, String value) {
        for (int i = start; i < lines.size() && !lines.get(i).strip().startsWith("["); i++) {
            if (lines.get(i).strip().matches(key + "\\s*=.*")) {
                int comment = lines.get(i).indexOf('#');
                String rest = comment < 0 ? "" : "  " + lines.get(i).substring(comment);
                lines.set(i, key + " = " + value + rest);
                return;
            }
        }
        lines.add(start, key + " = " + value);
    }

    /** What is written must say what is wanted. */
    private void require(String text, Map<String, Use> uses) throws ProjectException {
        MemorySettings now = ProjectSettings.of(settings, text).memory();
        for (Map.Entry<String, Use> use : uses.entrySet()) {
            Standing standing = now.standing(use.getKey());
            if (!Use.of(standing).equals(use.getValue())) {
                throw new ProjectException(
                        "The settings in "
                                + settings
                                + " speak of "
                                + use.getKey()
                                + " in a way that Diglot cannot change. They are as they were; change"
                                + " them there.");
            }
        }
    }
}
