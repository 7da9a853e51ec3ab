package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.cli.Diglot.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The help of every command, found by walking through all of them. */
class HelpTest {
    @TempDir private Path root;

    @TestFactory
    Stream<DynamicTest> everyCommandExplainsItselfAndItsArguments() {
        return commands().stream()
                .map(command ->
                        DynamicTest.dynamicTest(command.qualifiedName(), () -> explains(command)));
    }

    private static void explains(CommandSpec command) {
        assertThat(command.usageMessage().description())
                .as("description of %s", command.qualifiedName())
                .isNotEmpty();
        for (ArgSpec argument : command.args()) {
            assertThat(String.join(" ", argument.description()))
                    .as("description of %s of %s", argument.paramLabel(), command.qualifiedName())
                    .matches("[A-Z].*\\.");
        }
        assertThat(command.findOption("-h")).as("-h of %s", command.qualifiedName()).isNotNull();
    }

    @TestFactory
    Stream<DynamicTest> everyCommandShowsItsHelpOnStandardOutput() {
        return commands().stream()
                .map(command ->
                        DynamicTest.dynamicTest(command.qualifiedName(), () -> showsHelp(command)));
    }

    private void showsHelp(CommandSpec command) {
        List<String> words = new ArrayList<>(List.of(command.qualifiedName().split(" ")));
        words.removeFirst();
        words.add("--help");

        Answer answer = Diglot.at(root).runAsGiven(words.toArray(String[]::new));

        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).contains("Usage: " + command.qualifiedName());
    }

    @Test
    void thereIsACommandForEachUseCase() {
        assertThat(commands().stream().map(CommandSpec::qualifiedName))
                .containsExactlyInAnyOrder(
                        "diglot",
                        "diglot build",
                        "diglot segment",
                        "diglot import",
                        "diglot memory",
                        "diglot memory build",
                        "diglot memory status",
                        "diglot memory import",
                        "diglot memory remove",
                        "diglot review",
                        "diglot review export",
                        "diglot review import",
                        "diglot pretranslate",
                        "diglot match",
                        "diglot concordance",
                        "diglot replace",
                        "diglot export",
                        "diglot stats",
                        "diglot bench",
                        "diglot bench memory",
                        "diglot edit",
                        "diglot help");
    }

    @Test
    void theVersionIsShown() {
        assertThat(Diglot.at(root).runAsGiven("--version"))
                .isEqualTo(new Answer(0, "Diglot 0.1.0\n", ""));
    }

    @Test
    void aWordThatIsNoCommandIsAnsweredWithTheNearestOne() throws Exception {
        assertThat(Diglot.fable(root).advice("biuld"))
                .contains("'biuld'", "diglot build", "Try: diglot --help");
    }

    @Test
    void memoryAloneAsksWhatToDo() throws Exception {
        assertThat(Diglot.at(root).runAsGiven("memory"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                """
                                Say what to do with the memory: build, status, import or remove.
                                Try: diglot memory --help
                                """));
    }

    @Test
    void aFaultOfTheProgramIsToldWithoutJavaTalkAndItsDetailsAreKept() throws Exception {
        CommandLine line =
                Shell.commandLine(Diglot.at(root).workshop, new Diglot.FakeEditor(false));
        CommandLine.IExecutionExceptionHandler handler = line.getExecutionExceptionHandler();
        StringWriter err = new StringWriter();
        line.setErr(new PrintWriter(err, true));

        int code =
                handler.handleExecutionException(
                        new IllegalStateException("broken"), line, line.parseArgs());

        assertThat(code).isEqualTo(1);
        String file = err.toString().replaceAll("(?s).* the file (.*)\\.\\s*", "$1");
        assertThat(err.toString())
                .startsWith("Diglot met a fault of its own. Nothing you confirmed is lost.")
                .doesNotContain("IllegalState");
        assertThat(Path.of(file)).content().contains("java.lang.IllegalStateException: broken");
        Files.delete(Path.of(file));
    }

    @Test
    void aCommandThatIsNamedIsMadeAlone() {
        Diglot diglot = Diglot.at(Path.of("none"));
        EditorLauncher editor = new Diglot.FakeEditor(false);
        Set<String> names = Shell.commandLine(diglot.workshop, editor).getSubcommands().keySet();

        assertThat(names).contains("match", "help");
        for (String name : names) {
            CommandLine line = Shell.commandLine(diglot.workshop, editor, name);
            assertThat(line.getSubcommands().keySet())
                    .isEqualTo(name.equals("help") ? names : Set.of(name, "help"));
        }
    }

    private static Set<CommandSpec> commands() {
        Set<CommandSpec> all = new LinkedHashSet<>();
        collect(
                Shell.commandLine(Diglot.at(Path.of("none")).workshop, new Diglot.FakeEditor(false))
                        .getCommandSpec(),
                all);
        return all;
    }

    private static void collect(CommandSpec command, Set<CommandSpec> all) {
        all.add(command);
        command.subcommands().values().forEach(sub -> collect(sub.getCommandSpec(), all));
    }
}
