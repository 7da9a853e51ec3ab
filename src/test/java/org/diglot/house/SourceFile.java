package org.diglot.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A source file of the program as the compiler's own parser sees it. */
final class SourceFile {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final List<SourceFile> PROGRAM = parse();

    private final CompilationUnitTree unit;
    private final DocTrees trees;

    private SourceFile(CompilationUnitTree unit, DocTrees trees) {
        this.unit = unit;
        this.trees = trees;
    }

    /** All source files of the program, without its tests. */
    static List<SourceFile> program() {
        return PROGRAM;
    }

    private static List<SourceFile> parse() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> walk = Files.walk(MAIN)) {
            List<Path> paths =
                    walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(paths));
            DocTrees trees = DocTrees.instance(task);
            List<SourceFile> parsed = new ArrayList<>();
            task.parse().forEach(unit -> parsed.add(new SourceFile(unit, trees)));
            return List.copyOf(parsed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the parser made of it. */
    CompilationUnitTree tree() {
        return unit;
    }

    /** The path below the folder of the sources, such as {@code org/diglot/model/Unit.java}. */
    String name() {
        return MAIN.toAbsolutePath()
                .relativize(Path.of(unit.getSourceFile().toUri()))
                .toString()
                .replace('\\', '/');
    }

    /** The line on which a piece of code begins, counted from 1. */
    long firstLine(Tree tree) {
        return line(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    /** How many lines a piece of code has. */
    long lines(Tree tree) {
        return line(trees.getSourcePositions().getEndPosition(unit, tree)) - firstLine(tree) + 1;
    }

    /** How many lines the file has. */
    long lines() {
        return text().lines().count();
    }

    /** The whole text. */
    String text() {
        try {
            return unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a documentation comment with a sentence stands before a declaration. */
    boolean isDocumented(TreePath declaration) {
        String comment = trees.getDocComment(declaration);
        return comment != null && !comment.isBlank();
    }

    private long line(long position) {
        return unit.getLineMap().getLineNumber(position);
    }
}
