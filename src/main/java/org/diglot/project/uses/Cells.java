package org.diglot.project.uses;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How the cells of a table stand in a line of text. */
enum Cells {
    /** A tab or a line break within a cell becomes a blank. */
    TABS("\t", "\n") {
        @Override
        String cell(String text) {
            return text.replaceAll("[\\t\\r\\n]+", " ");
        }
    },

    /**
     * Quoted where it is needed. A cell that a spreadsheet would take for a formula begins with an
     * apostrophe.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
     * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV Injection</a>
     */
    COMMAS(",", "\r\n") {
        @Override
        String cell(String text) {
            boolean isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
            String safe = isFormula ? "'" + text : text;
            boolean isPlain = safe.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
            return isPlain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
        }
    };

    private final String between;
    private final String end;

    Cells(String between, String end) {
        this.between = between;
        this.end = end;
    }

    abstract String cell(String text);

    String line(String... cells) {
        return Arrays.stream(cells).map(this::cell).collect(Collectors.joining(between)) + end;
    }
}
