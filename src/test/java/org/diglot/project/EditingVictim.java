package org.diglot.project;

import org.diglot.model.Unit;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Edits for as long as it lives, and says on standard output what is safe. {@link KillTest} kills
 * it.
 */
final class EditingVictim {
    private EditingVictim() {}

    /** Arguments: the project's folder, a seed, and a word that no other victim uses. */
    public static void main(String[] args) throws Exception {
        Random random = new Random(Long.parseLong(args[1]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (DocumentSession session = SampleProject.at(Path.of(args[0])).open()) {
            List<Unit> units = session.bitext().units();
            for (int edit = 0; edit < 100_000; edit++) {
                String segment = units.get(random.nextInt(units.size())).id().value();
                String text = args[2] + " edit " + edit;
                SampleProject.confirm(session, segment, text);
                out.println(segment + "\t" + text);
                if (random.nextInt(8) == 0) {
                    session.flush();
                }
            }
        }
    }
}
