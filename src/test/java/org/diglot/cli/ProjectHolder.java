package org.diglot.cli;

import org.diglot.memory.lucene.LuceneMemory;
import org.diglot.project.Project;
import org.diglot.project.ProjectFolder;
import org.diglot.project.TestWorkshop;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another program that has a project open, until its standard input ends. */
final class ProjectHolder {
    private ProjectHolder() {}

    /** The argument is the project's folder. */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Project _ =
                Project.open(
                        new ProjectFolder(Path.of(args[0])),
                        new TestWorkshop(LuceneMemory::open))) {
            out.println("open");
            var _ = System.in.read();
        }
    }
}
