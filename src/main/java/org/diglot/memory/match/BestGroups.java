package org.diglot.memory.match;

import org.diglot.memory.Score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * As many of the best groups as are wanted, without regard to how much a memory is preferred. What
 * is in here only gets better, so a text that is worse than the last one can be left out for good.
 * Used from one thread.
 */
final class BestGroups {
    /** Whether two memories can be told apart by how much the user prefers them. */
    enum Priorities {
        ALIKE,
        DIFFERENT
    }

    private static final Comparator<MatchGroup> ORDER =
            Comparator.comparing(MatchGroup::score)
                    .reversed()
                    .thenComparing(MatchGroup::text)
                    .thenComparing(MatchGroup::identity);

    private final int count;
    private final Priorities priorities;
    private final List<MatchGroup> groups = new ArrayList<>();

    BestGroups(int count, Priorities priorities) {
        this.count = count;
        this.priorities = priorities;
    }

    /** Takes a group that is new or became better. */
    void take(MatchGroup group) {
        groups.remove(group);
        int place = groups.size();
        while (place > 0 && ORDER.compare(group, groups.get(place - 1)) < 0) {
            place--;
        }
        if (place < count) {
            groups.add(place, group);
        }
        if (groups.size() > count) {
            groups.removeLast();
        }
    }

    /** The percent of the last one; 0 while there are fewer than wanted. */
    int lastPercent() {
        return groups.size() < count ? 0 : groups.getLast().percent();
    }

    /** Whether a text that is not here yet would be, if it had this score. */
    boolean mayTake(Score score, Words text) {
        if (groups.size() < count) {
            return true;
        }
        MatchGroup last = groups.getLast();
        int byScore = score.compareTo(last.score());
        if (byScore != 0 || priorities == Priorities.DIFFERENT) {
            return byScore >= 0;
        }
        int byText = text.content().plainText().compareTo(last.text());
        return byText == 0 ? text.identity().compareTo(last.identity()) < 0 : byText < 0;
    }
}
