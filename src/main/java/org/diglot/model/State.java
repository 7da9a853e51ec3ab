package org.diglot.model;

import org.jspecify.annotations.Nullable;

/**
 * The status of a variant with its lock and, where it was rejected, the reason.
 *
 * @param status how far the variant has come
 * @param lock whether it may be changed
 * @param reason why a reviewer rejected it; {@code null} where no reason was given
 */
public record State(Status status, Lock lock, @Nullable String reason) {

    /** Whether a variant may be changed. */
    public enum Lock {
        OPEN,
        LOCKED
    }

    /** Nothing written, open to be changed. */
    public static final State EMPTY = of(Status.EMPTY);

    /** A status without lock and reason. */
    public static State of(Status status) {
        return new State(status, Lock.OPEN, null);
    }

    /** The same lock with another status; a reason is dropped. */
    public State with(Status other) {
        return new State(other, lock, null);
    }

    /** The same status with another lock. */
    public State with(Lock other) {
        return new State(status, other, reason);
    }

    /** Whether the variant must not be changed. */
    public boolean isLocked() {
        return lock == Lock.LOCKED;
    }
}
