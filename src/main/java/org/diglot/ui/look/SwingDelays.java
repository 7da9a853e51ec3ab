package org.diglot.ui.look;

import org.diglot.ui.kit.Delays;

import java.time.Duration;

import javax.swing.Timer;

/** Waits with Swing's timer, which calls back on the painting thread. */
public final class SwingDelays implements Delays {
    @Override
    public Pending after(Duration pause, Runnable action) {
        Timer timer = new Timer(Math.toIntExact(pause.toMillis()), event -> action.run());
        timer.setRepeats(false);
        timer.start();
        return timer::stop;
    }
}
