package org.diglot.terms;

import org.diglot.model.VersionTag;
import org.diglot.terms.TableFile.Row;
import org.diglot.terms.TermsException.Problem;
import org.diglot.terms.TermsWarning.Kind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the exceptions to a glossary from tab-separated text in UTF-8.
 *
 * <p>The columns are {@code segment} (an id or the whole source text), {@code term} (as the first
 * column of the glossary names it), {@code version} (a tag, or {@code *} for all) and {@code
 * reason}, in any order. Incomplete lines are left out with a warning. May be used from any thread.
 */
public final class ExemptionReader {

    private static final List<String> COLUMNS = List.of("segment", "term", "version", "reason");
    private static final String EVERY_VERSION = "*";

    /** A reader for all files. */
    public ExemptionReader() {}

    /**
     * Reads a file.
     *
     * @throws TermsException if there is no such file, it is not UTF-8, or a column is missing
     */
    public ExemptionReading read(Path file) throws TermsException {
        TableFile table = TableFile.read(file);
        List<Integer> columns = columns(table);
        List<Exemption> exemptions = new ArrayList<>();
        List<TermsWarning> warnings = new ArrayList<>();
        for (Row row : table.rows()) {
            List<String> cells = columns.stream().map(row::cell).toList();
            exemption(cells)
                    .ifPresentOrElse(
                            exemptions::add,
                            () ->
                                    warnings.add(
                                            new TermsWarning(
                                                    Kind.BAD_EXCEPTION, row.line(), cells.get(1))));
        }
        return new ExemptionReading(exemptions, warnings);
    }

    private static List<Integer> columns(TableFile table) throws TermsException {
        List<String> names =
                table.header().cells().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (!names.containsAll(COLUMNS)) {
            throw new TermsException(Problem.NO_COLUMN, table.name(), table.header().line(), null);
        }
        return COLUMNS.stream().map(names::indexOf).toList();
    }

    private static Optional<Exemption> exemption(List<String> cells) {
        String segment = cells.get(0);
        String term = cells.get(1);
        String reason = cells.get(3);
        if (segment.isEmpty() || term.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        if (cells.get(2).equals(EVERY_VERSION)) {
            return Optional.of(new Exemption(segment, term, null, reason));
        }
        Optional<VersionTag> version = GlossaryReader.version(cells.get(2));
        return version.map(tag -> new Exemption(segment, term, tag, reason));
    }
}
