package org.diglot.cli;

import org.diglot.model.VersionTag;
import org.diglot.project.MemoryImport;
import org.diglot.project.MemoryImport.Imported;
import org.diglot.project.MemoryImport.Outcome;
import org.diglot.project.ProjectException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Takes TMX files as reference memories. */
@Command(
        name = "import",
        description =
                "Copies TMX files of any tool, also packed (.tmx.gz), to tmx/reference, after reading them"
                        + " from end to end. What is there is never overwritten. Works while the editor has"
                        + " the project open, which then finds them at once.")
final class MemoryImportCommand implements Callable<Integer> {
    @Mixin private ProjectOption project = new ProjectOption();

    @Option(
            names = "--penalty",
            paramLabel = "POINTS",
            description = "Takes so many points off every match from them, 0 to 99 (default: 0).")
    private int penalty;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "The name it gets in the project; for one file only.")
    private @Nullable String name;

    @Option(names = "--json", description = "Prints the result as JSON.")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The .tmx or .tmx.gz files.")
    private List<Path> files = List.of();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws ProjectException {
        Output output = new Output(spec);
        if (penalty < 0 || penalty > 99) {
            throw output.wrong("--penalty must be from 0 to 99.");
        }
        if (name != null && files.size() > 1) {
            throw output.wrong("--as can name one file only.");
        }
        try (ProgressBar bar = ProgressBar.on(output.err())) {
            MemoryImport.Options options = new MemoryImport.Options(penalty, name);
            List<Imported> imported = new MemoryImport(project.folder()).add(files, options, bar);
            bar.clear();
            if (json) {
                output.out().println(Json.of(imported));
            } else {
                imported.forEach(one -> output.out().println(line(one)));
            }
        }
        return Shell.DONE;
    }

    private static String line(Imported one) {
        String versions =
                one.versions().stream().map(VersionTag::value).collect(Collectors.joining(", "));
        String there = one.outcome() == Outcome.ALREADY_THERE ? "  (was there already)" : "";
        return one.memory()
                + "  "
                + Output.count((int) one.units(), "unit")
                + "  "
                + versions
                + there;
    }
}
