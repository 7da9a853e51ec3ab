package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.memory.lucene.LuceneMemory;
import org.diglot.project.ProjectFolder;
import org.diglot.project.TestWorkshop;
import org.diglot.project.Workshop;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A project in a folder, and the command line on it. Whatever a command says is checked to be fit
 * for a translator's eyes.
 */
final class Diglot {
    static final String FABLE =
            """
            The fox and the grapes

            A fox saw grapes. They hung high. He jumped and jumped.
            """;

    /** What no sentence for a user may hold. */
    private static final Pattern JAVA_TALK =
            Pattern.compile(
                    "\\b\\w+(\\.\\w+)+\\.[A-Z]\\w+|\\b[A-Z]\\w*(Exception|Error)\\b|\\bnull\\b|^\\s+at ",
                    Pattern.MULTILINE);

    /** An editor that only remembers that it was opened. */
    static final class FakeEditor implements EditorLauncher {
        private final boolean display;
        final List<String> opened = new ArrayList<>();

        FakeEditor(boolean display) {
            this.display = display;
        }

        @Override
        public boolean hasDisplay() {
            return display;
        }

        @Override
        public void start() {
            opened.add("start screen");
        }

        @Override
        public void open(ProjectFolder folder, @Nullable String document) {
            opened.add(folder.root().getFileName() + " " + (document == null ? "-" : document));
        }
    }

    /** What a command said. */
    record Answer(int code, String out, String err) {}

    final Path root;
    final Workshop workshop = new TestWorkshop(LuceneMemory::open);
    final FakeEditor editor;

    private Diglot(Path root, FakeEditor editor) {
        this.root = root;
        this.editor = editor;
    }

    /** The command line where there is no display, on a folder that is not made yet. */
    static Diglot at(Path root) {
        return new Diglot(root, new FakeEditor(false));
    }

    /** A project with one document, {@code fable.txt}. */
    static Diglot fable(Path root) throws IOException {
        Diglot diglot = at(root);
        diglot.write("source-text/fable.txt", FABLE);
        return diglot;
    }

    /** A project where two of four segments are translated to Spanish. */
    static Diglot translated(Path root) throws IOException {
        Diglot diglot = fable(root);
        Path table =
                diglot.write(
                        "in.tsv",
                        """
                        source\ttarget
                        A fox saw grapes.\tUna zorra vio uvas.
                        They hung high.\tColgaban en lo alto.
                        """);
        assertThat(diglot.run("import", "--version", "es", "--author", "Ana", table.toString()))
                .isEqualTo(
                        new Answer(
                                0,
                                "2 segments imported, 0 kept what they had, 2 without text\n",
                                ""));
        return diglot;
    }

    /** The same project where there is a display. */
    Diglot withDisplay() {
        return new Diglot(root, new FakeEditor(true));
    }

    /** Writes a file of the project. */
    Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file of the project. */
    Path write(String name, byte[] bytes) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    String read(String name) throws IOException {
        return Files.readString(root.resolve(name));
    }

    /** Runs a command on the project. */
    Answer run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--project", root.toString()));
        return runAsGiven(all.toArray(String[]::new));
    }

    /** Runs a command without naming the project. */
    Answer runAsGiven(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Shell.commandLine(workshop, editor, arguments);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        int code = line.execute(arguments);
        assertThat(err.toString()).doesNotContainPattern(JAVA_TALK);
        if (!List.of(arguments).contains("--json")) {
            assertThat(out.toString()).doesNotContainPattern(JAVA_TALK);
        }
        return new Answer(code, unix(out), unix(err));
    }

    private static String unix(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /** Runs a command that cannot be done, checks that it changed nothing, and returns why. */
    String refusal(String... arguments) throws IOException {
        Map<String, String> before = files();

        Answer answer = run(arguments);

        assertThat(answer.code()).as(answer.toString()).isEqualTo(Shell.FAILED);
        assertThat(answer.out()).isEmpty();
        assertThat(files()).isEqualTo(before);
        return answer.err();
    }

    /** Runs a command line that makes no sense, and returns what was said. */
    String advice(String... arguments) throws IOException {
        Map<String, String> before = files();

        Answer answer = run(arguments);

        assertThat(answer.code()).as(answer.toString()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(files()).isEqualTo(before);
        return answer.err();
    }

    /** Every file that is the user's, and what it says byte for byte. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(root)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!isOurs(name)) {
                    files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    /** The lock, what can be made again, the built-in rules, and the diary of the program. */
    private static boolean isOurs(String name) {
        return name.startsWith(".diglot/cache/")
                || name.startsWith(".diglot/journal/")
                || name.equals(".diglot/lock")
                || name.equals(".diglot/segmentation.srx");
    }
}
