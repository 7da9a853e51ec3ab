package org.diglot.memory.concordance;

import org.diglot.memory.concordance.Node.Blank;
import org.diglot.memory.concordance.Node.Choice;
import org.diglot.memory.concordance.Node.OneOf;
import org.diglot.memory.concordance.Node.Repeat;
import org.diglot.memory.concordance.Node.Row;
import org.diglot.memory.concordance.Node.Sign;
import org.diglot.memory.concordance.Node.Unknown;

import java.util.ArrayList;
import java.util.List;

/**
 * Says what every text that a regular expression matches needs: a stretch of letters that no word
 * border can cut stands in one word, and where blanks part two such stretches, one word ends and
 * the next begins.
 *
 * <p>The idea, with three letters in place of words, is Russ Cox's <a
 * href="https://swtch.com/~rsc/regexp/regexp4.html">Regular Expression Matching with a Trigram
 * Index</a> (2012). Used once.
 */
final class Needs {
    /** Any word. */
    private static final Need GAP = new Need.Holds("");

    private final List<Need> needs = new ArrayList<>();
    private final List<Need> inOrder = new ArrayList<>();
    private final List<Node> joined = new ArrayList<>();
    private final StringBuilder unspaced = new StringBuilder();
    private boolean isAfterBlank;

    private Needs() {}

    static Need of(Node node) {
        Needs needs = new Needs();
        needs.add(node);
        needs.endAll();
        return Need.all(needs.needs);
    }

    private void add(Node node) {
        if (isJoined(node)) {
            endUnspaced();
            joined.add(node);
            return;
        }
        switch (node) {
            case Sign(int c) when Letters.isUnspaced(c) -> {
                endWords();
                unspaced.appendCodePoint(c);
            }
            case Blank _ -> blank();
            case Repeat(Blank _, int least, int _) when least > 0 -> blank();
            case Sign _, OneOf _, Unknown _ -> endAll();
            case Row(List<Node> nodes) -> nodes.forEach(this::add);
            case Choice(List<Node> nodes) -> {
                endAll();
                needs.add(Need.any(nodes.stream().map(Needs::of).toList()));
            }
            case Repeat(Node inner, int least, int _) -> {
                endAll();
                if (least > 0) {
                    needs.add(of(inner));
                }
            }
        }
    }

    /** Whether all that it matches is letters of one word, or nothing. */
    private static boolean isJoined(Node node) {
        return switch (node) {
            case Sign(int c) -> Letters.isJoined(c);
            case OneOf _ -> true;
            case Unknown _, Blank _ -> false;
            case Row(List<Node> nodes) -> nodes.stream().allMatch(Needs::isJoined);
            case Choice(List<Node> nodes) -> nodes.stream().allMatch(Needs::isJoined);
            case Repeat(Node inner, int _, int _) -> isJoined(inner);
        };
    }

    private void blank() {
        endUnspaced();
        endWord(WordShape.End.WORD);
        isAfterBlank = true;
    }

    private void endAll() {
        endWords();
        endUnspaced();
    }

    private void endWords() {
        endWord(WordShape.End.OPEN);
        endOrder();
        isAfterBlank = false;
    }

    /** The word in the gap may be a sign, which no dictionary has. */
    private void endOrder() {
        if (!inOrder.isEmpty() && inOrder.getLast().equals(GAP)) {
            inOrder.removeLast();
        }
        Need withGap = Need.inOrder(inOrder);
        boolean hasGap = inOrder.remove(GAP);
        Need without = Need.inOrder(inOrder);
        needs.add(hasGap ? Need.any(List.of(without, withGap)) : without);
        inOrder.clear();
    }

    /** What may be empty need not be there, and then the words about it may be neighbours. */
    private void endWord(WordShape.End end) {
        WordShape.End start = isAfterBlank ? WordShape.End.WORD : WordShape.End.OPEN;
        Need word = new WordShape(joined, start, end).need();
        joined.clear();
        if (!(word instanceof Need.Nothing)) {
            inOrder.add(word);
        } else if (isGap(start, end)) {
            inOrder.add(GAP);
        } else {
            endOrder();
        }
    }

    /** Between two blanks there is one word at most, if all is joined. */
    private boolean isGap(WordShape.End start, WordShape.End end) {
        return start == WordShape.End.WORD
                && end == WordShape.End.WORD
                && !inOrder.isEmpty()
                && !inOrder.contains(GAP);
    }

    private void endUnspaced() {
        needs.add(unspaced(unspaced.toString()));
        unspaced.setLength(0);
    }

    /**
     * What a stretch of letters needs that a word border may cut anywhere: two letters side by side
     * stand in one word, or the first ends a word and the second begins one.
     */
    private static Need unspaced(String stretch) {
        int[] letters = Letters.plain(stretch).codePoints().toArray();
        List<Need> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < letters.length; i++) {
            String first = Character.toString(letters[i]);
            String second = Character.toString(letters[i + 1]);
            Need apart =
                    Need.all(
                            List.of(
                                    new Need.Holds(first + Letters.BORDER),
                                    new Need.Holds(Letters.BORDER + second)));
            pairs.add(Need.any(List.of(new Need.Holds(first + second), apart)));
        }
        if (letters.length == 1) {
            pairs.add(new Need.Holds(Character.toString(letters[0])));
        }
        return Need.all(pairs);
    }
}
