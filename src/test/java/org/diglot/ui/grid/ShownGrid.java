package org.diglot.ui.grid;

import org.diglot.project.Cell;

import java.util.ArrayList;
import java.util.List;

/** Remembers what a grid presenter has shown. */
final class ShownGrid implements GridDisplay {
    final List<String> said = new ArrayList<>();
    final List<String> carets = new ArrayList<>();
    int rows = -1;

    @Override
    public void showRows(GridRows shown) {
        rows = shown.size();
    }

    @Override
    public void showChanges(GridRows shown, List<Integer> changed) {}

    @Override
    public void showCaret(Cell cell, CaretAt where) {
        String at = where.kind() == CaretAt.Kind.SPAN ? where.from() + "-" + where.to() : "";
        carets.add(cell.segment() + " " + cell.version() + (at.isEmpty() ? "" : " " + at));
    }

    @Override
    public void showNoCaret() {
        carets.add("none");
    }

    @Override
    public void say(String key, Object... arguments) {
        said.add(key);
    }

    String caret() {
        return carets.getLast();
    }
}
