package org.diglot.house;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Formats our sources as google-java-format does in its AOSP style; {@code main} rewrites them. */
final class Formatting {
    private static final JavaFormatterOptions AOSP =
            JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build();

    private Formatting() {}

    /**
     * Rewrites every source file that is not formatted yet: {@code mvn -q test-compile -Pformat}.
     */
    public static void main(String[] args) throws IOException, FormatterException {
        for (Path file : sources()) {
            String text = Files.readString(file);
            String formatted = formatted(text);
            if (!text.equals(formatted)) {
                Files.writeString(file, formatted);
            }
        }
    }

    /** All Java files of the project, sorted. */
    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** The text as it should be. */
    static String formatted(String text) throws FormatterException {
        String clean = RemoveUnusedImports.removeUnusedImports(text);
        String ordered = ImportOrderer.reorderImports(clean, JavaFormatterOptions.Style.AOSP);
        return new Formatter(AOSP).formatSource(ordered);
    }
}
