package org.diglot.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code diglot} and {@code diglot.bat}, which start the program with the Java and the
 * libraries of the build. The build calls it.
 */
final class LauncherScripts {
    private static final String OPTIONS = "-XX:+UseSerialGC --enable-native-access=ALL-UNNAMED";

    private LauncherScripts() {}

    /** The argument is the folder to write to. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classPath = classPath();
        Path script = folder.resolve("diglot");
        Files.writeString(script, unix(java, classPath), StandardCharsets.UTF_8);
        if (Files.getFileStore(script).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(
                folder.resolve("diglot.bat"), windows(java, classPath), StandardCharsets.UTF_8);
    }

    /** Relative entries would depend on where the script is called from. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String unix(Path java, String classPath) {
        return String.format(
                Locale.ROOT,
                "#!/bin/sh\nexec \"%s\" %s -cp \"%s\" org.diglot.app.Main \"$@\"\n",
                java,
                OPTIONS,
                classPath);
    }

    private static String windows(Path java, String classPath) {
        return String.format(
                Locale.ROOT,
                "@echo off\r\n\"%s\" %s -cp \"%s\" org.diglot.app.Main %%*\r\n",
                java,
                OPTIONS,
                classPath);
    }
}
