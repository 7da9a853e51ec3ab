package org.diglot.ui.grid;

/** What is wrong with a filter line, for the user: a key of the texts and what it speaks of. */
final class BadFilterException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String subject;
    private final transient Span span;

    /** A part of the line, in chars. */
    record Span(int from, int to) {}

    BadFilterException(String key, String subject, Span span) {
        super(key);
        this.subject = subject;
        this.span = span;
    }

    /** What the sentence speaks of. */
    String subject() {
        return subject;
    }

    /** The part of the line that is not understood. */
    Span span() {
        return span;
    }
}
