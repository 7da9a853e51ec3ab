package org.diglot.memory.match;

import org.diglot.memory.match.Token.Kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Pairs the words and signs of an old text with those of a new one, by the cheapest edits.
 *
 * <p>Costs are chosen so that the same word written differently is paired before anything is
 * replaced, and words are not replaced by punctuation.
 */
final class Alignment {
    private static final int SAME_KEY = 1;
    private static final int REPLACE = 6;
    private static final int REPLACE_KIND = 9;
    private static final int ONE_SIDED = 4;

    /** Beyond this number of cells the middle of two texts is taken as one replacement. */
    private static final int MOST_CELLS = 4_000_000;

    /** A pair of positions; -1 where one side has no partner. */
    record Pair(int before, int now) {
        static final int NONE = -1;

        boolean isPaired() {
            return before != NONE && now != NONE;
        }
    }

    private final List<Token> before;
    private final List<Token> now;

    private Alignment(List<Token> before, List<Token> now) {
        this.before = before;
        this.now = now;
    }

    /** Pairs of positions in these lists, in order. */
    static List<Pair> of(List<Token> before, List<Token> now) {
        return new Alignment(before, now).pairs();
    }

    /** The same, without pairs of equal texts before the first and after the last other one. */
    static List<Pair> unlike(List<Token> before, List<Token> now) {
        Alignment alignment = new Alignment(before, now);
        int start = alignment.start();
        int tail = alignment.tail(start);
        return alignment.middle(start, before.size() - tail, now.size() - tail);
    }

    private List<Pair> pairs() {
        int start = start();
        int tail = tail(start);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            pairs.add(new Pair(i, i));
        }
        pairs.addAll(middle(start, before.size() - tail, now.size() - tail));
        for (int i = tail; i > 0; i--) {
            pairs.add(new Pair(before.size() - i, now.size() - i));
        }
        return pairs;
    }

    /** How many are the same at the begin. */
    private int start() {
        int shorter = Math.min(before.size(), now.size());
        int start = 0;
        while (start < shorter && same(start, start)) {
            start++;
        }
        return start;
    }

    /** How many are the same at the end, without those at the begin. */
    private int tail(int start) {
        int most = Math.min(before.size(), now.size()) - start;
        int tail = 0;
        while (tail < most && same(before.size() - 1 - tail, now.size() - 1 - tail)) {
            tail++;
        }
        return tail;
    }

    private boolean same(int i, int j) {
        return before.get(i).text().equals(now.get(j).text());
    }

    private List<Pair> middle(int start, int beforeEnd, int nowEnd) {
        int rows = beforeEnd - start;
        int columns = nowEnd - start;
        if (rows == columns && isStraight(start, rows)) {
            return straight(start, rows);
        }
        if ((long) rows * columns > MOST_CELLS) {
            return apart(start, beforeEnd, nowEnd);
        }
        int[][] cost = costs(start, rows, columns);
        List<Pair> pairs = new ArrayList<>();
        int i = rows;
        int j = columns;
        while (i > 0 || j > 0) {
            if (i > 0
                    && j > 0
                    && cost[i][j] == cost[i - 1][j - 1] + pairCost(start + i - 1, start + j - 1)) {
                i--;
                j--;
                pairs.add(new Pair(start + i, start + j));
            } else if (j > 0 && cost[i][j] == cost[i][j - 1] + ONE_SIDED) {
                j--;
                pairs.add(new Pair(Pair.NONE, start + j));
            } else {
                i--;
                pairs.add(new Pair(start + i, Pair.NONE));
            }
        }
        Collections.reverse(pairs);
        return pairs;
    }

    /**
     * Whether pairing each with the one at its place costs no more than any other way: that has at
     * least one more on either side.
     */
    private boolean isStraight(int start, int count) {
        int cost = 0;
        for (int i = start; i < start + count && cost <= 2 * ONE_SIDED; i++) {
            cost += pairCost(i, i);
        }
        return cost <= 2 * ONE_SIDED;
    }

    private static List<Pair> straight(int start, int count) {
        List<Pair> pairs = new ArrayList<>(count);
        for (int i = start; i < start + count; i++) {
            pairs.add(new Pair(i, i));
        }
        return pairs;
    }

    private static List<Pair> apart(int start, int beforeEnd, int nowEnd) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = start; i < beforeEnd; i++) {
            pairs.add(new Pair(i, Pair.NONE));
        }
        for (int j = start; j < nowEnd; j++) {
            pairs.add(new Pair(Pair.NONE, j));
        }
        return pairs;
    }

    private int[][] costs(int start, int rows, int columns) {
        int[][] cost = new int[rows + 1][columns + 1];
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                cost[i][j] = i == 0 ? j * ONE_SIDED : cost[i - 1][j] + ONE_SIDED;
                if (i > 0 && j > 0) {
                    int paired = cost[i - 1][j - 1] + pairCost(start + i - 1, start + j - 1);
                    cost[i][j] = Math.min(paired, Math.min(cost[i][j], cost[i][j - 1] + ONE_SIDED));
                }
            }
        }
        return cost;
    }

    private int pairCost(int i, int j) {
        Token old = before.get(i);
        Token young = now.get(j);
        if (old.text().equals(young.text())) {
            return 0;
        }
        if (old.key().equals(young.key())) {
            return SAME_KEY;
        }
        return (old.kind() == Kind.SIGN) == (young.kind() == Kind.SIGN) ? REPLACE : REPLACE_KIND;
    }
}
