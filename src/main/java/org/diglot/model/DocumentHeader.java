package org.diglot.model;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * What is true of a whole document.
 *
 * @param name the name of the source file, such as {@code essay.txt}
 * @param source the language of the source
 * @param versions the columns in order, without the source and without doubles
 * @param annotations who made the document, notes, what other tools added to the TMX header
 */
public record DocumentHeader(
        String name, VersionTag source, List<VersionTag> versions, Annotations annotations) {
    public DocumentHeader {
        versions = List.copyOf(new LinkedHashSet<>(versions));
        if (versions.contains(source)) {
            throw new IllegalArgumentException(
                    "The source language " + source + " cannot be a version as well");
        }
    }

    /** The same document with these columns. */
    public DocumentHeader withVersions(List<VersionTag> others) {
        return new DocumentHeader(name, source, others, annotations);
    }
}
