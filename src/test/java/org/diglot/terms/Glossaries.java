package org.diglot.terms;

import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small glossaries for tests, written as they stand in a file. */
final class Glossaries {

    private Glossaries() {}

    /** Versions and rows as lists of cells parted by a slash: {@code "en/ru", "bureaucracy/…"}. */
    static Glossary of(String header, String... rows) {
        List<VersionTag> versions =
                Arrays.stream(header.split("/", -1)).map(VersionTag::of).toList();
        List<Term> terms = new ArrayList<>();
        for (String row : rows) {
            Map<VersionTag, List<TermForm>> forms = new LinkedHashMap<>();
            String[] cells = row.split("/", -1);
            for (int i = 0; i < cells.length; i++) {
                forms.put(versions.get(i), forms(cells[i]));
            }
            terms.add(new Term(forms(cells[0]).getFirst().shown(), forms, ""));
        }
        return new Glossary(versions, terms);
    }

    private static List<TermForm> forms(String cell) {
        return Arrays.stream(cell.split("\\|", -1)).map(TermForm::new).toList();
    }
}
