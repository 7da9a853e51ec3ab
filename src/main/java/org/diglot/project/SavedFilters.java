package org.diglot.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Filter lines that the users of a project have given a name, in {@code .diglot/filters.txt}: a
 * name, a tab and the line. The file is kept under version control with the other settings.
 *
 * <p>May be used from any thread.
 */
public final class SavedFilters {

    /**
     * A line with its name.
     *
     * @param name without tabs and line ends
     * @param line as it is typed
     */
    public record SavedFilter(String name, String line) {}

    private final Path file;

    /** The filters in a file, which need not be there. */
    public SavedFilters(Path file) {
        this.file = file;
    }

    /**
     * All of them in the order in which they were named.
     *
     * @throws ProjectException if the file cannot be read
     */
    public List<SavedFilter> all() throws ProjectException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<SavedFilter> filters = new ArrayList<>();
            for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                int tab = row.indexOf('\t');
                if (tab > 0) {
                    filters.add(new SavedFilter(row.substring(0, tab), row.substring(tab + 1)));
                }
            }
            return List.copyOf(filters);
        } catch (IOException e) {
            throw new ProjectException(
                    file
                            + " cannot be read ("
                            + Refusal.reason(e)
                            + "). The named filters are missing; everything else works.",
                    e);
        }
    }

    /**
     * Gives a line a name; a line that had the name before is forgotten.
     *
     * @throws ProjectException if the file cannot be written
     */
    public void keep(SavedFilter filter) throws ProjectException {
        String name = filter.name().replaceAll("\\s+", " ").strip();
        String line = filter.line().replaceAll("\\s+", " ").strip();
        List<SavedFilter> filters = without(name);
        filters.add(new SavedFilter(name, line));
        write(filters);
    }

    /**
     * Forgets a name; nothing happens if there is none.
     *
     * @throws ProjectException if the file cannot be written
     */
    public void forget(String name) throws ProjectException {
        write(without(name));
    }

    private List<SavedFilter> without(String name) throws ProjectException {
        List<SavedFilter> filters = new ArrayList<>(all());
        filters.removeIf(filter -> filter.name().equals(name));
        return filters;
    }

    private void write(List<SavedFilter> filters) throws ProjectException {
        StringBuilder text = new StringBuilder();
        filters.forEach(filter ->
                text.append(filter.name()).append('\t').append(filter.line()).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            new AtomicFile(file).write(out -> out.write(bytes));
        } catch (IOException e) {
            throw new ProjectException(
                    "The named filter could not be kept in "
                            + file
                            + " ("
                            + Refusal.reason(e)
                            + "). The others are as they were.",
                    e);
        }
    }
}
