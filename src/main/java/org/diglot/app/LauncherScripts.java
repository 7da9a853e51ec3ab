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
 * <p>How to start lies in {@code diglot.args}, one file for both scripts and the build. Commands
 * that only ask the memory start with {@code diglot-ask.args}: with a smaller cache, which knows
 * nothing of windows, and with the quick compiler alone, since they are over before the thorough
 * one is done. A cache that is missing or belongs to something older costs time, never the start.
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

    /** The commands that ask the memory and are over at once. */
    private static final List<String> ASKING = List.of("match", "concordance");

    private static final List<String> ASKING_OPTIONS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData");

    private LauncherScripts() {}

    /** The arguments: the folder to write to; then {@code no-cache} if the cache is not wanted. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path jar = folder.resolve("diglot.jar");
        ClassArchive.write(classes(), oldLibraries(), jar);
        boolean cached = args.length < 2 || !args[1].equals("no-cache");
        Way every = new Way(folder.resolve("diglot.args"), StartTraining.EVERYTHING, OPTIONS);
        Way asking =
                new Way(folder.resolve("diglot-ask.args"), StartTraining.ASKING, askingOptions());
        for (Way way : List.of(every, asking)) {
            way.prepare(java, jar, cached);
        }
        write(folder, java, every.arguments(), asking.arguments());
    }

    private static List<String> askingOptions() {
        return Stream.concat(OPTIONS.stream(), ASKING_OPTIONS.stream()).toList();
    }

    /**
     * A way to start the program.
     *
     * @param arguments the file of its arguments; its cache lies beside it
     * @param lesson what its cache is trained in
     * @param options for Java
     */
    private record Way(Path arguments, String lesson, List<String> options) {

        /** Makes its cache, if one is wanted, and writes its arguments. */
        void prepare(Path java, Path jar, boolean cached) throws IOException, InterruptedException {
            List<String> start = Stream.concat(options.stream(), classPath(jar)).toList();
            String name = arguments.getFileName().toString().replace(".args", ".aot");
            StartCache cache = new StartCache(java, arguments.resolveSibling(name), jar);
            if (cached) {
                cache.make(start, lesson);
            } else {
                cache.dropOld();
            }
            Files.writeString(arguments, argumentFile(cache, start), StandardCharsets.UTF_8);
        }
    }

    private static void write(Path folder, Path java, Path every, Path asking) throws IOException {
        Path script = folder.resolve("diglot");
        Files.writeString(script, script(java, every, asking), StandardCharsets.UTF_8);
        if (Files.getFileStore(script).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(
                folder.resolve("diglot.bat"), batch(java, every, asking), StandardCharsets.UTF_8);
    }

    private static String script(Path java, Path every, Path asking) {
        return String.format(
                Locale.ROOT,
                """
                #!/bin/sh
                case "$1" in
                %s) exec "%s" "@%s" "$@" ;;
                *) exec "%s" "@%s" "$@" ;;
                esac
                """,
                String.join("|", ASKING),
                java,
                asking,
                java,
                every);
    }

    private static String batch(Path java, Path every, Path asking) {
        Stream<String> lines =
                Stream.of(
                                Stream.of("@echo off", "setlocal", "set \"how=" + every + "\""),
                                ASKING.stream()
                                        .map(command ->
                                                "if \"%~1\"==\""
                                                        + command
                                                        + "\" set \"how="
                                                        + asking
                                                        + "\""),
                                Stream.of("\"" + java + "\" \"@%how%\" %*"))
                        .flatMap(part -> part);
        return lines.collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String argumentFile(StartCache cache, List<String> start) {
        Stream<String> lines =
                Stream.of(
                                Stream.of(cache.option()),
                                start.stream(),
                                Stream.of(Main.class.getName()))
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
