package org.diglot.terms;

import org.diglot.model.VersionTag;
import org.diglot.terms.TableFile.Row;
import org.diglot.terms.TermsException.Problem;
import org.diglot.terms.TermsWarning.Kind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a glossary from tab-separated text in UTF-8.
 *
 * <p>The first line names the columns by BCP 47 tags ({@code en es pt-BR zh-Hans}); a column {@code
 * note} holds remarks. Each further line is a term. A cell lists the accepted forms, parted by
 * {@code |}, the best first; see {@link TermForm} for the marks that leave endings open.
 *
 * <p>Reading is forgiving: blank lines and lines that begin with {@code #} are skipped, cells may
 * be empty or missing, two rows of one term are put together; what cannot be understood is left out
 * with a warning. A reader keeps nothing between files and may be used from any thread.
 */
public final class GlossaryReader {

    private static final String NOTE = "note";

    /** The shape of a language subtag with a country, script or private part behind it. */
    private static final String TAG = "[A-Za-z]{2,3}([-_].*)?";

    /** A reader for all files. */
    public GlossaryReader() {}

    /**
     * Reads a file.
     *
     * @throws TermsException if there is no such file, it is not UTF-8, or its header names no
     *     language
     */
    public GlossaryReading read(Path file) throws TermsException {
        TableFile table = TableFile.read(file);
        List<TermsWarning> warnings = new ArrayList<>();
        Columns columns = Columns.of(table, warnings);
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            Optional<Term> term = columns.term(row, warnings);
            term.ifPresent(each -> put(each, row.line(), terms, warnings));
        }
        List<VersionTag> versions = List.copyOf(columns.versions.values());
        Glossary glossary = new Glossary(versions, List.copyOf(terms.values()));
        return new GlossaryReading(glossary, warnings);
    }

    private static void put(
            Term term, int line, Map<String, Term> terms, List<TermsWarning> warnings) {
        Term earlier = terms.get(term.name());
        if (earlier != null) {
            warnings.add(new TermsWarning(Kind.SECOND_ROW, line, term.name()));
        }
        terms.put(term.name(), earlier == null ? term : earlier.plus(term));
    }

    /** Which column holds what. */
    private record Columns(Map<Integer, VersionTag> versions, int note, int count) {

        static Columns of(TableFile table, List<TermsWarning> warnings) throws TermsException {
            Row header = table.header();
            Map<Integer, VersionTag> versions = new LinkedHashMap<>();
            int note = -1;
            for (int column = 0; column < header.cells().size(); column++) {
                String name = header.cell(column);
                if (name.equalsIgnoreCase(NOTE)) {
                    note = column;
                } else {
                    addVersion(header, column, versions, warnings);
                }
            }
            if (versions.isEmpty()) {
                throw new TermsException(Problem.NO_VERSIONS, table.name(), header.line(), null);
            }
            return new Columns(versions, note, header.cells().size());
        }

        private static void addVersion(
                Row header,
                int column,
                Map<Integer, VersionTag> versions,
                List<TermsWarning> warnings) {
            String name = header.cell(column);
            Optional<VersionTag> version = version(name);
            if (version.isEmpty()) {
                warnings.add(new TermsWarning(Kind.UNKNOWN_COLUMN, header.line(), name));
            } else if (versions.containsValue(version.get())) {
                warnings.add(new TermsWarning(Kind.SECOND_COLUMN, header.line(), name));
            } else {
                versions.put(column, version.get());
            }
        }

        Optional<Term> term(Row row, List<TermsWarning> warnings) {
            if (row.cells().size() > count) {
                warnings.add(new TermsWarning(Kind.TOO_MANY_CELLS, row.line(), row.cell(0)));
            }
            Map<VersionTag, List<TermForm>> forms = new LinkedHashMap<>();
            versions.forEach((column, version) -> forms.put(version, forms(row, column, warnings)));
            VersionTag first = versions.values().iterator().next();
            List<TermForm> names = forms.getOrDefault(first, List.of());
            if (names.isEmpty()) {
                warnings.add(new TermsWarning(Kind.NO_NAME, row.line(), first.value()));
                return Optional.empty();
            }
            String remark = note < 0 ? "" : row.cell(note);
            return Optional.of(new Term(names.getFirst().shown(), forms, remark));
        }

        private static List<TermForm> forms(Row row, int column, List<TermsWarning> warnings) {
            List<TermForm> forms = new ArrayList<>();
            for (String written : row.cell(column).split("\\" + TermForm.SEPARATOR, -1)) {
                if (TermForm.hasWord(written)) {
                    forms.add(new TermForm(written));
                } else if (!written.isBlank()) {
                    warnings.add(new TermsWarning(Kind.NO_WORD, row.line(), written.strip()));
                }
            }
            return forms;
        }
    }

    /** The version of that name, if it is one. */
    static Optional<VersionTag> version(String name) {
        if (!name.matches(TAG)) {
            return Optional.empty();
        }
        try {
            return Optional.of(VersionTag.of(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
