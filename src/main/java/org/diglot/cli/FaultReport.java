package org.diglot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the user of a fault of the program, and keeps the details for those who mend it. */
final class FaultReport {
    private FaultReport() {}

    /** A sentence for the user. The details are in a file, which the sentence names. */
    static String sentence(Throwable fault) {
        return "Diglot met a fault of its own. Nothing you confirmed is lost. Please report it"
                + details(fault);
    }

    private static String details(Throwable fault) {
        try {
            Path file = Files.createTempFile("diglot-fault-", ".txt");
            try (PrintWriter out =
                    new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                fault.printStackTrace(out);
            }
            return " with the command you gave and the file " + file + ".";
        } catch (IOException e) {
            return " with the command you gave; the details could not be written to a file.";
        }
    }
}
