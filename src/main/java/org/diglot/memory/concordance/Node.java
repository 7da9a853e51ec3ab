package org.diglot.memory.concordance;

import java.util.BitSet;
import java.util.List;

/** A part of a regular expression, as far as it says what a hit needs. */
sealed interface Node {

    /** One letter or sign, in any case. */
    record Sign(int codePoint) implements Node {}

    /** One of some ASCII letters, digits and low lines. */
    record OneOf(BitSet signs) implements Node {}

    /** A blank, which ends a word and begins another. */
    record Blank() implements Node {}

    /** Anything, of any length. */
    record Unknown() implements Node {}

    /** One after the other; nothing if there are none. */
    record Row(List<Node> nodes) implements Node {
        public Row {
            nodes = List.copyOf(nodes);
        }
    }

    /** One of several. */
    record Choice(List<Node> nodes) implements Node {
        public Choice {
            nodes = List.copyOf(nodes);
        }
    }

    /** The same several times; {@code most} is {@link Integer#MAX_VALUE} for any number. */
    record Repeat(Node node, int least, int most) implements Node {}

    /** What matches the empty text only, such as a border of a word. */
    Node EMPTY = new Row(List.of());
}
