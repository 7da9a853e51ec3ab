package org.diglot.memory.concordance;

import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.ConcordancePage.Counting;
import org.diglot.memory.ConcordanceQuery;
import org.diglot.memory.ConcordanceQuery.OnBoth;
import org.diglot.memory.ConcordanceQuery.OnSide;
import org.diglot.memory.ExpressionFault;
import org.diglot.memory.MarkedText;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.MemoryException;
import org.diglot.memory.Place;
import org.diglot.memory.concordance.Expression.TooSlow;
import org.diglot.memory.match.Entry;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for the words of a concordance query in entries that an engine offers, and marks the hits.
 * Used from one thread.
 */
public final class Concordance {
    /** Hits of so many units are counted; beyond, only as many as are shown. */
    private static final int COUNTED = 200;

    private static final int BEGINNING = 40;

    private final ConcordanceQuery query;
    private final Reading reading;
    private final Phrases inSource;
    private final Phrases inTarget;
    private final List<ConcordanceHit> hits = new ArrayList<>();
    private @Nullable ExpressionFault fault;
    private int units;
    private boolean isCut;

    /** A concordance for one query. */
    public Concordance(ConcordanceQuery query, Reading reading) {
        this.query = query;
        this.reading = reading;
        this.inSource = read(query.sought().inSource(), query.direction().source(), reading);
        this.inTarget = read(query.sought().inTarget(), query.direction().target(), reading);
        this.fault = inSource.fault() == null ? inTarget.fault() : inSource.fault();
    }

    private static Phrases read(String typed, VersionTag version, Reading reading) {
        return QueryReader.read(typed, version.language(), reading);
    }

    /** What must occur in a text of the source language. */
    public Phrases inSource() {
        return inSource;
    }

    /** What must occur in a text of the target language. */
    public Phrases inTarget() {
        return inTarget;
    }

    /** Whether a hit needs both, not only one of the two. */
    public boolean needsBoth() {
        return query.sought() instanceof OnBoth;
    }

    /** Whether the page is full and there is more than was counted, or nothing can be found. */
    public boolean isEnough() {
        return isCut || fault != null;
    }

    /**
     * Offers an entry, in the order of the page; it makes a hit for each pair of its texts that
     * contains the words.
     */
    public void offer(String memory, Entry entry) {
        if (isEnough()) {
            return;
        }
        List<ConcordanceHit> more = hits(memory, entry);
        boolean isFull = units >= COUNTED && hits.size() >= query.count();
        isCut |= isFull && !more.isEmpty();
        if (!isCut) {
            hits.addAll(more);
            units += more.isEmpty() ? 0 : 1;
        }
    }

    private List<ConcordanceHit> hits(String memory, Entry entry) {
        List<ConcordanceHit> found = new ArrayList<>();
        Place place = new Place(memory, entry.document(), entry.id());
        List<MarkedText> allTargets = new ArrayList<>();
        for (Entry.Text source : texts(entry, query.direction().source())) {
            MarkedText marked = marked(source, inSource);
            if (allTargets.isEmpty()) {
                texts(entry, query.direction().target()).stream()
                        .map(target -> marked(target, inTarget))
                        .forEach(allTargets::add);
            }
            List<MarkedText> targets =
                    allTargets.stream()
                            .filter(target -> !target.version().equals(source.version()))
                            .toList();
            if (targets.isEmpty() && !needsBoth() && !marked.spans().isEmpty()) {
                found.add(new ConcordanceHit(marked, null, place));
            }
            targets.stream()
                    .filter(target -> isHit(marked, target))
                    .map(target -> new ConcordanceHit(marked, target, place))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean isHit(MarkedText source, MarkedText target) {
        boolean one = !source.spans().isEmpty();
        boolean other = !target.spans().isEmpty();
        return switch (query.sought()) {
            case OnSide _ -> one || other;
            case OnBoth _ -> one && other;
        };
    }

    private static List<Entry.Text> texts(Entry entry, VersionTag version) {
        Stream<Entry.Text> all = entry.texts().stream();
        return all.filter(text -> text.version().serves(version)).toList();
    }

    private MarkedText marked(Entry.Text text, Phrases phrases) {
        MarkedText bare = new MarkedText(text.version(), text.variant(), List.of());
        if (phrases.isEmpty() || fault != null) {
            return bare;
        }
        try {
            return new MarkedText(
                    text.version(), text.variant(), phrases.spans(text.variant().content()));
        } catch (TooSlow e) {
            String all = bare.text();
            String beginning = all.substring(0, Math.min(BEGINNING, all.length()));
            String typed =
                    phrases == inSource ? query.sought().inSource() : query.sought().inTarget();
            fault = ExpressionFault.tooSlow(typed, beginning);
            return bare;
        }
    }

    /**
     * The answer, with guesses what translates the hits.
     *
     * @throws MemoryException if the frequencies cannot be told
     */
    public ConcordancePage page(Guarantee guarantee, Frequencies frequencies)
            throws MemoryException {
        List<ConcordanceHit> first = new Guesses(reading, frequencies).in(hits, query.count());
        Counting counting = isCut ? Counting.AT_LEAST : Counting.ALL;
        Guarantee kept = fault == null ? guarantee : Guarantee.PARTIAL;
        return new ConcordancePage(first, hits.size(), counting, kept, fault);
    }
}
