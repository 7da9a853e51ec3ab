package org.diglot.ui.grid;

import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which columns of a document are shown, and in what order: at first all of them, the source before
 * its versions. Painting thread only.
 */
final class ColumnChoice {
    private final Set<VersionTag> hidden = new LinkedHashSet<>();
    private List<VersionTag> arranged = List.of();

    /** All columns in order, the hidden ones too. */
    List<VersionTag> all(Bitext bitext) {
        List<VersionTag> columns = new ArrayList<>();
        columns.add(bitext.header().source());
        columns.addAll(bitext.versions());
        columns.sort(Comparator.comparingInt(this::place)); // stable: new ones keep their order
        return List.copyOf(columns);
    }

    private int place(VersionTag column) {
        int place = arranged.indexOf(column);
        return place < 0 ? arranged.size() : place;
    }

    /** The columns that are shown, in order. */
    List<VersionTag> shown(Bitext bitext) {
        return all(bitext).stream().filter(this::isShown).toList();
    }

    boolean isShown(VersionTag column) {
        return !hidden.contains(column);
    }

    /** Shows exactly these in this order; nothing happens if none of them is there. */
    void show(List<VersionTag> columns, Bitext bitext) {
        List<VersionTag> all = all(bitext);
        List<VersionTag> wanted = columns.stream().filter(all::contains).distinct().toList();
        if (wanted.isEmpty()) {
            return;
        }
        hidden.clear();
        hidden.addAll(all);
        wanted.forEach(hidden::remove);
        if (!all.stream().filter(wanted::contains).toList().equals(wanted)) {
            arrange(wanted, all);
        }
    }

    /** The columns that are not named follow in the order they had. */
    private void arrange(List<VersionTag> first, List<VersionTag> all) {
        Set<VersionTag> order = new LinkedHashSet<>(first);
        order.addAll(all);
        arranged = List.copyOf(order);
    }

    /** Shows a hidden column, hides a shown one. */
    void toggle(VersionTag column) {
        if (!hidden.remove(column)) {
            hidden.add(column);
        }
    }

    /**
     * Moves a shown column among those shown.
     *
     * @param steps to the right, or to the left if negative
     * @return whether it could be moved so far
     */
    boolean move(VersionTag column, int steps, Bitext bitext) {
        List<VersionTag> shown = new ArrayList<>(shown(bitext));
        int from = shown.indexOf(column);
        int to = from + steps;
        if (from < 0 || to < 0 || to >= shown.size()) {
            return false;
        }
        shown.remove(from);
        shown.add(to, column);
        arrange(shown, all(bitext));
        return true;
    }
}
