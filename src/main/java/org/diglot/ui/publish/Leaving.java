package org.diglot.ui.publish;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;

/** Runs something when a field is left. */
final class Leaving extends FocusAdapter {
    private final Runnable action;

    Leaving(Runnable action) {
        this.action = action;
    }

    @Override
    public void focusLost(FocusEvent event) {
        action.run();
    }
}
