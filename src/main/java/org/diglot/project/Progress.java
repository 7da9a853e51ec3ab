package org.diglot.project;

/**
 * How long work tells how far it is, and asks whether to go on.
 *
 * <p>Called from the thread that works.
 */
public interface Progress {

    /** Nobody looks, nobody cancels. */
    Progress NONE = (task, done, total) -> {};

    /**
     * Tells how far the work is.
     *
     * @param task what is being done, as a short phrase
     * @param done how much is done, in any unit
     * @param total how much there is in the same unit; 0 if not known
     */
    void tell(String task, long done, long total);

    /** Whether the user wants the work given up. */
    default boolean isCancelled() {
        return false;
    }
}
