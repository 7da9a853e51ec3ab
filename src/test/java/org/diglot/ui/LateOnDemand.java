package org.diglot.ui;

import org.diglot.ui.kit.Delays;
import org.diglot.ui.kit.Runners;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Delays that end when the test says so. */
public final class LateOnDemand implements Delays {
    private final List<Waiting> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private record Waiting(Duration due, Runnable action) {}

    @Override
    public Pending after(Duration pause, Runnable action) {
        Waiting one = new Waiting(now.plus(pause), action);
        waiting.add(one);
        return () -> waiting.remove(one);
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
        List<Waiting> due = waiting.stream().filter(one -> one.due().compareTo(now) <= 0).toList();
        waiting.removeAll(due);
        due.forEach(one -> one.action().run());
    }

    /** Runners that do everything at once but wait for this clock. */
    public Runners runners() {
        return new Runners(Runnable::run, Runnable::run, this);
    }
}
