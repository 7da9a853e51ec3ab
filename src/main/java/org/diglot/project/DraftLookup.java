package org.diglot.project;

import org.diglot.memory.Adaptation;
import org.diglot.memory.Cancellation;
import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.Direction;
import org.diglot.memory.Draft;
import org.diglot.memory.Limits;
import org.diglot.memory.MarkedText;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.Parts;
import org.diglot.memory.ProvenanceInWords;
import org.diglot.model.Content;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Drafts for a text from outside a document, as answers that can be printed as they are. */
public final class DraftLookup {

    /**
     * Something that is offered beside the matches.
     *
     * @param kind {@code adapted}, {@code assembled}, or {@code inside} for a part that stands
     *     inside of a longer unit
     * @param percent the score of the match that was adapted; {@code null} if there is none
     * @param source what it was made from, or the longer unit
     * @param target the draft, or the translation of the longer unit
     * @param made what was made, in words; for {@code inside} the part
     */
    public record Offer(
            String kind,
            @Nullable Integer percent,
            String source,
            String target,
            List<String> made) {
        public Offer {
            made = List.copyOf(made);
        }
    }

    private final Memories memories;
    private final Drafting drafting;

    /** Drafts from this memory and the glossary of this folder. */
    public DraftLookup(Memories memories, ProjectFolder folder) {
        this.memories = memories;
        this.drafting = new Drafting(memories, folder);
    }

    /**
     * What can be offered for a text beside its matches.
     *
     * @throws ProjectException if the memory cannot be asked
     */
    public List<Offer> offers(String text, Lookup.Wanted wanted) throws ProjectException {
        Limits limits = Limits.USUAL.withThreshold(wanted.threshold()).withCount(wanted.count());
        MatchQuery query =
                MatchQuery.of(new Direction(wanted.from(), wanted.to()), Content.of(text))
                        .within(limits);
        Drafts drafts =
                drafting.of(query, memories.search(query, Cancellation.NEVER), Cancellation.NEVER);
        List<Offer> offers = new ArrayList<>();
        drafts.adapted().forEach(one -> offers.add(offer(one)));
        Draft assembled = drafts.assembled();
        if (assembled != null) {
            offers.add(
                    new Offer(
                            "assembled",
                            null,
                            text,
                            assembled.content().plainText(),
                            ProvenanceInWords.phrases(assembled)));
        }
        drafts.inside().stream().limit(wanted.count()).forEach(one -> offers.add(offer(text, one)));
        return offers;
    }

    private static Offer offer(Adaptation adapted) {
        return new Offer(
                "adapted",
                adapted.variant().score().percent(),
                adapted.match().source().plainText(),
                adapted.draft().content().plainText(),
                ProvenanceInWords.phrases(adapted.draft()));
    }

    private static Offer offer(String text, Parts.Inside inside) {
        ConcordanceHit example = inside.examples().getFirst();
        MarkedText target = example.target();
        MarkedText.Span span = inside.run().span();
        return new Offer(
                "inside",
                null,
                example.source().text(),
                target == null ? "" : target.text(),
                List.of(text.substring(span.start(), span.end())));
    }
}
