package org.diglot.memory.match;

/** Takes the words and numbers of a text one by one, in reading order. */
public interface WordTaker {

    /**
     * A word.
     *
     * @param key its key, in the first chars of an array that is overwritten after the call
     * @param length the length of the key
     * @param hash {@link Hashes#of} the key
     */
    void word(char[] key, int length, long hash);

    /** A number as it is written; the key of all numbers is {@link Token#NUMBER_KEY}. */
    void number(String written);
}
