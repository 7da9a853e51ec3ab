package org.diglot.project.bench;

import org.diglot.memory.match.Similarity;
import org.diglot.memory.match.Texts;
import org.diglot.memory.match.WordDistance;
import org.diglot.memory.match.Words;
import org.diglot.model.Content;
import org.diglot.model.DocumentHeader;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.tmx.TmxSink;

import java.util.Arrays;

/**
 * A memory without an index: the words of all units in the heap, compared one after the other with
 * each query. What everybody understands, and what an index has to beat. Words are cut once and
 * compared by their hashes, 64 at a time, and texts of another length are passed over. Used from
 * one thread.
 */
final class BruteForce implements TmxSink {
    /** Of more units the heap would have too little room. */
    private static final int MOST = 1_000_000;

    private final Texts texts = new Texts();
    private VersionTag source = VersionTag.of("und");
    private int[] hashes = new int[1 << 16];
    private int[] ends = new int[1 << 12];
    private int units;
    private int[] text = new int[64];

    @Override
    public void header(DocumentHeader header) {
        source = header.source();
    }

    @Override
    public void unit(Unit unit) {
        int[] words = texts.words(unit.source(), source).hashes();
        int start = start(units);
        if (start + words.length > hashes.length) {
            hashes = Arrays.copyOf(hashes, hashes.length / 2 * 3 + words.length);
        }
        if (units == ends.length) {
            ends = Arrays.copyOf(ends, ends.length / 2 * 3);
        }
        System.arraycopy(words, 0, hashes, start, words.length);
        ends[units] = start + words.length;
        units++;
    }

    @Override
    public boolean wantsMore() {
        return units < MOST;
    }

    private int start(int unit) {
        return unit == 0 ? 0 : ends[unit - 1];
    }

    /** How many units it compares with. */
    int units() {
        return units;
    }

    /** How many units reach the threshold. */
    int like(Content segment, int threshold) {
        Words words = texts.words(segment, source);
        int length = words.length();
        WordDistance distance = new WordDistance(words.hashes());
        int shortest = Math.max(1, Similarity.shortest(length, threshold));
        int longest = Similarity.longest(length, threshold);
        int found = 0;
        for (int unit = 0; unit < units; unit++) {
            int count = ends[unit] - start(unit);
            if (count >= shortest && count <= longest) {
                int limit = Similarity.furthest(Math.max(count, length), threshold);
                found += distance.to(text(unit, count), count, limit) <= limit ? 1 : 0;
            }
        }
        return found;
    }

    private int[] text(int unit, int count) {
        if (count > text.length) {
            text = new int[count * 2];
        }
        System.arraycopy(hashes, start(unit), text, 0, count);
        return text;
    }
}
