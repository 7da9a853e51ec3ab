package org.diglot.ui.grid;

import org.diglot.model.Content;
import org.diglot.project.Cell;
import org.diglot.ui.kit.Delays;
import org.diglot.ui.kit.Delays.Pending;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.function.BiConsumer;

/**
 * Text that was typed and is not yet an edit. A pause makes a burst an edit; whoever types without
 * pausing has an edit every second all the same, so that a crash costs no more than that.
 */
final class Typing {
    private static final Duration PAUSE = Duration.ofMillis(600);
    private static final Duration AT_MOST = Duration.ofMillis(950);
    private static final Pending NOTHING = () -> {};

    private final Delays delays;
    private final BiConsumer<Cell, Content> settled;
    private @Nullable Cell cell;
    private Content content = Content.EMPTY;
    private Pending pause = NOTHING;
    private Pending limit = NOTHING;

    Typing(Delays delays, BiConsumer<Cell, Content> settled) {
        this.delays = delays;
        this.settled = settled;
    }

    void typed(Cell where, Content text) {
        if (!where.equals(cell)) {
            settle();
            cell = where;
            limit = delays.after(AT_MOST, this::settle);
        }
        content = text;
        pause.cancel();
        pause = delays.after(PAUSE, this::settle);
    }

    /** Makes what was typed an edit now. */
    void settle() {
        pause.cancel();
        limit.cancel();
        pause = NOTHING;
        limit = NOTHING;
        Cell where = cell;
        cell = null;
        if (where != null) {
            settled.accept(where, content);
        }
    }

    boolean isPending() {
        return cell != null;
    }
}
