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
import java.util.regex.Pattern;

/** What the word looks like in which some joined letters of an expression stand. Used once. */
final class WordShape {
    private static final String ANYTHING = "[^\n]*";

    /** Where the letters begin or end. */
    enum End {
        /** Where the word does. */
        WORD,
        /** Anywhere. */
        OPEN
    }

    private final List<Node> nodes = new ArrayList<>();
    private final End start;
    private final End end;

    WordShape(List<Node> joined, End start, End end) {
        this.start = start;
        this.end = end;
        joined.forEach(this::flatten);
    }

    private void flatten(Node node) {
        if (node instanceof Row(List<Node> inner)) {
            inner.forEach(this::flatten);
        } else {
            nodes.add(node);
        }
    }

    /** What follows for the word; nothing if there may be none. */
    Need need() {
        if (nodes.stream().noneMatch(WordShape::hasLetter)) {
            return new Need.Nothing();
        }
        trim();
        boolean isKnown = nodes.stream().allMatch(Sign.class::isInstance);
        String before = start == End.WORD ? String.valueOf(Letters.BORDER) : "";
        String after = end == End.WORD ? String.valueOf(Letters.BORDER) : "";
        return isKnown
                ? new Need.Holds(before + letters(nodes) + after)
                : new Need.Shaped(longest(), Pattern.compile(before + shape(nodes) + after));
    }

    /** Whether every text that it matches has a letter or digit. */
    private static boolean hasLetter(Node node) {
        return switch (node) {
            case Sign(int c) ->
                    c != Letters.LOW_LINE && !Letters.plain(Character.toString(c)).isEmpty();
            case OneOf(var signs) -> !signs.get(Letters.LOW_LINE);
            case Unknown _, Blank _ -> false;
            case Row(List<Node> nodes) -> nodes.stream().anyMatch(WordShape::hasLetter);
            case Choice(List<Node> nodes) -> nodes.stream().allMatch(WordShape::hasLetter);
            case Repeat(Node inner, int least, int _) -> least > 0 && hasLetter(inner);
        };
    }

    /** Where it is open, the least number of repetitions will do. */
    private void trim() {
        while (start == End.OPEN
                && !nodes.isEmpty()
                && nodes.getFirst() instanceof Repeat(Node inner, int least, int _)) {
            nodes.removeFirst();
            if (least > 0) {
                nodes.addFirst(times(inner, least));
                break;
            }
        }
        while (end == End.OPEN
                && !nodes.isEmpty()
                && nodes.getLast() instanceof Repeat(Node inner, int least, int _)) {
            nodes.removeLast();
            if (least > 0) {
                nodes.addLast(times(inner, least));
                break;
            }
        }
    }

    private static Node times(Node inner, int count) {
        return count == 1 && inner instanceof Sign ? inner : new Repeat(inner, count, count);
    }

    private static String letters(List<Node> signs) {
        StringBuilder letters = new StringBuilder();
        for (Node node : signs) {
            if (node instanceof Sign(int c)) {
                letters.append(Letters.plain(Character.toString(c)));
            }
        }
        return letters.toString();
    }

    /** The longest stretch of letters that are known. */
    private String longest() {
        String longest = "";
        List<Node> known = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Sign) {
                known.add(node);
            } else {
                known.clear();
            }
            String letters = letters(known);
            longest = letters.length() > longest.length() ? letters : longest;
        }
        return longest;
    }

    private static String shape(List<Node> nodes) {
        StringBuilder shape = new StringBuilder();
        nodes.forEach(node -> shape.append(shape(node)));
        return shape.toString();
    }

    private static String shape(Node node) {
        return switch (node) {
            case Sign(int c) -> quoted(Letters.plain(Character.toString(c)));
            case OneOf(var signs) -> {
                StringBuilder some = new StringBuilder("[");
                signs.stream().forEach(some::appendCodePoint);
                yield some.append(']').toString();
            }
            case Unknown _, Blank _ -> ANYTHING;
            case Row(List<Node> nodes) -> shape(nodes);
            case Choice(List<Node> nodes) ->
                    "(?:" + String.join("|", nodes.stream().map(WordShape::shape).toList()) + ")";
            case Repeat(Node inner, int least, int most) -> repeated(inner, least, most);
        };
    }

    private static String quoted(String plain) {
        return plain.isEmpty() ? "" : "(?:" + Pattern.quote(plain) + ")";
    }

    /** Repetitions within repetitions could take for ever, and say little. */
    private static String repeated(Node inner, int least, int most) {
        if (!(inner instanceof Sign || inner instanceof OneOf)) {
            return least == 0 ? ANYTHING : shape(inner) + ANYTHING;
        }
        String once = shape(inner);
        String end = most == Integer.MAX_VALUE ? "" : Integer.toString(most);
        return once.isEmpty() ? "" : once + "{" + least + "," + end + "}";
    }
}
