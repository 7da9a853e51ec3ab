package org.diglot.memory;

/**
 * The question a long search asks now and then: is the answer still wanted?
 *
 * <p>Asked from the searching thread, so an implementation must be safe to call from any thread.
 * Threads are never interrupted, since an interrupt closes the files of an index under its reader.
 */
@FunctionalInterface
public interface Cancellation {

    /** A search that nobody gives up. */
    Cancellation NEVER = () -> false;

    /** Whether the answer is no longer wanted. */
    boolean isCancelled();
}
