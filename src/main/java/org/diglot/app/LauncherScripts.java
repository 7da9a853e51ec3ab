package org.diglot.app;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code diglot} and {@code diglot.bat}, which start the program with the Java and the
 * libraries of the build, and what makes them quick: the classes in one archive, and Java's notes
 * of a start. The build calls it.
 *
 * <p>How to start lies in {@code diglot.args}, one file for both scripts and the build. A cache
 * that is missing or belongs to something older costs time, never the start.
 */
final class LauncherScripts {
    private static final List<String> OPTIONS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:MaxNewSize=128m", // what is new is garbage soon; more would only be held
                    "-XX:MinHeapFreeRatio=10",
                    "-XX:MaxHeapFreeRatio=30",
                    "-Xlog:disable", // Java's remarks on a cache are not for users
                    "--enable-native-access=ALL-UNNAMED");

    private LauncherScripts() {}

    /** The arguments: the folder to write to; then {@code no-cache} if the cache is not wanted. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path jar = folder.resolve("diglot.jar");
        StartCache cache = new StartCache(java, folder.resolve("diglot.aot"), jar);
        ClassArchive.write(classes(), oldLibraries(), jar);
        List<String> start = Stream.concat(OPTIONS.stream(), classPath(jar)).toList();
        if (args.length < 2 || !args[1].equals("no-cache")) {
            cache.make(start);
        }
        Path arguments = folder.resolve("diglot.args");
        Files.writeString(arguments, argumentFile(cache, start), StandardCharsets.UTF_8);
        write(folder, java, arguments);
    }

    private static void write(Path folder, Path java, Path arguments) throws IOException {
        Path script = folder.resolve("diglot");
        Files.writeString(
                script,
                String.format(
                        Locale.ROOT, "#!/bin/sh\nexec \"%s\" \"@%s\" \"$@\"\n", java, arguments),
                StandardCharsets.UTF_8);
        if (Files.getFileStore(script).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(
                folder.resolve("diglot.bat"),
                String.format(Locale.ROOT, "@echo off\r\n\"%s\" \"@%s\" %%*\r\n", java, arguments),
                StandardCharsets.UTF_8);
    }

    private static String argumentFile(StartCache cache, List<String> start) {
        Stream<String> lines =
                Stream.of(
                                Stream.of(cache.option()),
                                start.stream(),
                                Stream.of("org.diglot.app.Main"))
                        .flatMap(part -> part);
        return lines.map(LauncherScripts::quoted).collect(Collectors.joining("\n", "", "\n"));
    }

    /** As the argument files of the java command want it. */
    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static List<Path> entries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
    }

    /** The libraries that were compiled for Java 5. */
    private static List<Path> oldLibraries() {
        return entries().stream()
                .filter(entry -> String.valueOf(entry.getFileName()).startsWith("picocli-"))
                .toList();
    }

    /** The folder of the program's own classes. */
    private static Path classes() throws IOException {
        try {
            return Path.of(
                    LauncherScripts.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("The folder of the classes cannot be found", e);
        }
    }

    /** The archive and the libraries; a cache of Java's works with no folder in between. */
    private static Stream<String> classPath(Path jar) {
        String path =
                Stream.concat(
                                Stream.of(jar),
                                entries().stream().filter(entry -> !Files.isDirectory(entry)))
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator));
        return Stream.of("-cp", path);
    }
}
