package org.diglot.memory.lucene;

import java.util.Arrays;

/**
 * In which documents each of some words stands, in one array: first all words are counted, then the
 * documents are put at their places, in ascending order. Its arrays are used again. Used from one
 * thread.
 */
final class Postings {
    private int[] starts = new int[0];
    private int[] ends = new int[0];
    private int[] documents = new int[0];
    private int words;

    /** Begins anew, with so many words. */
    void begin(int count) {
        if (starts.length < count) {
            starts = new int[2 * count];
            ends = new int[2 * count];
        }
        Arrays.fill(ends, 0, count, 0);
        words = count;
    }

    /** Counts one use of a word. */
    void expect(int word) {
        ends[word]++;
    }

    /** Ends the counting. */
    void prepare() {
        int next = 0;
        for (int word = 0; word < words; word++) {
            int uses = ends[word];
            starts[word] = next;
            ends[word] = next;
            next += uses;
        }
        if (documents.length < next) {
            documents = new int[next + next / 8];
        }
    }

    /** Puts a document, at least as great as the one before; twice is the same as once. */
    void add(int word, int document) {
        int end = ends[word];
        if (end == starts[word] || documents[end - 1] != document) {
            documents[end] = document;
            ends[word] = end + 1;
        }
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** A document, by its place between start and end of a word. */
    int document(int place) {
        return documents[place];
    }
}
