package org.diglot.project;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import org.diglot.memory.WordDiff;
import org.diglot.memory.match.Differ;
import org.diglot.memory.match.Texts;
import org.diglot.model.Change;
import org.diglot.model.Edit;
import org.diglot.model.SegmentId;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.JournalEntry.Stowed;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
    private static final System.Logger LOG = System.getLogger(History.class.getName());

    private final Texts texts = new Texts();
    private final VersionTag version;
    private final Set<SegmentId> wanted = new HashSet<>();
    private final List<Past> past = new ArrayList<>();

    private History(Cell cell) {
        this.version = cell.version();
        wanted.add(cell.segment());
    }

    /**
     * The history of a cell.
     *
     * @param journals of its document, the newest first; one that is missing has nothing to tell
     */
    static List<Past> of(List<Path> journals, VersionTag source, Cell cell) throws IOException {
        History history = new History(cell);
        for (Path journal : journals) {
            if (Files.exists(journal)) {
                history.follow(journal, source);
            }
        }
        return List.copyOf(history.past);
    }

    /** Only lines that speak of the segment are read; a long journal has very many others. */
    private void follow(Path journal, VersionTag source) throws IOException {
        List<JournalEntry> entries = Journal.outline(journal, source).entries();
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.READ);
                Arena arena = Arena.ofConfined()) {
            long end = channel.size();
            MemorySegment text = channel.map(FileChannel.MapMode.READ_ONLY, 0, end, arena);
            for (JournalEntry entry : entries.reversed()) {
                if (entry instanceof Stowed(_, _, JournalLine line)) {
                    if (mentions(text, line.offset(), end)) {
                        collect(line);
                    }
                    end = line.offset();
                }
            }
        }
    }

    private void collect(JournalLine line) throws IOException {
        try {
            collect(line.edit(this::mentions));
        } catch (JournalLine.Senseless later) {
            LOG.log(Level.DEBUG, "A line of the journal is passed over", later);
        }
    }

    private boolean mentions(MemorySegment text, long from, long end) {
        return wanted.stream()
                .map(id -> JournalFields.escaped(mark(id)).getBytes(StandardCharsets.UTF_8))
                .anyMatch(mark -> has(text, from, end - mark.length, mark));
    }

    private static boolean has(MemorySegment text, long from, long last, byte[] mark) {
        for (long at = from; at <= last; at++) {
            int same = 0;
            while (same < mark.length && text.get(JAVA_BYTE, at + same) == mark[same]) {
                same++;
            }
            if (same == mark.length) {
                return true;
            }
        }
        return false;
    }

    private boolean mentions(String tmx) {
        return wanted.stream().anyMatch(id -> tmx.contains(mark(id)));
    }

    /** How the unit of a segment begins in TMX. */
    private static String mark(SegmentId id) {
        return "tuid=\""
                + id.value().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")
                + "\"";
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
