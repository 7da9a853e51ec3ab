package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.FixedBitSet;
import org.diglot.memory.concordance.Need;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the texts of a leaf, in one language, that have what a hit needs. Used by one thread. */
final class LeafNeeds {
    private static final Need ANY = new Need.Holds("");

    private final LeafReader leaf;
    private final LeafTerms terms;

    LeafNeeds(LeafReader leaf, LeafTerms terms) {
        this.leaf = leaf;
        this.terms = terms;
    }

    /** The documents that may be hits; the caller may change the set. */
    FixedBitSet documents(Need need) throws IOException {
        return switch (need) {
            case Need.Nothing _ -> everything();
            case Need.All(List<Need> needs) -> all(needs);
            case Need.Any(List<Need> needs) -> any(needs);
            case Need.InOrder(List<Need> words) -> inOrder(words);
            case Need.Form _, Need.Holds _, Need.Shaped _ -> word(need).documents();
        };
    }

    private FixedBitSet everything() {
        FixedBitSet all = new FixedBitSet(leaf.maxDoc());
        all.set(0, leaf.maxDoc());
        return all;
    }

    private FixedBitSet all(List<Need> needs) throws IOException {
        FixedBitSet all = documents(needs.getFirst());
        for (Need other : needs.subList(1, needs.size())) {
            if (!all.scanIsEmpty()) {
                all.and(documents(other));
            }
        }
        return all;
    }

    private FixedBitSet any(List<Need> needs) throws IOException {
        FixedBitSet any = documents(needs.getFirst());
        for (Need other : needs.subList(1, needs.size())) {
            any.or(documents(other));
        }
        return any;
    }

    private FixedBitSet inOrder(List<Need> needs) throws IOException {
        List<WordUses> words = new ArrayList<>();
        for (Need need : needs) {
            words.add(word(need));
        }
        FixedBitSet all = words.getFirst().documents();
        words.subList(1, words.size()).forEach(word -> all.and(word.documents()));
        new Neighbours(leaf, words).keepIn(all);
        return all;
    }

    private WordUses word(Need need) throws IOException {
        WordUses uses = new WordUses(leaf.maxDoc());
        if (need.equals(ANY)) {
            uses.addAny();
        } else {
            terms.read(need, uses);
        }
        return uses;
    }
}
