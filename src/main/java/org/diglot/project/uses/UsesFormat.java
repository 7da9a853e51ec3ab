package org.diglot.project.uses;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files to which uses of words can be written. */
public enum UsesFormat {
    /** Columns parted by tabs, for spreadsheets and scripts. */
    TSV,
    /** Columns parted by commas, as spreadsheets open them with a double click. */
    CSV,
    /** A page with the words marked, for reading and printing. */
    HTML,
    /** A translation memory of the units found, for other tools. */
    TMX;

    /** The end of the names of such files, such as {@code .tsv}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The format that the name of a file tells; empty if it tells none. */
    public static Optional<UsesFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> name.endsWith(one.ending())).findFirst();
    }
}
