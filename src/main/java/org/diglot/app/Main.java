package org.diglot.app;

import org.diglot.cli.Shell;
import org.diglot.memory.lucene.LuceneMemory;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts Diglot. */
public final class Main {
    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger LIBRARIES = Logger.getLogger("org.apache.lucene");

    /** Commands that open the memory first of all. */
    private static final List<String> ASKING = List.of("match", "concordance", "memory");

    private Main() {}

    /** Runs a command, or the editor when there is none. */
    public static void main(String[] args) {
        LIBRARIES.setLevel(Level.SEVERE); // its hints are about the virtual machine, not for users
        if (args.length > 0 && ASKING.contains(args[0])) {
            Thread.ofPlatform().daemon(true).start(LuceneMemory::prepare);
        }
        CommandLine line = commandLine(args);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(line.execute(args));
    }

    /** The command line for these arguments, with all parts that it works with. */
    static CommandLine commandLine(String... args) {
        StandardWorkshop workshop = new StandardWorkshop();
        return Shell.commandLine(workshop, new SwingEditor(workshop), args);
    }
}
