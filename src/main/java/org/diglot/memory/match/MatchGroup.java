package org.diglot.memory.match;

import org.diglot.memory.Match;
import org.diglot.memory.MatchedVariant;
import org.diglot.memory.Place;
import org.diglot.memory.Reason.Neighbours;
import org.diglot.memory.Score;
import org.diglot.memory.WordDiff;
import org.diglot.model.Content;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** All translations of one source text that were found. */
final class MatchGroup {

    /**
     * How well a translation fits at one place, which neighbours it shares, and how much its memory
     * is preferred.
     */
    record Fit(Score score, @Nullable Neighbours neighbours, int priority) {}

    /** One translation at one place. */
    private record Found(Content source, Entry.Text target, Fit fit, Place place) {
        Score score() {
            return fit.score();
        }

        Variant variant() {
            return target.variant();
        }

        String text() {
            return variant().content().plainText();
        }

        Instant changed() {
            Instant time = variant().annotations().changed().time();
            Instant made = variant().annotations().created().time();
            return time != null ? time : made != null ? made : Instant.MIN;
        }
    }

    private record Said(VersionTag version, Content content) {}

    private final Words words;
    private final Score plain;
    private final List<Found> found = new ArrayList<>();
    private @Nullable Score best;

    MatchGroup(Words words, Score plain) {
        this.words = words;
        this.plain = plain;
    }

    void add(Content source, Entry.Text target, Fit fit, Place place) {
        found.add(new Found(source, target, fit, place));
        best = best == null || best.compareTo(fit.score()) < 0 ? fit.score() : best;
    }

    /** The score of the texts alone. */
    Score plain() {
        return plain;
    }

    Score score() {
        return best == null ? plain : best;
    }

    int percent() {
        return score().percent();
    }

    String text() {
        return words.content().plainText();
    }

    String identity() {
        return words.identity();
    }

    /** Brings the best translation to the front; to be called before what follows. */
    void sort(VersionTag wanted) {
        found.sort(order(wanted));
    }

    /** How much the memory of the best translation is preferred. */
    int priority() {
        return found.getFirst().fit().priority();
    }

    Match match(Words query) {
        Map<Said, List<Found>> said = new LinkedHashMap<>();
        for (Found one : found) {
            Said key = new Said(one.target().version(), one.variant().content());
            said.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
        }
        WordDiff diff = Differ.between(words, query);
        List<MatchedVariant> variants = said.values().stream().map(MatchGroup::variant).toList();
        return new Match(
                found.getFirst().source(),
                diff,
                Reasons.of(score(), diff, found.getFirst().fit().neighbours()),
                variants);
    }

    private static MatchedVariant variant(List<Found> same) {
        Found first = same.getFirst();
        SequencedSet<Place> places = new LinkedHashSet<>(same.stream().map(Found::place).toList());
        return new MatchedVariant(
                first.target().version(), first.variant(), first.score(), List.copyOf(places));
    }

    private static Comparator<Found> order(VersionTag wanted) {
        return Comparator.comparing(Found::score, Comparator.reverseOrder())
                .thenComparing(one -> !one.target().version().equals(wanted))
                .thenComparingInt(one -> -one.fit().priority())
                .thenComparing(Found::changed, Comparator.reverseOrder())
                .thenComparing(one -> one.target().version())
                .thenComparing(Found::text)
                .thenComparing(one -> one.place().memory())
                .thenComparing(one -> one.place().document())
                .thenComparing(one -> one.place().unit().value())
                .thenComparing(one -> one.variant().toString());
    }
}
