package org.diglot.app;

import org.diglot.project.ProjectFolder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A reference memory, settings and a glossary for {@link StartTraining}: some of everything. */
final class TrainingMemory {
    private static final int UNITS = 600;

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.4">
            <header creationtool="Diglot" creationtoolversion="0" segtype="sentence" o-tmf="none" \
            adminlang="en" srclang="en" datatype="plaintext"/>
            <body>
            """;

    private static final String END =
            """
            </body>
            </tmx>
            """;

    private static final String SETTINGS =
            """
            [project]
            source-language = "en"
            # author = "somebody"

            [memory]
            threshold = 60

            [memory.files."tmx/reference/other.tmx"]
            on = true
            penalty = 0

            [work]
            author = "somebody"

            [work.titles]
            es = "Un zorro"

            [editions]
            together = ["en", "es"]
            formats = ["html"]
            """;

    private static final String TERMS = "en\tes\nlazy\tperezoso\nfox\tzorro\n";

    private TrainingMemory() {}

    /** Puts them into a project. */
    static void write(ProjectFolder folder) throws IOException {
        String units =
                IntStream.range(0, UNITS)
                        .mapToObj(TrainingMemory::unit)
                        .collect(Collectors.joining());
        write(folder.root().resolve("tmx/reference/sample.tmx"), HEAD + units + END);
        write(folder.settings(), SETTINGS);
        write(folder.settings().resolveSibling("glossary.tsv"), TERMS);
    }

    private static String unit(int number) {
        String word = "word " + Integer.toString(number % 97, 36);
        return String.format(
                Locale.ROOT,
                """
                <tu tuid="%1$d" changedate="20240501T101500Z" changeid="somebody">
                <tuv xml:lang="en"><seg>The quick brown fox jumps over %1$d lazy %2$s.</seg></tuv>
                <tuv xml:lang="es"><seg>El zorro marrón salta sobre %1$d %2$s.</seg></tuv></tu>
                """,
                number,
                word);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
