package org.diglot.ui.kit;

import java.time.Duration;

/** Does something a little later on the painting thread; tests bring a clock of their own. */
@FunctionalInterface
public interface Delays {

    /** Runs {@code action} once after {@code pause}, unless it is cancelled before. */
    Pending after(Duration pause, Runnable action);

    /** Something that is going to happen. */
    @FunctionalInterface
    interface Pending {
        /** It shall not happen; nothing if it has happened. */
        void cancel();
    }
}
