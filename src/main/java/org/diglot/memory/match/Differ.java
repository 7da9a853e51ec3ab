package org.diglot.memory.match;

import org.diglot.memory.DiffPiece;
import org.diglot.memory.WordDiff;
import org.diglot.memory.match.Alignment.Pair;
import org.diglot.memory.match.Token.Kind;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells two texts apart word by word. A blank belongs to the word before it, and is a piece of its
 * own where only one of the two changed.
 */
public final class Differ {
    private final List<DiffPiece> pieces = new ArrayList<>();
    private final StringBuilder oldRun = new StringBuilder();
    private final StringBuilder newRun = new StringBuilder();
    private final StringBuilder equalRun = new StringBuilder();

    private Differ() {}

    /** The difference from one text to another. */
    public static WordDiff between(Words before, Words now) {
        return new Differ().compare(chunks(before), chunks(now));
    }

    /** A word or sign with the blank after it; blanks at the start follow an empty word. */
    private record Chunk(Token token, String blank) {}

    private static List<Chunk> chunks(Words words) {
        List<Chunk> chunks = new ArrayList<>();
        Token held = new Token("", Kind.SIGN, "");
        StringBuilder blank = new StringBuilder();
        for (Token token : words.tokens()) {
            if (token.kind() == Kind.BLANK) {
                blank.append(token.text());
            } else {
                chunks.add(new Chunk(held, blank.toString()));
                held = token;
                blank.setLength(0);
            }
        }
        chunks.add(new Chunk(held, blank.toString()));
        return chunks;
    }

    private WordDiff compare(List<Chunk> before, List<Chunk> now) {
        List<Token> old = before.stream().map(Chunk::token).toList();
        List<Token> young = now.stream().map(Chunk::token).toList();
        for (Pair pair : Alignment.of(old, young)) {
            if (!pair.isPaired()) {
                oneSided(pair, before, now);
            } else {
                both(before.get(pair.before()), now.get(pair.now()));
            }
        }
        flushChange();
        flushEqual();
        return new WordDiff(pieces);
    }

    private void oneSided(Pair pair, List<Chunk> before, List<Chunk> now) {
        boolean deleted = pair.before() != Pair.NONE;
        Chunk chunk = deleted ? before.get(pair.before()) : now.get(pair.now());
        flushEqual();
        (deleted ? oldRun : newRun).append(chunk.token().text()).append(chunk.blank());
    }

    private void both(Chunk old, Chunk young) {
        texts(old.token().text(), young.token().text());
        texts(old.blank(), young.blank());
    }

    private void texts(String old, String young) {
        if (old.equals(young) && !old.isEmpty()) {
            flushChange();
            equalRun.append(old);
        } else if (!old.equals(young)) {
            flushEqual();
            oldRun.append(old);
            newRun.append(young);
        }
    }

    private void flushEqual() {
        if (!equalRun.isEmpty()) {
            pieces.add(DiffPiece.of(equalRun.toString(), equalRun.toString()));
            equalRun.setLength(0);
        }
    }

    private void flushChange() {
        if (!oldRun.isEmpty() || !newRun.isEmpty()) {
            pieces.add(DiffPiece.of(oldRun.toString(), newRun.toString()));
            oldRun.setLength(0);
            newRun.setLength(0);
        }
    }
}
