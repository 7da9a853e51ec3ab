package org.diglot.memory.concordance;

/**
 * A text that may be read only so often, since a regular expression with repetitions within
 * repetitions would read it for years. Used from one thread.
 */
public final class CountedText implements CharSequence {

    /** It was read more often than allowed. */
    public static final class ReadTooOften extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ReadTooOften() {
            super("The text was read too often", null, false, false);
        }
    }

    private final CharSequence text;
    private long left;

    /** A text of which so many chars may be read. */
    public CountedText(CharSequence text, long allowed) {
        this.text = text;
        this.left = allowed;
    }

    @Override
    public char charAt(int index) {
        left--;
        if (left < 0) {
            throw new ReadTooOften();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
