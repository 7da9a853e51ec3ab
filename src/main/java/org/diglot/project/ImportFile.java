package org.diglot.project;

import org.diglot.model.Content;
import org.diglot.model.Note;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.tmx.TmxDocument;
import org.diglot.tmx.TmxException;
import org.diglot.tmx.TmxReader;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Reads translated sentences from a file: TMX of any tool, or a table with tabs as spreadsheets
 * save it.
 *
 * <p>The table is UTF-8; its first line names the columns {@code source} and {@code target}, and
 * {@code note} if there are notes.
 */
final class ImportFile {
    private final Path file;

    ImportFile(Path file) {
        this.file = file;
    }

    /**
     * The rows of the file in order.
     *
     * @throws ProjectException if the file cannot be read or is of no kind we know
     */
    List<ImportRow> rows(VersionTag version) throws ProjectException {
        return switch (kind()) {
            case TMX -> fromTmx(version);
            case TABLE -> fromTable();
        };
    }

    /**
     * The versions that the file says it has beside its source; empty if it does not say.
     *
     * @throws ProjectException if the file cannot be read or is of no kind we know
     */
    List<VersionTag> versions() throws ProjectException {
        return switch (kind()) {
            case TMX -> tmx().bitext().versions();
            case TABLE -> {
                fromTable();
                yield List.of();
            }
        };
    }

    private enum Kind {
        TMX,
        TABLE
    }

    private Kind kind() throws ProjectException {
        if (!Files.isRegularFile(file)) {
            throw new ProjectException(
                    "There is no file "
                            + file
                            + ". Nothing was changed. Check its name and folder.");
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".tmx")) {
            return Kind.TMX;
        }
        if (name.endsWith(".tsv") || name.endsWith(".txt")) {
            return Kind.TABLE;
        }
        throw new ProjectException(
                file
                        + " is neither a TMX (.tmx) nor a table with tabs (.tsv). Nothing was changed.");
    }

    private TmxDocument tmx() throws ProjectException {
        try {
            return new TmxReader().readDocument(file);
        } catch (TmxException e) {
            throw new ProjectException(e.getMessage() + " Nothing was imported.", e);
        }
    }

    private List<ImportRow> fromTmx(VersionTag version) throws ProjectException {
        TmxDocument tmx = tmx();
        VersionTag column = column(tmx, version);
        List<ImportRow> rows = new ArrayList<>();
        for (Unit unit : tmx.bitext().units()) {
            Variant variant = unit.variant(column);
            if (!variant.content().isBlank()) {
                rows.add(
                        new ImportRow("unit " + unit.id(), unit.source(), variant.content(), null));
            }
        }
        return rows;
    }

    private VersionTag column(TmxDocument tmx, VersionTag version) throws ProjectException {
        List<VersionTag> columns = tmx.bitext().versions();
        if (columns.contains(version)) {
            return version;
        }
        return columns.stream()
                .filter(column -> column.serves(version))
                .findFirst()
                .orElseThrow(() ->
                        new ProjectException(
                                file
                                        + " has no text in "
                                        + version
                                        + ", only in "
                                        + columns.stream()
                                                .map(VersionTag::value)
                                                .collect(Collectors.joining(", "))
                                        + ". Nothing was changed."));
    }

    private List<ImportRow> fromTable() throws ProjectException {
        List<String> lines = lines();
        List<String> header = lines.isEmpty() ? List.of() : cells(lines.getFirst());
        int source = header.indexOf("source");
        int target = header.indexOf("target");
        if (source < 0 || target < 0) {
            throw new ProjectException(
                    file
                            + ", line 1: the first line must name the columns source and target (and note),"
                            + " parted by tabs. Nothing was changed.");
        }
        List<ImportRow> rows = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            List<String> cells = cells(lines.get(line));
            if (cells.size() > Math.max(source, target) && !cells.get(target).isBlank()) {
                rows.add(
                        new ImportRow(
                                "line " + (line + 1),
                                Content.of(cells.get(source)),
                                Content.of(cells.get(target)),
                                note(cells, header.indexOf("note"))));
            }
        }
        return rows;
    }

    private static @Nullable Note note(List<String> cells, int column) {
        boolean there = column >= 0 && column < cells.size() && !cells.get(column).isBlank();
        return there ? Note.of(cells.get(column)) : null;
    }

    private List<String> lines() throws ProjectException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.replace("\uFEFF", "").lines().toList();
        } catch (IOException e) {
            throw new ProjectException(
                    file
                            + " cannot be read ("
                            + Refusal.reason(e)
                            + "). Save it as UTF-8 and try again; nothing was changed.",
                    e);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }
}
