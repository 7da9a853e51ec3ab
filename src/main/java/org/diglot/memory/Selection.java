package org.diglot.memory;

import java.util.Map;

/**
 * Which memories are asked, and how far the user trusts each. It belongs to the question and not to
 * the index, so that switching a memory on or off, or changing its penalty, costs nothing.
 *
 * @param known the standing of single memories, by name
 * @param others the standing of all the others
 */
public record Selection(Map<String, Standing> known, Standing others) {

    /** Whether a memory is asked. */
    public enum Use {
        ASKED,
        OFF
    }

    /**
     * How a memory stands with the user.
     *
     * @param use whether it is asked
     * @param priority breaks ties: of two matches with the same score that of the higher priority
     *     comes first; a better score always wins. From -99 to 99, usually 0
     * @param penalty points off every match from here, 0 to 99
     */
    public record Standing(Use use, int priority, int penalty) {

        /** Asked, like most others. */
        public static final Standing USUAL = new Standing(Use.ASKED, 0, 0);

        /** Not asked. */
        public static final Standing OFF = new Standing(Use.OFF, 0, 0);

        public Standing {
            if (Math.abs(priority) > 99) {
                throw new IllegalArgumentException("A priority of " + priority);
            }
            if (penalty < 0 || penalty > 99) {
                throw new IllegalArgumentException("A penalty of " + penalty);
            }
        }

        /** The same with another penalty. */
        public Standing withPenalty(int other) {
            return new Standing(use, priority, other);
        }

        /** The same with another priority. */
        public Standing withPriority(int other) {
            return new Standing(use, other, penalty);
        }

        /** The same, asked or not. */
        public Standing withUse(Use other) {
            return new Standing(other, priority, penalty);
        }
    }

    /** All memories alike. */
    public static final Selection ALL = new Selection(Map.of(), Standing.USUAL);

    public Selection {
        known = Map.copyOf(known);
    }

    /** How a memory stands. */
    public Standing of(String memory) {
        return known.getOrDefault(memory, others);
    }

    /** Whether a memory is asked. */
    public boolean asks(String memory) {
        return of(memory).use() == Use.ASKED;
    }
}
