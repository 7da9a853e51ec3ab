package org.diglot.terms;

import org.diglot.model.VersionTag;

import java.util.List;
import java.util.Optional;

/**
 * The agreed words of a project: an immutable table of terms and versions, safe on any thread.
 *
 * @param versions the columns, in the order of the file; the first is the language of the names
 * @param terms the rows, in the order of the file, each name once
 */
public record Glossary(List<VersionTag> versions, List<Term> terms) {

    /** A glossary without terms. */
    public static final Glossary EMPTY = new Glossary(List.of(), List.of());

    public Glossary {
        versions = List.copyOf(versions);
        terms = List.copyOf(terms);
        if (terms.stream().map(Term::name).distinct().count() != terms.size()) {
            throw new IllegalArgumentException("Two terms of the glossary have the same name");
        }
    }

    /** The term of that name, with the same letters in the same case. */
    public Optional<Term> term(String name) {
        return terms.stream().filter(term -> term.name().equals(name)).findFirst();
    }
}
