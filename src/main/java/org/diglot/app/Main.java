package org.diglot.app;

import org.diglot.cli.EditorLauncher;
import org.diglot.cli.Shell;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts Diglot. */
public final class Main {
    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger LIBRARIES = Logger.getLogger("org.apache.lucene");

    private Main() {}

    /** Runs a command, or the editor when there is none. */
    public static void main(String[] args) {
        LIBRARIES.setLevel(Level.SEVERE); // its hints are about the virtual machine, not for users
        StandardWorkshop workshop = new StandardWorkshop();
        EditorLauncher editor = new SwingEditor(workshop);
        CommandLine line = Shell.commandLine(workshop, editor, args);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(line.execute(args));
    }
}
