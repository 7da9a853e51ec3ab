package org.diglot.memory.match;

import org.diglot.memory.Changes;
import org.diglot.memory.Changes.Change;
import org.diglot.memory.Changes.Continuity;
import org.diglot.memory.Changes.Kind;
import org.diglot.memory.Cursor;
import org.diglot.memory.PastUnit;
import org.diglot.memory.PastUnit.Said;
import org.diglot.memory.Place;
import org.diglot.memory.Receipt;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/**
 * What happened to a local memory since it was opened, so that others can follow and a unit has a
 * past. Thread safe; whoever changes units and logs them does both under one lock, so that the
 * order is right.
 */
public final class ChangeLog {
    /** Some days of one translator's work; a few megabytes. */
    private static final int REMEMBERED = 4096;

    /**
     * A unit that became another one.
     *
     * @param place where
     * @param before what it was; {@code null} if it was not there
     * @param after what it is; {@code null} if it is gone
     */
    public record Became(Place place, @Nullable Entry before, @Nullable Entry after) {}

    private record Logged(Change change, @Nullable Became unit) {}

    private final String life = UUID.randomUUID().toString();
    private final Deque<Logged> logged = new ArrayDeque<>();
    private long count;

    /** A log of a new life. */
    public ChangeLog() {}

    /** Units were put or removed. */
    public synchronized Receipt changed(List<Became> units) {
        for (Became unit : units) {
            Kind kind = unit.after() == null ? Kind.REMOVED : Kind.PUT;
            add(new Logged(new Change(kind, unit.place().memory(), unit.place()), unit));
        }
        return new Receipt(units.size(), now());
    }

    /** A whole memory was filled anew, or is gone. */
    public synchronized void changed(Kind kind, String memory) {
        add(new Logged(new Change(kind, memory, null), null));
    }

    private void add(Logged one) {
        logged.addLast(one);
        count++;
        if (logged.size() > REMEMBERED) {
            logged.removeFirst();
        }
    }

    private Cursor now() {
        return cursor(count);
    }

    private Cursor cursor(long number) {
        return new Cursor(life + " " + number);
    }

    /** The changes since a cursor, at most so many. */
    public synchronized Changes since(Cursor cursor, int most) {
        long number = number(cursor);
        long forgotten = count - logged.size();
        if (number < forgotten || number > count) {
            return new Changes(List.of(), Continuity.BROKEN, now());
        }
        List<Change> changes =
                logged.stream().skip(number - forgotten).limit(most).map(Logged::change).toList();
        return new Changes(changes, Continuity.WHOLE, cursor(number + changes.size()));
    }

    /** How many changes came before the cursor; -1 if it is of another life. */
    private long number(Cursor cursor) {
        String mine = life + " ";
        return cursor.value().startsWith(mine)
                ? Long.parseLong(cursor.value().substring(mine.length()))
                : -1;
    }

    /**
     * What a unit said, the newest first.
     *
     * @param current what it says now; {@code null} if it is not there
     */
    public synchronized List<PastUnit> history(Place place, @Nullable Entry current) {
        List<PastUnit> past = new ArrayList<>();
        Became oldest = null;
        add(past, current);
        Iterator<Logged> backwards = logged.descendingIterator();
        while (backwards.hasNext()) {
            Became unit = backwards.next().unit();
            if (unit != null && unit.place().equals(place)) {
                add(past, unit.after());
                oldest = unit;
            }
        }
        if (oldest == null) {
            return current == null ? List.of() : past;
        }
        if (oldest.before() != null) {
            add(past, oldest.before());
        }
        return past;
    }

    private static void add(List<PastUnit> past, @Nullable Entry entry) {
        PastUnit unit = new PastUnit(entry == null ? List.of() : said(entry));
        if (past.isEmpty() || !past.getLast().equals(unit)) {
            past.add(unit);
        }
    }

    private static List<Said> said(Entry entry) {
        return entry.texts().stream()
                .map(text -> new Said(text.version(), text.variant()))
                .toList();
    }
}
