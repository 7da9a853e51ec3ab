package org.diglot.cli;

import org.diglot.model.VersionTag;
import org.diglot.project.ProjectException;
import org.diglot.project.Workshop;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The whole command line: {@code diglot} with all its commands. */
public final class Shell {
    /** Did what it was asked. */
    public static final int DONE = 0;

    /** Could not do it; the reason is on standard error. */
    public static final int FAILED = 1;

    private Shell() {}

    /**
     * The command line, ready to execute.
     *
     * @param workshop the parts that projects work with
     * @param editor opens the editor
     */
    public static CommandLine commandLine(Workshop workshop, EditorLauncher editor) {
        return commandLine(editor, commands(workshop, editor).values());
    }

    /**
     * The same for these arguments: where they begin with the name of a command, only that one is
     * made. To describe all of them takes longer than to answer many a question.
     */
    public static CommandLine commandLine(
            Workshop workshop, EditorLauncher editor, String... arguments) {
        Map<String, Supplier<Object>> commands = commands(workshop, editor);
        Supplier<Object> wanted = arguments.length == 0 ? null : commands.get(arguments[0]);
        return commandLine(editor, wanted == null ? commands.values() : List.of(wanted));
    }

    private static CommandLine commandLine(
            EditorLauncher editor, Collection<Supplier<Object>> commands) {
        CommandLine line = new CommandLine(new DiglotCommand(editor));
        commands.forEach(command -> line.addSubcommand(command.get()));
        line.addSubcommand(new CommandLine.HelpCommand());
        line.registerConverter(VersionTag.class, Shell::versionTag);
        line.registerConverter(Path.class, Shell::path);
        line.registerConverter(Integer.class, Shell::number);
        line.registerConverter(int.class, Shell::number);
        line.setParameterExceptionHandler(Shell::advise);
        line.setExecutionExceptionHandler(Shell::explain);
        line.setUsageHelpAutoWidth(true);
        return line;
    }

    /** All commands by their names, in the order of the help. */
    private static Map<String, Supplier<Object>> commands(
            Workshop workshop, EditorLauncher editor) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("build", () -> new BuildCommand(workshop, editor));
        commands.put("segment", () -> new SegmentCommand(workshop));
        commands.put("import", () -> new ImportCommand(workshop));
        commands.put("memory", () -> memory(workshop));
        commands.put("review", () -> review(workshop));
        commands.put("pretranslate", () -> new PretranslateCommand(workshop));
        commands.put("match", () -> new MatchCommand(workshop));
        commands.put("concordance", () -> new ConcordanceCommand(workshop));
        commands.put("replace", () -> new ReplaceCommand(workshop));
        commands.put("export", () -> new ExportCommand(workshop));
        commands.put("stats", () -> new StatsCommand(workshop));
        commands.put("bench", () -> bench(workshop));
        commands.put("edit", () -> new EditCommand(editor));
        return commands;
    }

    private static CommandLine bench(Workshop workshop) {
        CommandLine line = withHelp(new BenchCommand());
        line.addSubcommand(withHelp(new BenchMemoryCommand(workshop)));
        return line;
    }

    private static CommandLine withHelp(Object command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec()
                .addOption(
                        OptionSpec.builder("-h", "--help")
                                .usageHelp(true)
                                .description("Shows this help.")
                                .build());
        return line;
    }

    private static CommandLine memory(Workshop workshop) {
        CommandLine line = withHelp(new MemoryCommand());
        line.addSubcommand(new MemoryBuildCommand(workshop));
        line.addSubcommand(new MemoryStatusCommand(workshop));
        line.addSubcommand(new MemoryImportCommand());
        line.addSubcommand(new MemoryRemoveCommand());
        return line;
    }

    private static CommandLine review(Workshop workshop) {
        CommandLine line = new CommandLine(new ReviewCommand());
        line.getCommandSpec()
                .addOption(
                        OptionSpec.builder("-h", "--help")
                                .usageHelp(true)
                                .description("Shows this help.")
                                .build());
        line.addSubcommand(new ReviewExportCommand(workshop));
        line.addSubcommand(new ReviewImportCommand(workshop));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    private static VersionTag versionTag(String text) {
        try {
            return VersionTag.of(text);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is not a whole number");
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException(
                    "'"
                            + text
                            + "' cannot be the name of a file here; has the terminal the encoding UTF-8?");
        }
    }

    /** A wrong command line is answered in two lines, not with a page of help. */
    private static int advise(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(line.getColorScheme().errorText(String.valueOf(wrong.getMessage())));
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, line.getErr());
        line.getErr().println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    /**
     * Every failure is a sentence; what is no {@link ProjectException} is a fault of ours and says
     * so.
     */
    private static int explain(
            Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        String sentence =
                failure instanceof ProjectException
                        ? String.valueOf(failure.getMessage())
                        : FaultReport.sentence(failure);
        line.getErr().println(line.getColorScheme().errorText(sentence));
        return FAILED;
    }
}
