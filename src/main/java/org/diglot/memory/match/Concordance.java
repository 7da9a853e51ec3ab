package org.diglot.memory.match;

import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.ConcordancePage.Counting;
import org.diglot.memory.ConcordanceQuery;
import org.diglot.memory.ConcordanceQuery.Side;
import org.diglot.memory.MarkedText;
import org.diglot.memory.MarkedText.Span;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.Place;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for the words of a concordance query in entries that an engine offers, and marks the hits.
 * Used from one thread.
 */
public final class Concordance {
    /** Hits of so many units are counted; beyond, only as many as are shown. */
    private static final int COUNTED = 500;

    private final ConcordanceQuery query;
    private final Phrases inSource;
    private final Phrases inTarget;
    private final List<ConcordanceHit> hits = new ArrayList<>();
    private int units;
    private boolean isCut;

    /** A concordance for one query. */
    public Concordance(ConcordanceQuery query, Texts texts, WordForms forms) {
        this.query = query;
        this.inSource = Phrases.of(query.words(), query.direction().source(), texts, forms);
        this.inTarget = Phrases.of(query.words(), query.direction().target(), texts, forms);
    }

    /** What must occur in a text of the source language. */
    public Phrases inSource() {
        return inSource;
    }

    /** What must occur in a text of the target language. */
    public Phrases inTarget() {
        return inTarget;
    }

    /** Whether the page is full, and there is more than was counted. */
    public boolean isEnough() {
        return isCut;
    }

    /**
     * Offers an entry, in the order of the page; it makes a hit for each pair of its texts that
     * contains the words.
     */
    public void offer(String memory, Entry entry) {
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
        for (Entry.Text source : texts(entry, query.direction().source())) {
            MarkedText marked = marked(source, inSource, query.side() != Side.TARGET);
            List<MarkedText> targets =
                    texts(entry, query.direction().target()).stream()
                            .filter(target -> !target.version().equals(source.version()))
                            .map(target -> marked(target, inTarget, query.side() != Side.SOURCE))
                            .toList();
            if (targets.isEmpty() && !marked.spans().isEmpty()) {
                found.add(new ConcordanceHit(marked, null, place));
            }
            targets.stream()
                    .filter(target -> !marked.spans().isEmpty() || !target.spans().isEmpty())
                    .map(target -> new ConcordanceHit(marked, target, place))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Entry.Text> texts(Entry entry, VersionTag version) {
        Stream<Entry.Text> all = entry.texts().stream();
        return all.filter(text -> text.version().serves(version)).toList();
    }

    private static MarkedText marked(Entry.Text text, Phrases phrases, boolean wanted) {
        List<Span> spans = wanted ? phrases.spans(text.variant().content()) : List.of();
        return new MarkedText(text.version(), text.variant(), spans);
    }

    /** The answer. */
    public ConcordancePage page(Guarantee guarantee) {
        List<ConcordanceHit> first = hits.stream().limit(query.count()).toList();
        Counting counting = isCut ? Counting.AT_LEAST : Counting.ALL;
        return new ConcordancePage(first, hits.size(), counting, guarantee);
    }
}
