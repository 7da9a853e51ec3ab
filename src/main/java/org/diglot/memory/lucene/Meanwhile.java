package org.diglot.memory.lucene;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that is made on a thread of its own while another thing is made here. */
final class Meanwhile<T> {
    private static final System.Logger LOG = System.getLogger(Meanwhile.class.getName());

    private final FutureTask<T> task;

    private Meanwhile(FutureTask<T> task) {
        this.task = task;
    }

    /** Begins to make it. */
    static <T> Meanwhile<T> begin(Callable<T> making) {
        FutureTask<T> task = new FutureTask<>(making);
        Thread.ofPlatform().daemon(true).name("diglot-memory-meanwhile").start(task);
        return new Meanwhile<>(task);
    }

    /** Waits for it; throws what would have been thrown here. */
    T result() throws IOException {
        try {
            return awaited();
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    private static IOException thrown(@Nullable Throwable failure) {
        return switch (failure) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case IOException e -> e;
            case null, default -> new IOException(failure);
        };
    }

    /** Waits for what nobody wants any more, so that it can be let go of; empty if it failed. */
    Optional<T> unwanted() {
        try {
            return Optional.of(awaited());
        } catch (ExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "Not wanted anyway", e);
            return Optional.empty();
        }
    }

    /** Waits, also if somebody wants this thread to stop: it takes a moment only. */
    private T awaited() throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
