package org.diglot.terms;

import java.util.List;

/**
 * A glossary file as it was read: the terms, and what was odd about the file.
 *
 * @param glossary all that could be understood
 * @param warnings in the order of the lines
 */
public record GlossaryReading(Glossary glossary, List<TermsWarning> warnings) {
    public GlossaryReading {
        warnings = List.copyOf(warnings);
    }
}
