package org.diglot.ui.kit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Asks something slow without making the painting thread wait. Every question takes a ticket; an
 * answer is dropped if a newer question was asked in the meantime.
 *
 * <p>To be asked on the painting thread; the work sees only what it captured.
 *
 * @param <A> the answer
 */
public final class Question<A> {
    private static final Logger LOG = System.getLogger(Question.class.getName());

    private final Executor worker;
    private final Executor painter;
    private final Consumer<Exception> failed;
    private final AtomicLong ticket = new AtomicLong();

    /**
     * A question that is answered by {@code worker} and told on {@code painter}.
     *
     * @param failed is told, on the painting thread, why there is no answer
     */
    public Question(Executor worker, Executor painter, Consumer<Exception> failed) {
        this.worker = worker;
        this.painter = painter;
        this.failed = failed;
    }

    /**
     * Asks work that can be given up.
     *
     * @param work is told whom to ask, from any thread, whether a newer question was asked or this
     *     one was dropped
     */
    public void askUnlessSuperseded(
            Function<BooleanSupplier, Callable<A>> work, Consumer<A> answer) {
        long mine = ticket.incrementAndGet();
        Callable<A> task = work.apply(() -> mine != ticket.get());
        worker.execute(() -> answer(mine, task, answer));
    }

    /** Asks; the answer to an older question is no longer wanted. */
    public void ask(Callable<A> work, Consumer<A> answer) {
        long mine = ticket.incrementAndGet();
        worker.execute(() -> answer(mine, work, answer));
    }

    /** No answer is wanted any more. */
    public void drop() {
        ticket.incrementAndGet();
    }

    private void answer(long mine, Callable<A> work, Consumer<A> told) {
        try {
            A answer = work.call();
            painter.execute(() -> ifStillWanted(mine, () -> told.accept(answer)));
        } catch (CancellationException cancelled) {
            LOG.log(Level.DEBUG, "A question was given up", cancelled);
        } catch (Exception failure) {
            painter.execute(() -> ifStillWanted(mine, () -> failed.accept(failure)));
        }
    }

    private void ifStillWanted(long mine, Runnable tell) {
        if (mine == ticket.get()) {
            tell.run();
        }
    }
}
