package org.diglot.ui.grid;

import org.diglot.project.Cell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The cells where the caret has been, to go back and forth like in a browser. */
final class Trail {
    private static final int LENGTH = 200;

    private final Deque<Cell> behind = new ArrayDeque<>();
    private final Deque<Cell> ahead = new ArrayDeque<>();

    void visited(Cell cell) {
        if (!cell.equals(behind.peekLast())) {
            behind.addLast(cell);
            ahead.clear();
        }
        if (behind.size() > LENGTH) {
            behind.removeFirst();
        }
    }

    /** Where the caret was last. */
    Optional<Cell> last() {
        return Optional.ofNullable(behind.peekLast());
    }

    Optional<Cell> back() {
        if (behind.size() < 2) {
            return Optional.empty();
        }
        ahead.addLast(behind.removeLast());
        return Optional.of(behind.getLast());
    }

    Optional<Cell> forth() {
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        behind.addLast(ahead.removeLast());
        return Optional.of(behind.getLast());
    }
}
