package org.diglot.project;

import org.diglot.model.Change;
import org.diglot.model.Edit;
import org.diglot.model.Stamp;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.project.JournalEntry.Cause;
import org.diglot.project.JournalEntry.Edited;
import org.diglot.project.JournalEntry.Saving;
import org.diglot.project.JournalEntry.Stowed;
import org.diglot.tmx.TmxException;
import org.diglot.tmx.UnitXml;
import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
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
            case Stowed stowed ->
                    throw new IllegalArgumentException(stowed + " stands in a journal already");
        }
        String body = String.join("\t", fields.stream().map(JournalFields::escaped).toList());
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

    /**
     * The entry that begins with these fields, after the check sum; empty if it makes no sense,
     * such as one written by a later Diglot.
     *
     * @param line where all of it lies, if it is not to be read now
     */
    Optional<JournalEntry> entry(JournalFields fields, @Nullable JournalLine line)
            throws IOException {
        try {
            String kind = fields.next();
            long number = Long.parseLong(fields.next());
            if (kind.equals("saving")) {
                return Optional.of(new Saving(number, fields.next()));
            }
            Cause cause = Cause.valueOf(kind.toUpperCase(Locale.ROOT));
            return Optional.of(
                    line == null
                            ? new Edited(number, cause, edit(fields, xml -> true))
                            : new Stowed(number, cause, line));
        } catch (TmxException | IllegalArgumentException | EOFException | DateTimeException e) {
            return Optional.empty(); // counted as damaged by the caller
        }
    }

    /**
     * The edit of an entry, of which kind and number have been read.
     *
     * @param wanted is asked about the TMX of each unit; changes of rows none of which is wanted
     *     are left out
     */
    Edit edit(JournalFields fields, Predicate<String> wanted) throws IOException, TmxException {
        String time = fields.next();
        String author = fields.next();
        Stamp stamp =
                new Stamp(
                        author.equals(UNKNOWN) ? null : author,
                        time.equals(UNKNOWN) ? null : Instant.parse(time));
        String label = fields.next();
        List<Change> changes = new ArrayList<>();
        while (fields.hasNext()) {
            change(fields, wanted).ifPresent(changes::add);
        }
        return new Edit(label, stamp, changes);
    }

    private Optional<Change> change(JournalFields fields, Predicate<String> wanted)
            throws IOException, TmxException {
        String kind = fields.next();
        return switch (kind) {
            case "rows" -> rows(texts(fields), texts(fields), wanted);
            case "versions" -> Optional.of(new Change.Versions(tags(fields), tags(fields)));
            default -> throw new IllegalArgumentException("Unknown change " + kind);
        };
    }

    private Optional<Change> rows(List<String> before, List<String> after, Predicate<String> wanted)
            throws TmxException {
        if (before.stream().noneMatch(wanted) && after.stream().noneMatch(wanted)) {
            return Optional.empty();
        }
        return Optional.of(new Change.Rows(units(before), units(after)));
    }

    private static List<String> texts(JournalFields fields) throws IOException {
        int count = fields.number();
        List<String> texts = new ArrayList<>(Math.min(count, 1_000));
        for (int i = 0; i < count; i++) {
            texts.add(fields.next());
        }
        return texts;
    }

    private List<Unit> units(List<String> texts) throws TmxException {
        List<Unit> units = new ArrayList<>(texts.size());
        for (String text : texts) {
            units.add(xml.read(text));
        }
        return units;
    }

    private static List<VersionTag> tags(JournalFields fields) throws IOException {
        return texts(fields).stream().map(VersionTag::of).toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? UNKNOWN : value.toString();
    }

    private static String crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
