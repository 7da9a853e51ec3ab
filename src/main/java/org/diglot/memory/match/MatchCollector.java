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
import org.diglot.memory.Selection;
import org.diglot.memory.Selection.Standing;
import org.diglot.memory.match.BestGroups.Priorities;
import org.diglot.memory.match.MatchGroup.Fit;
import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the texts that an engine found into the answer: scores them, leaves out what may not be
 * offered, groups the translations of one source, and orders everything.
 *
 * <p>Texts may be offered in any order, and more of them than needed. Used from one thread.
 */
public final class MatchCollector {
    private final MatchQuery query;
    private final Texts texts;
    private final Words words;
    private final Scorer scorer;
    private final LanguageFit languages;
    private final Map<String, MatchGroup> groups = new HashMap<>();
    private final BestGroups best;

    /** A collector for one query. */
    public MatchCollector(MatchQuery query, Texts texts) {
        this.query = query;
        this.texts = texts;
        this.words = texts.words(query.text(), query.direction().source());
        this.scorer = new Scorer(words);
        this.languages = new LanguageFit(query.direction().target());
        this.best = new BestGroups(query.limits().count(), priorities(query.limits().memories()));
    }

    private static Priorities priorities(Selection memories) {
        int usual = memories.others().priority();
        boolean alike =
                memories.known().values().stream()
                        .allMatch(standing -> standing.priority() == usual);
        return alike ? Priorities.ALIKE : Priorities.DIFFERENT;
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
        int most = similarity == 100 ? Score.BEST : similarity;
        return similarity >= query.limits().threshold() && most >= best.lastPercent();
    }

    /**
     * A source text and what it is worth by itself.
     *
     * @param words the text, cut
     * @param plain without neighbours and penalties
     */
    public record Judged(Words words, Score plain) {}

    /**
     * Scores a source text before its translations are read; nothing if no translation of it can be
     * among the matches wanted, now and later. Penalties only subtract, and neighbours count for
     * the query's own text alone, which no other match is better than.
     */
    public Optional<Judged> judge(Content source) {
        Words found = texts.words(source, query.direction().source());
        MatchGroup known = groups.get(found.identity());
        if (known != null) {
            return Optional.of(new Judged(found, known.plain()));
        }
        Score plain = scorer.score(found);
        return best.mayTake(plain, found)
                ? Optional.of(new Judged(found, plain))
                : Optional.empty();
    }

    /** Offers a text of an entry with all its translations. */
    public void offer(MemorySource owner, Entry entry, Entry.Text text) {
        judge(text.variant().content()).ifPresent(judged -> offer(owner, entry, text, judged));
    }

    /** Offers a text of an entry that was judged. */
    public void offer(MemorySource owner, Entry entry, Entry.Text text, Judged judged) {
        Place place = new Place(owner.name(), entry.document(), entry.id());
        if (place.equals(query.context().self()) || !isOffered(text, owner)) {
            return;
        }
        Words found = judged.words();
        for (Entry.Text target : targets(entry, text, owner)) {
            Fit fit = fit(judged.plain(), owner, text, target);
            if (fit.score().percent() >= query.limits().threshold()) {
                MatchGroup group =
                        groups.computeIfAbsent(
                                found.identity(), any -> new MatchGroup(found, judged.plain()));
                group.add(found.content(), target, fit, place);
                best.take(group);
            }
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

    private Fit fit(Score plain, MemorySource owner, Entry.Text text, Entry.Text target) {
        Standing standing = query.limits().memories().of(owner.name());
        List<Deduction> deductions = new ArrayList<>(plain.deductions());
        languages.deduction(target.version()).ifPresent(deductions::add);
        if (standing.penalty() > 0) {
            deductions.add(new Deduction(Deduction.Cause.MEMORY, standing.penalty()));
        }
        if (plain.similarity() < 100 || !deductions.isEmpty()) {
            Score score = new Score(plain.similarity(), deductions, 0);
            return new Fit(score, null, standing.priority());
        }
        Neighbours neighbours = sameNeighbours(text);
        int same = neighbours == null ? 0 : neighbours == Neighbours.BOTH ? 2 : 1;
        return new Fit(new Score(100, List.of(), same), neighbours, standing.priority());
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
        groups.values().forEach(group -> group.sort(query.direction().target()));
        Comparator<MatchGroup> order =
                Comparator.comparing(MatchGroup::score)
                        .thenComparingInt(MatchGroup::priority)
                        .reversed()
                        .thenComparing(MatchGroup::text)
                        .thenComparing(MatchGroup::identity);
        List<Match> matches =
                groups.values().stream()
                        .sorted(order)
                        .limit(query.limits().count())
                        .map(group -> group.match(words))
                        .toList();
        return new MatchResult(matches, guarantee, unseen(matches, guarantee));
    }

    /** The last match wanted is an upper bound of all that come after it. */
    private int unseen(List<Match> matches, Guarantee guarantee) {
        if (guarantee != Guarantee.COMPLETE) {
            return Score.BEST;
        }
        return matches.size() < query.limits().count() ? 0 : matches.getLast().score().percent();
    }
}
