package org.diglot.model;

import java.util.List;

/**
 * What another tool wrote and we do not understand; it is written back as it was.
 *
 * @param attributes unknown attributes of the element
 * @param markup unknown child elements and props, each as the XML text it had
 */
public record Foreign(Attributes attributes, List<String> markup) {

    /** Nothing foreign. */
    public static final Foreign NONE = new Foreign(Attributes.NONE, List.of());

    public Foreign {
        markup = List.copyOf(markup);
    }
}
