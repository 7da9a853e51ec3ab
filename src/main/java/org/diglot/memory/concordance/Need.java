package org.diglot.memory.concordance;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What every text with a hit has, told in terms of its words, so that an index can leave out the
 * texts which lack it. A text that has it need not be a hit.
 *
 * <p>The letters of {@link Holds} and {@link Shaped} are {@linkplain Letters#plain plain}: the
 * words of the dictionary are to be made plain before they are compared.
 */
public sealed interface Need {

    /** Nothing is known: any text may have a hit. */
    record Nothing() implements Need {}

    /** All of these. */
    record All(List<Need> needs) implements Need {
        public All {
            needs = List.copyOf(needs);
        }
    }

    /** One of these. */
    record Any(List<Need> needs) implements Need {
        public Any {
            needs = List.copyOf(needs);
        }
    }

    /**
     * A form of a word.
     *
     * @param start the letters with which each form begins; often empty
     * @param holds plain letters that each form has in it; often empty
     * @param isForm whether a word of the dictionary is a form
     */
    record Form(String start, String holds, Predicate<String> isForm) implements Need {}

    /**
     * A word with these letters in it, somewhere.
     *
     * @param letters plain; none for any word; a {@linkplain Letters#BORDER border} before or after
     *     them stands for the begin or end of the word
     */
    record Holds(String letters) implements Need {}

    /**
     * A word of this shape.
     *
     * @param letters it has in it; often empty
     * @param shape is found in the plain word between its borders; matches no border by chance
     */
    record Shaped(String letters, Pattern shape) implements Need {}

    /**
     * Words that follow one another, with nothing but blanks and signs between them.
     *
     * @param words what each is: a form, or a word with letters or of a shape
     */
    record InOrder(List<Need> words) implements Need {
        public InOrder {
            words = List.copyOf(words);
        }
    }

    /** All of the needs, put as simply as possible. */
    static Need all(List<Need> needs) {
        List<Need> known = needs.stream().filter(need -> !(need instanceof Nothing)).toList();
        return switch (known.size()) {
            case 0 -> new Nothing();
            case 1 -> known.getFirst();
            default -> new All(known);
        };
    }

    /** Words that follow one another, put as simply as possible. */
    static Need inOrder(List<Need> words) {
        return words.size() > 1 ? new InOrder(words) : all(words);
    }

    /** One of the needs, put as simply as possible. */
    static Need any(List<Need> needs) {
        if (needs.isEmpty() || needs.stream().anyMatch(Nothing.class::isInstance)) {
            return new Nothing();
        }
        return needs.size() == 1 ? needs.getFirst() : new Any(needs);
    }
}
