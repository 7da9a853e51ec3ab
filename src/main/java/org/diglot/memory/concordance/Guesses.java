package org.diglot.memory.concordance;

import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.MarkedText;
import org.diglot.memory.MarkedText.Span;
import org.diglot.memory.MemoryException;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Guesses which words of the other text translate what was hit, from what occurs together in the
 * hits and how common it is elsewhere; the same text is counted once. Says nothing where two
 * guesses are about as good. Used once.
 */
final class Guesses {
    /** Of more hits the first so many say enough. */
    private static final int SAMPLE = 200;

    private final Reading reading;
    private final Frequencies frequencies;

    Guesses(Reading reading, Frequencies frequencies) {
        this.reading = reading;
        this.frequencies = frequencies;
    }

    /** Which text of a hit was hit. */
    private enum Way {
        FORTH,
        BACK;

        private @Nullable MarkedText hit(ConcordanceHit hit) {
            return this == FORTH ? hit.source() : hit.target();
        }

        private @Nullable MarkedText other(ConcordanceHit hit) {
            return this == FORTH ? hit.target() : hit.source();
        }

        private ConcordanceHit guessing(ConcordanceHit hit, List<Span> spans) {
            MarkedText target = hit.target();
            if (target == null) {
                return hit;
            }
            return this == FORTH
                    ? new ConcordanceHit(hit.source(), target.guessing(spans), hit.place())
                    : new ConcordanceHit(hit.source().guessing(spans), target, hit.place());
        }
    }

    /** The first hits, with guesses learnt from all of them. */
    List<ConcordanceHit> in(List<ConcordanceHit> all, int first) throws MemoryException {
        List<ConcordanceHit> guessed = new ArrayList<>(all.subList(0, Math.min(first, all.size())));
        for (Way way : Way.values()) {
            guess(all, guessed, way);
        }
        return guessed;
    }

    private void guess(List<ConcordanceHit> all, List<ConcordanceHit> into, Way way)
            throws MemoryException {
        List<Pairing> pairings = new ArrayList<>();
        String language = "";
        Set<String> known = new HashSet<>();
        for (ConcordanceHit hit : all.subList(0, Math.min(SAMPLE, all.size()))) {
            MarkedText one = way.hit(hit);
            MarkedText other = way.other(hit);
            Pairing pairing = pairing(hit, way);
            if (one != null && other != null && pairing != null && known.add(one.text())) {
                pairings.add(pairing);
                language = other.version().language();
            }
        }
        if (pairings.isEmpty()) {
            return;
        }
        Association association = Association.of(pairings, language, frequencies);
        for (int i = 0; i < into.size(); i++) {
            Pairing pairing = pairing(into.get(i), way);
            if (pairing != null) {
                List<Span> spans = new Guess(pairing, association).spans();
                into.set(i, way.guessing(into.get(i), spans));
            }
        }
    }

    private @Nullable Pairing pairing(ConcordanceHit hit, Way way) {
        MarkedText one = way.hit(hit);
        MarkedText other = way.other(hit);
        if (one == null || other == null || one.spans().isEmpty() || !other.spans().isEmpty()) {
            return null;
        }
        return Pairing.of(one, other, reading);
    }
}
