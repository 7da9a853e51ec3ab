package org.diglot.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The classes that only a start on a display loads, for training where there is none. */
final class WindowClasses {
    private static final System.Logger LOG = System.getLogger(WindowClasses.class.getName());
    private static final String LIST = "start-classes.txt";
    private static final String OWN = "/org/diglot/ui";
    private static final String ENDING = ".class";

    private WindowClasses() {}

    /** Loads them, without running anything of theirs. */
    static void load() throws IOException {
        try (InputStream in = WindowClasses.class.getResourceAsStream(LIST);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(WindowClasses::load);
        }
        ownNames().forEach(WindowClasses::load);
    }

    private static List<String> ownNames() throws IOException {
        Path jar =
                Path.of(
                        System.getProperty("java.class.path")
                                .split(java.io.File.pathSeparator, 2)[0]);
        try (FileSystem archive = FileSystems.newFileSystem(jar);
                Stream<Path> files = Files.walk(archive.getPath(OWN))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(ENDING) && !name.endsWith("-info.class"))
                    .map(name -> name.substring(1, name.length() - ENDING.length()))
                    .map(name -> name.replace('/', '.'))
                    .toList();
        }
    }

    /** Another Java, or another system, has not all of them. */
    private static void load(String name) {
        try {
            Class.forName(name, false, WindowClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            LOG.log(Level.DEBUG, "Not here: {0}", name);
        }
    }
}
