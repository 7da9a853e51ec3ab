package org.diglot.tmx;

import org.diglot.model.Annotations;
import org.diglot.model.Attributes;
import org.diglot.model.Foreign;
import org.diglot.model.Note;
import org.diglot.model.Stamp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands beside the text in a header, tu or tuv: stamps, notes, props, and foreign things. */
final class Parts {
    private final Xml.Element element;
    private final OwnProps own = new OwnProps();
    private final List<Note> notes = new ArrayList<>(0);
    private final List<String> markup = new ArrayList<>(0);

    private Parts(Xml.Element element) {
        this.element = element;
    }

    /** All but the children of the name {@code inner}, which the caller reads. */
    static Parts beside(String inner, Xml.Element element) {
        Parts parts = new Parts(element);
        for (Xml child : element.children()) {
            if (child instanceof Xml.Element inside && !inside.name().equals(inner)) {
                parts.take(inside);
            }
        }
        return parts;
    }

    private void take(Xml.Element child) {
        if (child.name().equals("note")) {
            notes.add(new Note(child.text(), child.language().orElse(null)));
        } else if (!child.name().equals("prop") || !own.take(element.name(), child)) {
            markup.add(Markup.of(child));
        }
    }

    OwnProps own() {
        return own;
    }

    /** Keeps one more piece of foreign markup. */
    void keep(Xml.Element foreign) {
        markup.add(Markup.of(foreign));
    }

    /** The annotations, where {@code told} names the attributes that are told elsewhere. */
    Annotations annotations(Set<String> told) {
        Stamp created = Stamps.created(element.attributes());
        Stamp changed = Stamps.changed(element.attributes());
        Attributes attributes = foreignAttributes(told);
        boolean foreign = !attributes.values().isEmpty() || !markup.isEmpty();
        return new Annotations(
                created, changed, notes, foreign ? new Foreign(attributes, markup) : Foreign.NONE);
    }

    private Attributes foreignAttributes(Set<String> told) {
        Map<String, String> foreign = new LinkedHashMap<>();
        element.attributes()
                .forEach((name, value) -> {
                    if (!told.contains(name) && !Stamps.tell(name, value)) {
                        foreign.put(name, value);
                    }
                });
        return Attributes.of(foreign);
    }
}
