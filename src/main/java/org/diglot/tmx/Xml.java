package org.diglot.tmx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** A piece of XML as it was read: an element or a run of text between tags. */
sealed interface Xml {

    /** A run of text, references already replaced. */
    record Text(String value) implements Xml {}

    /**
     * An element with all it contains.
     *
     * @param name as written, with its prefix
     * @param attributes in the order in which they were written
     * @param children elements and texts in order, comments left out
     * @param line where it begins
     */
    record Element(
            String name, SequencedMap<String, String> attributes, List<Xml> children, int line)
            implements Xml {

        static final SequencedMap<String, String> NO_ATTRIBUTES =
                Collections.unmodifiableSequencedMap(new LinkedHashMap<>());

        Optional<String> attribute(String wanted) {
            return Optional.ofNullable(attributes.get(wanted));
        }

        /** The value of {@code xml:lang}, or of {@code lang} as older files have it. */
        Optional<String> language() {
            return attribute("xml:lang").or(() -> attribute("lang"));
        }

        Stream<Element> elements() {
            return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
        }

        /** The elements of this name inside. */
        List<Element> elements(String wanted) {
            List<Element> found = new ArrayList<>(children.size());
            for (Xml child : children) {
                if (child instanceof Element element && element.name.equals(wanted)) {
                    found.add(element);
                }
            }
            return found;
        }

        /** All text inside, tags left out. */
        String text() {
            if (children.size() == 1 && children.getFirst() instanceof Text(String only)) {
                return only;
            }
            StringBuilder all = new StringBuilder();
            collectText(this, all);
            return all.toString();
        }

        private static void collectText(Element element, StringBuilder into) {
            for (Xml child : element.children()) {
                switch (child) {
                    case Text(String value) -> into.append(value);
                    case Element inner -> collectText(inner, into);
                }
            }
        }
    }
}
