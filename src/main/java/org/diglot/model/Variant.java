package org.diglot.model;

/**
 * The text of one segment in one version.
 *
 * @param content what it says
 * @param state how far it has come
 * @param origin where the text came from
 * @param annotations who, when, notes
 */
public record Variant(Content content, State state, Origin origin, Annotations annotations) {

    /** Nothing written yet. */
    public static final Variant EMPTY =
            new Variant(Content.EMPTY, State.EMPTY, Origin.UNKNOWN, Annotations.NONE);

    /** The status alone. */
    public Status status() {
        return state.status();
    }

    /** The same variant in another state, changed at {@code stamp}. */
    public Variant with(State other, Stamp stamp) {
        return new Variant(content, other, origin, annotations.changedAt(stamp));
    }

    /** The same variant with other text; state and notes stay. */
    public Variant with(Content other, Origin from, Stamp stamp) {
        return new Variant(other, state, from, annotations.changedAt(stamp));
    }

    /** The same variant with other annotations. */
    public Variant with(Annotations others) {
        return new Variant(content, state, origin, others);
    }
}
