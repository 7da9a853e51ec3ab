package org.diglot.terms;

import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/**
 * One row of the glossary: what a thing is called in each version.
 *
 * <p>The first form of a version is the one to use and to show; the others are accepted as well.
 *
 * @param name what the row is called in exceptions and messages: the first form of the first column
 * @param forms the accepted forms of each version, best first; a version with an empty cell is
 *     absent
 * @param note a remark for translators; may be empty
 */
public record Term(String name, Map<VersionTag, List<TermForm>> forms, String note) {
    public Term {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A term must have a name");
        }
        Map<VersionTag, List<TermForm>> copy = new LinkedHashMap<>();
        forms.forEach((version, list) -> copy.put(version, List.copyOf(list)));
        copy.values().removeIf(List::isEmpty);
        forms = Collections.unmodifiableMap(copy);
    }

    /**
     * The forms for a version: its own, or else those of its language, so that {@code es-x-plain}
     * obeys the column {@code es}; empty if the glossary says nothing.
     */
    public List<TermForm> forms(VersionTag version) {
        List<TermForm> own = forms.get(version);
        return own != null ? own : forms.getOrDefault(version.base(), List.of());
    }

    /** The same term with the forms and the note of another row added behind its own. */
    Term plus(Term other) {
        Map<VersionTag, List<TermForm>> both = new LinkedHashMap<>(forms);
        other.forms.forEach((version, list) -> both.merge(version, list, Term::joined));
        boolean same = note.equals(other.note) || other.note.isEmpty();
        String notes = same ? note : note.isEmpty() ? other.note : note + "; " + other.note;
        return new Term(name, both, notes);
    }

    private static List<TermForm> joined(List<TermForm> first, List<TermForm> second) {
        SequencedSet<TermForm> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return new ArrayList<>(all);
    }
}
