package org.diglot.model;

/** The direction in which the lines of a script run. */
public enum TextDirection {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private final String attribute;

    TextDirection(String attribute) {
        this.attribute = attribute;
    }

    /** The value of HTML's {@code dir} attribute: {@code ltr} or {@code rtl}. */
    public String attribute() {
        return attribute;
    }
}
