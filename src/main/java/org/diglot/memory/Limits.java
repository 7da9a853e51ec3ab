package org.diglot.memory;

/**
 * How much is wanted, and from where.
 *
 * @param threshold the lowest percentage worth showing, from 1 to 100; it holds for the score that
 *     is shown, after all deductions
 * @param count the largest number of matches, at least 1; variants of one source count as one match
 * @param drafts whether unconfirmed text of the project is offered too
 * @param memories which memories are asked, and how far each is trusted
 */
public record Limits(int threshold, int count, Drafts drafts, Selection memories) {

    /** What happens to variants of the project that nobody confirmed. */
    public enum Drafts {
        LEFT_OUT,
        OFFERED
    }

    /** From 70 percent, ten matches, no drafts. */
    public static final Limits USUAL = new Limits(70, 10, Drafts.LEFT_OUT);

    public Limits {
        if (threshold < 1 || threshold > 100) {
            throw new IllegalArgumentException("A threshold of " + threshold + " percent");
        }
        if (count < 1) {
            throw new IllegalArgumentException("At least one match must be wanted");
        }
    }

    /** Limits for all memories alike. */
    public Limits(int threshold, int count, Drafts drafts) {
        this(threshold, count, drafts, Selection.ALL);
    }

    /** The same with another threshold. */
    public Limits withThreshold(int other) {
        return new Limits(other, count, drafts, memories);
    }

    /** The same with another number of matches. */
    public Limits withCount(int other) {
        return new Limits(threshold, other, drafts, memories);
    }

    /** The same for other memories. */
    public Limits from(Selection others) {
        return new Limits(threshold, count, drafts, others);
    }
}
