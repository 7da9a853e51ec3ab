package org.diglot.project;

import java.util.concurrent.CompletableFuture;

/**
 * What became of something the user did.
 *
 * @param result whether anything was changed, and if not, why
 * @param onDisk completes when the change is on disk; complete already when nothing was changed
 */
public record EditOutcome(Result result, CompletableFuture<Void> onDisk) {

    /** Whether anything was changed, and if not, why. */
    public enum Result {
        /** It was changed. */
        CHANGED,
        /** It was so already. */
        UNCHANGED,
        /** The variant is locked. */
        LOCKED,
        /** There is no text to confirm. */
        NOTHING_TO_CONFIRM,
        /** The segment is no longer there: it was split, joined or undone. */
        GONE
    }

    static EditOutcome of(Result result) {
        return new EditOutcome(result, CompletableFuture.completedFuture(null));
    }

    static EditOutcome changed(CompletableFuture<Void> onDisk) {
        return new EditOutcome(Result.CHANGED, onDisk);
    }
}
