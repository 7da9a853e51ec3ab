package org.diglot.memory.match;

import org.diglot.memory.Deduction;
import org.diglot.memory.Limits.Drafts;
import org.diglot.memory.Match;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.MemorySource;
import org.diglot.memory.MemorySource.Kind;
import org.diglot.memory.Place;
import org.diglot.memory.Reason.Neighbours;
import org.diglot.memory.Score;
import org.diglot.memory.match.MatchGroup.Fit;
import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the texts that an engine found into the answer: scores them, leaves out what may not be
 * offered, groups the translations of one source, and orders everything.
 *
 * <p>Texts may be offered in any order, and more of them than needed. Used from one thread.
 */
public final class MatchCollector {
    private static final int BEST = 102;

    private final MatchQuery query;
    private final Texts texts;
    private final Words words;
    private final Scorer scorer;
    private final Map<String, MatchGroup> groups = new HashMap<>();

    /** A collector for one query. */
    public MatchCollector(MatchQuery query, Texts texts) {
        this.query = query;
        this.texts = texts;
        this.words = texts.words(query.text(), query.direction().source());
        this.scorer = new Scorer(words);
    }

    /** The words of the query. */
    public Words words() {
        return words;
    }

    /**
     * Whether texts of this similarity can still be in the answer. Once it says no it will say no
     * to every lower one.
     */
    public boolean canUse(int similarity) {
        int most = similarity == 100 ? BEST : similarity;
        return similarity >= query.limits().threshold() && most >= lastPercent();
    }

    /** The percent of the last match wanted; 0 while there are fewer. */
    private int lastPercent() {
        int count = query.limits().count();
        if (groups.size() < count) {
            return 0;
        }
        int[] percents = groups.values().stream().mapToInt(MatchGroup::percent).sorted().toArray();
        return percents[percents.length - count];
    }

    /** Offers a text of an entry with all its translations. */
    public void offer(MemorySource owner, Entry entry, Entry.Text text) {
        Place place = new Place(owner.name(), entry.document(), entry.id());
        if (place.equals(query.context().self()) || !isOffered(text, owner)) {
            return;
        }
        List<Entry.Text> targets = targets(entry, text, owner);
        if (targets.isEmpty()) {
            return;
        }
        Words found = texts.words(text.variant().content(), query.direction().source());
        MatchGroup known = groups.get(found.identity());
        Score plain = known == null ? scorer.score(found) : known.plain();
        Fit fit = inContext(plain, owner, text);
        if (fit.score().percent() >= query.limits().threshold()) {
            MatchGroup group = known == null ? new MatchGroup(found, plain) : known;
            groups.putIfAbsent(found.identity(), group);
            targets.forEach(target -> group.add(found.content(), target, fit, place));
        }
    }

    private List<Entry.Text> targets(Entry entry, Entry.Text text, MemorySource owner) {
        VersionTag wanted = query.direction().target();
        return entry.texts().stream()
                .filter(target -> target.version().serves(wanted))
                .filter(target -> !target.version().equals(text.version()))
                .filter(target -> isOffered(target, owner))
                .toList();
    }

    private boolean isOffered(Entry.Text text, MemorySource owner) {
        return isOffered(text, owner, query.limits().drafts());
    }

    static boolean isOffered(Entry.Text text, MemorySource owner, Drafts drafts) {
        return switch (text.variant().status()) {
            case TRANSLATED, REVIEWED -> true;
            case REJECTED -> false;
            case EMPTY, DRAFT -> owner.kind() == Kind.REFERENCE || drafts == Drafts.OFFERED;
        };
    }

    private Fit inContext(Score plain, MemorySource owner, Entry.Text text) {
        List<Deduction> deductions = new ArrayList<>(plain.deductions());
        if (owner.penalty() > 0) {
            deductions.add(new Deduction(Deduction.Cause.MEMORY, owner.penalty()));
        }
        if (plain.similarity() < 100 || !deductions.isEmpty()) {
            return new Fit(new Score(plain.similarity(), deductions, 0), null);
        }
        Neighbours neighbours = sameNeighbours(text);
        int same = neighbours == null ? 0 : neighbours == Neighbours.BOTH ? 2 : 1;
        return new Fit(new Score(100, List.of(), same), neighbours);
    }

    private @Nullable Neighbours sameNeighbours(Entry.Text text) {
        boolean previous = isSame(query.context().previous(), text.previous());
        boolean next = isSame(query.context().next(), text.next());
        if (previous && next) {
            return Neighbours.BOTH;
        }
        return previous ? Neighbours.PREVIOUS : next ? Neighbours.NEXT : null;
    }

    private static boolean isSame(@Nullable Content neighbour, long hash) {
        return neighbour != null && Texts.neighbourHash(neighbour) == hash;
    }

    /** The answer. */
    public MatchResult result(Guarantee guarantee) {
        Comparator<MatchGroup> order =
                Comparator.comparing(MatchGroup::score)
                        .reversed()
                        .thenComparing(MatchGroup::text)
                        .thenComparing(MatchGroup::identity);
        List<Match> matches =
                groups.values().stream()
                        .sorted(order)
                        .limit(query.limits().count())
                        .map(group -> group.match(words, query.direction().target()))
                        .toList();
        return new MatchResult(matches, guarantee);
    }
}
