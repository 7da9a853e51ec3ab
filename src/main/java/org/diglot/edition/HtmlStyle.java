package org.diglot.edition;

import java.util.Locale;

/**
 * The few style rules that depend on the edition: how many columns, which of them are hidden, and
 * what stands in the margins of a printed page.
 */
final class HtmlStyle {
    private final Edition edition;

    HtmlStyle(Edition edition) {
        this.edition = edition;
    }

    String rules() {
        StringBuilder rules = new StringBuilder();
        int columns = edition.columns().size();
        rules.append(":root { --shown: ").append(columns).append("; }\n");
        for (int i = 0; i < columns; i++) {
            rules.append(
                    String.format(
                            Locale.ROOT,
                            "[data-hidden~=\"%1$d\"] .c%1$d { display: none !important; }\n",
                            i));
        }
        for (int i = 0; i < columns; i++) {
            rules.append(
                    String.format(
                            Locale.ROOT,
                            "[data-order=\"turned\"][data-layout=\"columns\"] .row > .c%d { order: %d; }\n",
                            i,
                            columns - i));
        }
        return rules.append(prompt()).append(margins()).toString();
    }

    /** Where versions stand below one another, the original leads and the others answer it. */
    private String prompt() {
        return String.format(
                Locale.ROOT,
                """
                [data-layout="interlinear"] .c%1$d, [data-layout="tap"] .c%1$d { order: -1; }
                [data-layout="interlinear"] .cell:not(.c%1$d) { --part: .9; color: var(--quiet); padding-block: 0 .3em; }
                .js[data-layout="tap"]:not([data-hidden~="%1$d"]) .row:not(.open) > .cell:not(.c%1$d) { display: none; }
                [data-layout="tap"]:not([data-hidden~="%1$d"]) .row:not(:hover):not(:focus-within):not(:target):not(.open) > .cell:not(.c%1$d) { display: none; }
                @media print { [data-layout="tap"] .row > .cell:not(.c%1$d) { display: block !important; } }
                """,
                leading());
    }

    private int leading() {
        for (int i = 0; i < edition.columns().size(); i++) {
            if (edition.columns().get(i).role() == EditionColumn.Role.ORIGINAL) {
                return i;
            }
        }
        return 0;
    }

    private String margins() {
        return String.format(
                Locale.ROOT,
                "@page { @top-left { content: %s; } @top-right { content: %s; } }\n",
                quoted(running(edition.columns().getFirst())),
                quoted(edition.columns().size() == 1 ? "" : running(edition.columns().getLast())));
    }

    private String running(EditionColumn column) {
        String title = column.title();
        return title == null ? new EditionMatter(edition).name(column) : title;
    }

    /** A string of CSS; every sign but letters, digits and blanks is written as its number. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(sign -> {
                    if (Character.isLetterOrDigit(sign) || sign == ' ') {
                        quoted.appendCodePoint(sign);
                    } else {
                        quoted.append('\\').append(Integer.toHexString(sign)).append(' ');
                    }
                });
        return quoted.append('"').toString();
    }
}
