package org.diglot.project.search;

/**
 * A text that an expression may look at only so often. Some expressions try all ways to divide a
 * text, whose number doubles with each letter; nobody can wait for them, and the JDK does not stop
 * them.
 */
final class Patience implements CharSequence {
    /** Looks for each char: far more than a sensible expression needs. */
    private static final int PER_CHAR = 2_000;

    private static final int AT_LEAST = 1_000_000;

    /** The expression has looked too often. */
    static final class ExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExhaustedException() {
            super("An expression has looked at a text too often", null, false, false);
        }
    }

    private final String text;
    private long left;

    Patience(String text) {
        this.text = text;
        this.left = Math.max(AT_LEAST, (long) text.length() * PER_CHAR);
    }

    @Override
    public char charAt(int index) {
        left--;
        if (left < 0) {
            throw new ExhaustedException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
