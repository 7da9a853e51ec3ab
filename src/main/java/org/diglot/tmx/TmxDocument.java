package org.diglot.tmx;

import org.diglot.model.Bitext;

import java.util.List;

/**
 * A TMX file read as one document: the table, and what was odd about the file.
 *
 * @param bitext all of the file
 * @param warnings in the order in which they were met
 */
public record TmxDocument(Bitext bitext, List<TmxWarning> warnings) {
    public TmxDocument {
        warnings = List.copyOf(warnings);
    }
}
