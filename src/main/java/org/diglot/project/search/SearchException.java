package org.diglot.project.search;

/** A search that cannot be made. The message is a sentence for the user. */
public final class SearchException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Fault {
        /** The regular expression is not well formed. */
        BAD_EXPRESSION,
        /** The replacement speaks of a group that the expression does not have. */
        NO_SUCH_GROUP,
        /** The replacement holds a char that a TMX file cannot hold, or a broken escape. */
        BAD_REPLACEMENT,
        /** The expression tries too many ways on some text to be waited for. */
        TOO_COSTLY
    }

    private final Fault fault;
    private final String subject;
    private final int place;

    private SearchException(String sentence, Fault fault, String subject, int place) {
        super(sentence);
        this.fault = fault;
        this.subject = subject;
        this.place = place;
    }

    static SearchException badExpression(String expression, int place) {
        int inside = Math.clamp(place, 0, expression.length());
        return new SearchException(
                "The expression "
                        + expression
                        + " is not well formed at character "
                        + (inside + 1)
                        + ". Correct it, or search for plain text.",
                Fault.BAD_EXPRESSION,
                expression,
                inside);
    }

    static SearchException noSuchGroup(String group, int place) {
        return new SearchException(
                "The replacement speaks of a group "
                        + group
                        + " at character "
                        + (place + 1)
                        + ", but the expression has no such group. Write \\$ for a dollar sign.",
                Fault.NO_SUCH_GROUP,
                group,
                place);
    }

    static SearchException badReplacement(String replacement, int place) {
        return new SearchException(
                "The replacement "
                        + replacement
                        + " cannot be written at character "
                        + (place + 1)
                        + ". Correct it there.",
                Fault.BAD_REPLACEMENT,
                replacement,
                place);
    }

    static SearchException tooCostly(String expression) {
        return new SearchException(
                "The expression "
                        + expression
                        + " tries too many ways on one of the texts, and was given up. Make it simpler, for"
                        + " example without a repetition inside a repetition.",
                Fault.TOO_COSTLY,
                expression,
                0);
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    /** What it is about: the expression, the replacement or the group. */
    public String subject() {
        return subject;
    }

    /** Where in what was typed, in chars from 0. */
    public int place() {
        return place;
    }
}
