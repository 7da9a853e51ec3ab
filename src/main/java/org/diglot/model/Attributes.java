package org.diglot.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * XML attributes that are kept for a later round trip, in the order in which they were read.
 *
 * @param values qualified name to value; copied, so that it never changes
 */
public record Attributes(SequencedMap<String, String> values) {

    /** No attributes at all. */
    public static final Attributes NONE = new Attributes(new LinkedHashMap<>());

    public Attributes {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    /** The attributes of a map, in its order. */
    public static Attributes of(Map<String, String> values) {
        return values.isEmpty() ? NONE : new Attributes(new LinkedHashMap<>(values));
    }

    /** The value of one attribute. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The same attributes and one more, or one changed. */
    public Attributes with(String name, String value) {
        LinkedHashMap<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Attributes(more);
    }
}
