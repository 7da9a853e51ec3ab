package org.diglot.text;

import org.diglot.model.VersionTag;

/** A set of rules for many languages, from which splitters for one language are made. */
@FunctionalInterface
public interface SplitterSource {

    /**
     * The splitter for texts in a language; a language without rules of its own gets the general
     * ones.
     */
    SentenceSplitter splitter(VersionTag language);
}
