package org.diglot.ui.suggest;

import org.diglot.memory.Adaptation;
import org.diglot.memory.Draft;
import org.diglot.memory.Match;
import org.diglot.memory.MatchedVariant;
import org.diglot.model.Content;
import org.diglot.model.Origin;
import org.diglot.model.VersionTag;

/** Something that can be taken. */
public sealed interface Suggestion {

    /** What to press with Ctrl, from 1; those after 9 have no key. */
    int number();

    /** The version it is written in. */
    VersionTag version();

    /** What is put into the cell. */
    Content content();

    /** Where the cell says its text is from. */
    Origin origin();

    /**
     * One translation as it stands in the memory.
     *
     * @param match the earlier segment, with the difference to this one
     * @param variant its translation
     */
    record Found(int number, Match match, MatchedVariant variant) implements Suggestion {
        @Override
        public VersionTag version() {
            return variant.version();
        }

        @Override
        public Content content() {
            return variant.variant().content();
        }

        @Override
        public Origin origin() {
            return Origin.MATCH;
        }
    }

    /**
     * A translation that was adapted to the segment.
     *
     * @param adapted the match, its translation, and what became of it
     */
    record Adapted(int number, Adaptation adapted) implements Suggestion {
        @Override
        public VersionTag version() {
            return adapted.variant().version();
        }

        @Override
        public Content content() {
            return adapted.draft().content();
        }

        @Override
        public Origin origin() {
            return Origin.ADAPTED;
        }
    }

    /**
     * Parts joined, where there is no match.
     *
     * @param draft the parts
     */
    record Assembled(int number, VersionTag version, Draft draft) implements Suggestion {
        @Override
        public Content content() {
            return draft.content();
        }

        @Override
        public Origin origin() {
            return Origin.ASSEMBLED;
        }
    }
}
