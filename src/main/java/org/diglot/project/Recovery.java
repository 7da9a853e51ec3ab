package org.diglot.project;

import org.diglot.model.Bitext;
import org.diglot.model.Change;
import org.diglot.model.Edit;
import org.diglot.model.SegmentId;
import org.diglot.model.StaleEditException;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.project.JournalEntry.Edited;
import org.diglot.project.JournalEntry.Saving;
import org.diglot.project.JournalEntry.Stowed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings a TMX up to date with a journal after a kill.
 *
 * <p>Before a TMX is swapped in, the journal notes its SHA-256 and the number of the last edit it
 * holds. So the newest note that names the TMX on disk tells which edits it lacks. Where no note
 * names it, somebody else changed the TMX; then only edits that were never in any TMX are tried,
 * and only on rows that are still as they were.
 */
final class Recovery {

    /**
     * What came out.
     *
     * @param bitext the TMX with the edits
     * @param inTmx number of the newest edit that the TMX on disk holds already
     * @param refused edits that no longer fit, because somebody else changed the TMX
     * @param applied how many edits were brought in
     */
    record Result(Bitext bitext, long inTmx, int refused, int applied) {}

    private final List<JournalEntry> entries;

    Recovery(List<JournalEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Replays what the TMX with this SHA-256 lacks. */
    Result replay(Bitext tmx, String sha256) throws IOException {
        Optional<Long> known = lastSaving(sha256);
        long from = known.orElseGet(this::lastSaved);
        Bitext bitext = tmx;
        int refused = 0;
        int applied = 0;
        for (JournalEntry entry : entries) {
            if (entry.number() > from && !(entry instanceof Saving)) {
                Optional<Bitext> next = applied(bitext, entry, known.isPresent());
                bitext = next.orElse(bitext);
                refused += next.isEmpty() ? 1 : 0;
                applied += next.isPresent() ? 1 : 0;
            }
        }
        return new Result(bitext, from, refused, applied);
    }

    private Optional<Long> lastSaving(String sha256) {
        return entries.stream()
                .filter(entry -> entry instanceof Saving saving && saving.sha256().equals(sha256))
                .map(JournalEntry::number)
                .reduce((first, second) -> second);
    }

    private long lastSaved() {
        return entries.stream()
                .filter(Saving.class::isInstance)
                .mapToLong(JournalEntry::number)
                .reduce(0, (first, second) -> second);
    }

    private static Optional<Bitext> applied(Bitext bitext, JournalEntry entry, boolean ours)
            throws IOException {
        try {
            Edit edit = edit(entry);
            return Optional.of(bitext.apply(ours ? rebased(bitext, edit) : edit));
        } catch (StaleEditException | JournalLine.Senseless e) {
            return Optional.empty(); // counted by the caller, who tells the user
        }
    }

    private static Edit edit(JournalEntry entry) throws IOException {
        return switch (entry) {
            case Edited edited -> edited.edit();
            case Stowed stowed -> stowed.line().edit();
            case Saving saving -> throw new IllegalArgumentException(saving + " is no edit");
        };
    }

    /**
     * The same edit on the rows as the TMX tells them: what TMX cannot carry must not stop a
     * recovery.
     */
    private static Edit rebased(Bitext bitext, Edit edit) {
        List<VersionTag> versions = bitext.versions();
        Map<SegmentId, Unit> made = new HashMap<>();
        List<Change> changes = new ArrayList<>();
        for (Change change : edit.changes()) {
            switch (change) {
                case Change.Rows rows -> {
                    changes.add(rebased(bitext, made, rows));
                    rows.after().forEach(unit -> made.put(unit.id(), unit));
                }
                case Change.Versions(_, List<VersionTag> after) -> {
                    changes.add(new Change.Versions(versions, after));
                    versions = after;
                }
            }
        }
        return new Edit(edit.label(), edit.stamp(), changes);
    }

    /** {@code made} are the rows as earlier changes of the same edit left them. */
    private static Change.Rows rebased(Bitext bitext, Map<SegmentId, Unit> made, Change.Rows rows) {
        List<Unit> here = new ArrayList<>();
        for (Unit unit : rows.before()) {
            SegmentId id = unit.id();
            Optional.ofNullable(made.get(id)).or(() -> bitext.unit(id)).ifPresent(here::add);
        }
        if (here.size() != rows.before().size()) {
            throw new StaleEditException(
                    "Segment " + rows.before().getFirst().id() + " is not in the TMX");
        }
        return new Change.Rows(here, rows.after());
    }
}
