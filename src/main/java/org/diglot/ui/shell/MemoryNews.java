package org.diglot.ui.shell;

import org.diglot.project.MemoryEvent;
import org.diglot.ui.kit.Delays.Pending;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.kit.Texts;

import java.time.Duration;

/**
 * Tells the window what happens to the memories: how far a file is read, that there is more to ask,
 * that something could not be read. Painting thread only.
 */
final class MemoryNews {
    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private final Runners runners;
    private final Listener listener;
    private final Jobs jobs;
    private final Runnable stop;
    private Pending appearing = () -> {};
    private double share = -1;
    private boolean seen;

    /** Who must know. */
    interface Listener {
        /** In the language of the window. */
        Texts texts();

        /** Answers are others now. */
        void changed();

        /** The user must not miss this. */
        void notice(String sentence);
    }

    /** News for a window; {@code stop} gives up what is being read. */
    MemoryNews(Runners runners, Jobs jobs, Listener listener, Runnable stop) {
        this.runners = runners;
        this.jobs = jobs;
        this.listener = listener;
        this.stop = stop;
    }

    void heard(MemoryEvent event) {
        switch (event) {
            case MemoryEvent.Filling filling -> begin(filling.memory());
            case MemoryEvent.Progressed progressed -> moved(progressed);
            case MemoryEvent.Ready _, MemoryEvent.Forgotten _, MemoryEvent.Chosen _ -> {
                end();
                listener.changed();
            }
            case MemoryEvent.Stopped _ -> end();
            case MemoryEvent.Refused refused -> {
                end();
                listener.notice(refused.sentence());
            }
            case MemoryEvent.Troubled troubled -> {
                end();
                listener.notice(troubled.sentence());
            }
        }
    }

    private void begin(String memory) {
        end();
        appearing = runners.delays().after(A_MOMENT, () -> show(memory));
    }

    private void moved(MemoryEvent.Progressed progressed) {
        share = progressed.percent() / 100.0;
        if (seen) {
            show(progressed.memory());
        }
    }

    private void show(String memory) {
        seen = true;
        String caption = listener.texts().text("job.memory", name(memory));
        jobs.showBackground(new Jobs.State(caption, share, stop));
    }

    private static String name(String memory) {
        return memory.substring(memory.lastIndexOf('/') + 1);
    }

    private void end() {
        appearing.cancel();
        share = -1;
        if (seen) {
            seen = false;
            jobs.showBackground(Jobs.State.NOTHING);
        }
    }
}
