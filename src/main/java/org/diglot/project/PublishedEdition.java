package org.diglot.project;

import org.diglot.edition.LossReport;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of an edition that was ordered.
 *
 * @param file where it lies; nothing was put there if it is not complete
 * @param cells how many the edition has
 * @param found how many were found again in the file, each in its place with its text
 * @param differing the names of those that are lost, altered or out of their place
 */
public record PublishedEdition(Path file, int cells, int found, List<String> differing) {
    public PublishedEdition {
        differing = List.copyOf(differing);
    }

    static PublishedEdition of(Path file, LossReport report) {
        LossReport.Faults faults = report.faults();
        return new PublishedEdition(
                file,
                report.cells(),
                report.found(),
                Stream.of(faults.lost(), faults.altered(), faults.strays())
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    /** Whether every cell was found again, and nothing else. */
    public boolean isComplete() {
        return differing.isEmpty();
    }
}
