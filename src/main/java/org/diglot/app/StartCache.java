package org.diglot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Java's notes of a start: classes that are loaded and linked already, and which methods are worth
 * compiling early.
 *
 * @param java the java command
 * @param file the cache
 * @param jar the program's classes
 * @see <a href="https://openjdk.org/jeps/514">JEP 514: ahead-of-time command-line ergonomics</a>
 */
record StartCache(Path java, Path file, Path jar) {
    private static final long PATIENCE_SECONDS = 120;

    /** How a start uses it. */
    String option() {
        return "-XX:AOTCache=" + file;
    }

    /**
     * Makes the cache if there is none for these classes. Without one the program starts as well,
     * so nothing stops here.
     *
     * @param start the options and the class path that the program is started with
     * @param lesson what is trained, as {@link StartTraining} calls it
     */
    void make(List<String> start, String lesson) throws IOException, InterruptedException {
        dropOld();
        if (Files.exists(file)) {
            return;
        }
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.add("-XX:AOTCacheOutput=" + file);
        command.addAll(start);
        command.add(StartTraining.class.getName());
        command.add(lesson);
        ProcessBuilder training =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = training.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    /**
     * Deletes a cache of classes that were packed anew since. Java does not always refuse it, and
     * would mix old classes with new ones.
     */
    void dropOld() throws IOException {
        if (Files.exists(file)
                && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar)) < 0) {
            Files.delete(file);
        }
    }
}
