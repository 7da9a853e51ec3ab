package org.diglot.cli;

import org.diglot.model.VersionTag;
import org.diglot.project.ProjectException;
import org.diglot.project.Workshop;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

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
        CommandLine line = new CommandLine(new DiglotCommand(editor));
        for (Object command : commands(workshop, editor)) {
            line.addSubcommand(command);
        }
        line.addSubcommand(new CommandLine.HelpCommand());
        line.registerConverter(VersionTag.class, Shell::versionTag);
        line.registerConverter(Path.class, Shell::path);
        line.setParameterExceptionHandler(Shell::advise);
        line.setExecutionExceptionHandler(Shell::explain);
        line.setUsageHelpAutoWidth(true);
        return line;
    }

    private static List<Object> commands(Workshop workshop, EditorLauncher editor) {
        return List.of(
                new BuildCommand(workshop, editor),
                new SegmentCommand(workshop),
                new ImportCommand(workshop),
                memory(workshop),
                review(workshop),
                new PretranslateCommand(workshop),
                new MatchCommand(workshop),
                new ConcordanceCommand(workshop),
                new ReplaceCommand(workshop),
                new ExportCommand(workshop),
                new StatsCommand(workshop),
                bench(workshop),
                new EditCommand(editor));
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
