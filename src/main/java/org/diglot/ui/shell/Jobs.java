package org.diglot.ui.shell;

import org.diglot.project.Progress;
import org.diglot.project.ProjectException;
import org.diglot.ui.kit.Delays.Pending;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Runners;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Long work behind the window. What takes longer than a moment is seen, with how far it is, and can
 * be cancelled. One piece of work at a time; a newer one takes the place of the older.
 *
 * <p>Painting thread only.
 */
public final class Jobs {
    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private final Runners runners;
    private final Question<Object> question;
    private Display display = Display.NONE;
    private Pending appearing = () -> {};
    private State state = State.NOTHING;
    private State background = State.NOTHING;
    private boolean seen;

    /**
     * Work that can tell how far it is.
     *
     * @param <A> what comes of it
     */
    public interface Work<A> {
        /** Blocks; on a worker. */
        A run(Progress progress) throws ProjectException;
    }

    /** Where the work is seen. */
    public interface Display {
        /** Nobody looks. */
        Display NONE = job -> {};

        /** Shows the work; {@link State#NOTHING} hides it. */
        void show(State job);
    }

    /**
     * What is being done.
     *
     * @param caption for the user; empty for nothing
     * @param share that is done, 0 to 1; negative if not known
     * @param cancel gives the work up
     */
    public record State(String caption, double share, Runnable cancel) {
        /** Nothing is being done. */
        public static final State NOTHING = new State("", -1, () -> {});

        /** Whether nothing is being done. */
        public boolean isNothing() {
            return caption.isEmpty();
        }
    }

    /** Work whose failures are told to {@code failed}. */
    public Jobs(Runners runners, Consumer<Exception> failed) {
        this.runners = runners;
        this.question =
                new Question<>(
                        runners.worker(),
                        runners.painter(),
                        failure -> {
                            ended();
                            failed.accept(failure);
                        });
    }

    /** Shows the work there from now on. */
    public void showOn(Display place) {
        display = place;
        place.show(seen ? state : background);
    }

    /** Shows work that others do, as long as there is none of our own; a newer state follows. */
    public void showBackground(State others) {
        background = others;
        if (!seen) {
            display.show(others);
        }
    }

    /** Begins; {@code done} is told what came of it unless it was cancelled. */
    public <A> void start(String caption, Work<A> work, Consumer<A> done) {
        Meter meter = new Meter(caption);
        appearing.cancel();
        state = new State(caption, -1, () -> cancel(meter));
        appearing = runners.delays().after(A_MOMENT, this::appear);
        Callable<Object> task =
                () -> {
                    A result = work.run(meter);
                    if (meter.isCancelled()) {
                        throw new CancellationException(caption);
                    }
                    return (Runnable) () -> done.accept(result);
                };
        question.ask(
                task,
                answer -> {
                    ended();
                    ((Runnable) answer).run();
                });
    }

    private void appear() {
        seen = true;
        display.show(state);
    }

    private void cancel(Meter meter) {
        meter.cancelled = true;
        question.drop();
        ended();
    }

    private void ended() {
        appearing.cancel();
        seen = false;
        state = State.NOTHING;
        display.show(background);
    }

    private void moved(double share) {
        if (!state.isNothing()) {
            state = new State(state.caption(), share, state.cancel());
            if (seen) {
                display.show(state);
            }
        }
    }

    /** Hands on how far the work is, at most a hundred times. */
    private final class Meter implements Progress {
        private final String caption;
        private volatile boolean cancelled;
        private int told = -1;

        Meter(String caption) {
            this.caption = caption;
        }

        @Override
        public void tell(String task, long done, long total) {
            int percent = total <= 0 ? 0 : (int) Math.min(100, 100 * done / total);
            if (percent != told) {
                told = percent;
                runners.painter()
                        .execute(() -> {
                            if (!cancelled && state.caption().equals(caption)) {
                                moved(total <= 0 ? -1 : percent / 100.0);
                            }
                        });
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
