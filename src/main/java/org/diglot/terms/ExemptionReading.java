package org.diglot.terms;

import java.util.List;

/**
 * A file of exceptions as it was read.
 *
 * @param exemptions all that were complete, in the order of the file
 * @param warnings in the order of the lines
 */
public record ExemptionReading(List<Exemption> exemptions, List<TermsWarning> warnings) {
    public ExemptionReading {
        exemptions = List.copyOf(exemptions);
        warnings = List.copyOf(warnings);
    }
}
