package org.diglot.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.diglot.cli.EditorLauncher;
import org.diglot.cli.Shell;
import org.diglot.model.VersionTag;
import picocli.CommandLine;

/** Starts Diglot. */
public final class Main {
    private Main() {}

    /** Runs a command, or the editor when there is none. */
    public static void main(String[] args) {
        EditorLauncher editor = new SwingEditor();
        CommandLine line = Shell.commandLine(new StandardWorkshop(), editor);
        line.registerConverter(VersionTag.class, VersionTag::of);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(line.execute(args));
    }
}
