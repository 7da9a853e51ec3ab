package org.diglot.memory.concordance;

/**
 * How unlikely it is that two things occur together so often by chance.
 *
 * @see <a href="https://aclanthology.org/J93-1003/">Dunning, Accurate Methods for the Statistics of
 *     Surprise and Coincidence, Computational Linguistics 19 (1993)</a>
 */
final class LogLikelihood {
    /** Once in a thousand cases chance alone goes beyond (chi squared, one degree of freedom). */
    static final double SIGNIFICANT = 10.83;

    private LogLikelihood() {}

    /**
     * The likelihood ratio, 0 or more.
     *
     * @param both how often both occur
     * @param one how often the one occurs, with or without the other
     * @param other how often the other does
     * @param all the number of all cases
     */
    static double of(double both, double one, double other, double all) {
        double onlyOne = one - both;
        double onlyOther = other - both;
        double neither = Math.max(0, all - one - other + both);
        double cells = part(both) + part(onlyOne) + part(onlyOther) + part(neither);
        double sums = part(one) + part(other) + part(onlyOne + neither) + part(onlyOther + neither);
        return Math.max(0, 2 * (cells - sums + part(both + onlyOne + onlyOther + neither)));
    }

    private static double part(double count) {
        return count <= 0 ? 0 : count * Math.log(count);
    }
}
