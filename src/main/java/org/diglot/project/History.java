package org.diglot.project;

import org.diglot.memory.WordDiff;
import org.diglot.memory.match.Differ;
import org.diglot.memory.match.Texts;
import org.diglot.model.Change;
import org.diglot.model.Edit;
import org.diglot.model.SegmentId;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.JournalEntry.Edited;
import org.diglot.project.JournalEntry.Saving;
import org.diglot.project.JournalEntry.Stowed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads from a journal what became of a cell, the newest edit first. Where the segment was split or
 * joined, the history of the segments it was made from follows.
 */
final class History {
    private final Texts texts = new Texts();
    private final VersionTag version;
    private final Set<SegmentId> wanted = new HashSet<>();
    private final List<Past> past = new ArrayList<>();

    private History(Cell cell) {
        this.version = cell.version();
        wanted.add(cell.segment());
    }

    static List<Past> of(List<JournalEntry> entries, Cell cell) throws IOException {
        History history = new History(cell);
        for (JournalEntry entry : entries.reversed()) {
            switch (entry) {
                case Edited edited -> history.collect(edited.edit());
                case Stowed stowed -> history.collect(stowed.line().edit(history::mentions));
                case Saving _ -> {}
            }
        }
        return List.copyOf(history.past);
    }

    private boolean mentions(String tmx) {
        return wanted.stream().anyMatch(id -> tmx.contains("tuid=\"" + escaped(id) + "\""));
    }

    private static String escaped(SegmentId id) {
        return id.value().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private WordDiff change(Variant then, Variant now) {
        return Differ.between(
                texts.words(then.content(), version), texts.words(now.content(), version));
    }

    private void collect(Edit edit) {
        for (Change change : edit.changes().reversed()) {
            if (change instanceof Change.Rows(List<Unit> before, List<Unit> after)) {
                collect(edit, before, after);
            }
        }
    }

    private void collect(Edit edit, List<Unit> before, List<Unit> after) {
        for (Unit unit : after) {
            if (wanted.contains(unit.id())) {
                Optional<Unit> old =
                        before.stream().filter(one -> one.id().equals(unit.id())).findFirst();
                Variant now = unit.variant(version);
                Variant then = old.map(one -> one.variant(version)).orElse(Variant.EMPTY);
                if (!then.equals(now)) {
                    past.add(new Past(edit.stamp(), edit.label(), now, change(then, now)));
                }
                if (old.isEmpty()) {
                    before.forEach(one -> wanted.add(one.id()));
                }
            }
        }
    }
}
