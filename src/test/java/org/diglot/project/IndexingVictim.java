package org.diglot.project;

import org.diglot.memory.lucene.LuceneMemory;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Builds the memory of a project, and says on standard output how far it is. {@link
 * IndexingKillTest} kills it.
 */
final class IndexingVictim {
    private IndexingVictim() {}

    /** Argument: the project's folder. */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        AtomicInteger events = new AtomicInteger();
        try (Project project =
                Project.open(
                        new ProjectFolder(Path.of(args[0])),
                        new TestWorkshop(LuceneMemory::open))) {
            project.memories().subscribe(event -> out.println(events.incrementAndGet()));
            out.println("open");
            project.memories().refresh(Progress.NONE);
        }
        out.println("done");
    }
}
