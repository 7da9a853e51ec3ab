package org.diglot.app;

import org.diglot.memory.lucene.LuceneMemory;
import org.diglot.project.Progress;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.ProjectFolder;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.SwingDelays;
import org.diglot.ui.shell.EditorParts;
import org.diglot.ui.shell.EditorWindow;
import org.diglot.ui.shell.ProjectContext;
import org.diglot.ui.shell.WindowSettings;

import picocli.CommandLine;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.swing.SwingUtilities;

/**
 * Does in a throw-away project what every start of the program does, while Java takes notes; from
 * the notes it makes the cache with which later starts are fast. The build calls it.
 *
 * @see <a href="https://openjdk.org/jeps/483">JEP 483: ahead-of-time class loading and linking</a>
 */
final class StartTraining {
    private static final String DOCUMENT = "sample.txt";
    private static final String TEXT =
            """
            The quick brown fox jumps over the lazy dog. "And who," asked Dr. Smith, "has seen it?"
            In 1924 the price rose by 3.5 % — nobody knew why.

            A second paragraph is needed, so that there is a border between the two; its sentences \
            are a little longer than the others, so that lines have to be broken here and there.
            """;

    /** Commands and windows. */
    static final String EVERYTHING = "everything";

    /** Only the commands that ask the memory, of which the index is there. */
    static final String ASKING = "asking";

    private static final int ROUNDS = 3;

    private StartTraining() {}

    /** The argument: the lesson; or a project of which the index is to be made. */
    public static void main(String[] args)
            throws IOException, ProjectException, InterruptedException {
        switch (args[0]) {
            case EVERYTHING -> inProject(StartTraining::everything);
            case ASKING -> inProject(StartTraining::asking);
            default -> index(Path.of(args[0]));
        }
        Runtime.getRuntime().exit(0); // the painting thread would go on
    }

    /** What is done in a project. */
    @FunctionalInterface
    private interface Lesson {
        void in(Path root) throws IOException, ProjectException, InterruptedException;
    }

    private static void inProject(Lesson lesson)
            throws IOException, ProjectException, InterruptedException {
        Path root = Files.createTempDirectory("diglot-start");
        try {
            Path source = Files.createDirectories(root.resolve("source-text")).resolve(DOCUMENT);
            Files.writeString(source, TEXT.repeat(12), StandardCharsets.UTF_8);
            TrainingMemory.write(new ProjectFolder(root));
            lesson.in(root);
        } finally {
            delete(root);
        }
    }

    private static void everything(Path root) throws IOException, ProjectException {
        commands(root);
        editor(new ProjectFolder(root));
        WindowClasses.load();
    }

    /** Another Java makes the index, so that none of what it needs for that gets into the cache. */
    private static void asking(Path root) throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartTraining.class.getName(),
                        root.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        ask(root);
    }

    private static void index(Path root) {
        run("segment", "--project=" + root);
        run("match", "--project=" + root, "--to", "es", "Anything.");
    }

    private static void commands(Path root) throws IOException {
        String project = "--project=" + root;
        run("--help");
        run("segment", project);
        run("stats", project);
        ask(root);
    }

    private static void ask(Path root) throws IOException {
        String project = "--project=" + root;
        Path lines = Files.writeString(root.resolve("lines.txt"), TEXT, StandardCharsets.UTF_8);
        LuceneMemory.prepare();
        for (int round = 0; round < ROUNDS; round++) {
            run("match", project, "--to", "es", "The quick brown fox jumps over 3 lazy cats.");
            run("match", project, "--to", "es", "It is nobody who saw the lazy fox, they said.");
            run("match", project, "--to", "es", "--json", "The lazy dog number 7 sleeps.");
            run("match", project, "--to", "es", "--lines", "--file", lines.toString());
            run("match", project, "Of a version that no document has.");
            run("match", project, "--to", "es", "Nothing of the kind.");
            run("concordance", project, "--to", "es", "lazy");
            run("concordance", project, "--to", "es", "--json", "lazy fox");
        }
    }

    private static void run(String... arguments) {
        CommandLine line = Main.commandLine(arguments);
        line.setOut(
                new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(new StringWriter()));
        line.execute(arguments);
    }

    private static void editor(ProjectFolder folder) throws ProjectException {
        for (int round = 0; round < 2; round++) { // what a first start makes, a second one reads
            try (Project project = Project.open(folder, new StandardWorkshop())) {
                Path settings = folder.root().resolve("settings");
                EditorParts parts =
                        new EditorParts(
                                Texts.of(Locale.getDefault(), ZoneId.systemDefault()),
                                new Runners(
                                        Runnable::run,
                                        SwingUtilities::invokeLater,
                                        new SwingDelays()),
                                WindowSettings.in(settings));
                EditorWindow.rehearse(
                        new ProjectContext(project, parts.settings()), DOCUMENT, parts);
                project.memories().refresh(Progress.NONE);
            }
        }
    }

    private static void delete(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
