package org.diglot.project;

import org.diglot.model.Change;
import org.diglot.model.Edit;
import org.diglot.model.Stamp;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.project.JournalEntry.Cause;
import org.diglot.project.JournalEntry.Edited;
import org.diglot.project.JournalEntry.Saving;
import org.diglot.tmx.TmxException;
import org.diglot.tmx.UnitXml;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Turns journal entries into lines of text and back.
 *
 * <p>A line is fields parted by tabs; the first is the CRC-32 of the rest, so that a line that was
 * cut short by a kill is noticed. Units stand in it as the XML they have in TMX, so nothing is lost
 * and a person can read it.
 */
final class JournalCodec {
    private static final String UNKNOWN = "-";

    private final UnitXml xml;

    /** A codec for the journal of a document in this language. */
    JournalCodec(VersionTag source) {
        this.xml = new UnitXml(source);
    }

    /** The entry as a line, without its line end. */
    String line(JournalEntry entry) {
        List<String> fields = new ArrayList<>();
        switch (entry) {
            case Saving(long number, String sha256) -> {
                fields.add("saving");
                fields.add(Long.toString(number));
                fields.add(sha256);
            }
            case Edited edited -> addEdited(edited, fields);
        }
        String body = String.join("\t", fields.stream().map(JournalCodec::escaped).toList());
        return crc(body) + "\t" + body;
    }

    private void addEdited(Edited edited, List<String> fields) {
        fields.add(edited.cause().name().toLowerCase(Locale.ROOT));
        fields.add(Long.toString(edited.number()));
        Edit edit = edited.edit();
        fields.add(text(edit.stamp().time()));
        fields.add(text(edit.stamp().author()));
        fields.add(edit.label());
        for (Change change : edit.changes()) {
            switch (change) {
                case Change.Rows rows -> {
                    fields.add("rows");
                    addUnits(rows.before(), fields);
                    addUnits(rows.after(), fields);
                }
                case Change.Versions versions -> {
                    fields.add("versions");
                    addTags(versions.before(), fields);
                    addTags(versions.after(), fields);
                }
            }
        }
    }

    private void addUnits(List<Unit> units, List<String> fields) {
        fields.add(Integer.toString(units.size()));
        units.forEach(unit -> fields.add(xml.write(unit)));
    }

    private static void addTags(List<VersionTag> tags, List<String> fields) {
        fields.add(Integer.toString(tags.size()));
        tags.forEach(tag -> fields.add(tag.value()));
    }

    /** The entry of a line; empty if the line is damaged. */
    Optional<JournalEntry> entry(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0 || !line.substring(0, tab).equals(crc(line.substring(tab + 1)))) {
            return Optional.empty();
        }
        Deque<String> fields = new ArrayDeque<>();
        for (String field : line.substring(tab + 1).split("\t", -1)) {
            fields.add(unescaped(field));
        }
        try {
            return Optional.of(entry(fields));
        } catch (TmxException
                | IllegalArgumentException
                | NoSuchElementException
                | DateTimeException e) {
            return Optional.empty(); // written by a later Diglot: counted as damaged by the caller
        }
    }

    private JournalEntry entry(Deque<String> fields) throws TmxException {
        String kind = fields.remove();
        long number = Long.parseLong(fields.remove());
        if (kind.equals("saving")) {
            return new Saving(number, fields.remove());
        }
        Cause cause = Cause.valueOf(kind.toUpperCase(Locale.ROOT));
        String time = fields.remove();
        String author = fields.remove();
        Stamp stamp =
                new Stamp(
                        author.equals(UNKNOWN) ? null : author,
                        time.equals(UNKNOWN) ? null : Instant.parse(time));
        String label = fields.remove();
        List<Change> changes = new ArrayList<>();
        while (!fields.isEmpty()) {
            changes.add(change(fields));
        }
        return new Edited(number, cause, new Edit(label, stamp, changes));
    }

    private Change change(Deque<String> fields) throws TmxException {
        String kind = fields.remove();
        return switch (kind) {
            case "rows" -> new Change.Rows(units(fields), units(fields));
            case "versions" -> new Change.Versions(tags(fields), tags(fields));
            default -> throw new IllegalArgumentException("Unknown change " + kind);
        };
    }

    private List<Unit> units(Deque<String> fields) throws TmxException {
        int count = Integer.parseInt(fields.remove());
        List<Unit> units = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            units.add(xml.read(fields.remove()));
        }
        return units;
    }

    private static List<VersionTag> tags(Deque<String> fields) {
        int count = Integer.parseInt(fields.remove());
        List<VersionTag> tags = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            tags.add(VersionTag.of(fields.remove()));
        }
        return tags;
    }

    private static String text(@Nullable Object value) {
        return value == null ? UNKNOWN : value.toString();
    }

    private static String crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder text = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\' && i + 1 < field.length()) {
                i++;
                text.append(
                        switch (field.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> field.charAt(i);
                        });
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
