package org.diglot.house;

import static org.assertj.core.api.Assertions.assertThat;

import de.thetaphi.forbiddenapis.Checker;
import de.thetaphi.forbiddenapis.ForbiddenApiException;
import de.thetaphi.forbiddenapis.Logger;
import de.thetaphi.forbiddenapis.ParseException;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Nothing depends on the language or the character set of the machine. The list of calls is the one
 * that Lucene is held to; it is checked here and not by a plug-in, because Maven may run on an
 * older Java that does not know our class files.
 */
class ForbiddenCallsTest {
    private static final String CALLS = "jdk-unsafe";
    private static final String JAVA = "25";

    @Test
    void noCallDependsOnTheMachine() throws Exception {
        assertThat(forbiddenIn(program())).isEmpty();
    }

    private static List<File> program() throws IOException {
        try (Stream<Path> files = Files.walk(Classes.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(Path::toFile)
                    .toList();
        }
    }

    private static List<String> forbiddenIn(List<File> classes)
            throws IOException, ParseException, ForbiddenApiException {
        Findings findings = new Findings();
        ClassLoader loader = ForbiddenCallsTest.class.getClassLoader();
        Checker checker = new Checker(findings, loader, Checker.Option.FAIL_ON_MISSING_CLASSES);
        checker.addBundledSignatures(CALLS, JAVA);
        checker.addClassesToCheck(classes);
        checker.run();
        return findings.lines;
    }

    /** Takes down what the checker finds, with class and line. */
    private static final class Findings implements Logger {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void error(String message) {
            lines.add(message);
        }

        @Override
        public void warn(String message) {
            lines.add(message);
        }

        @Override
        public void info(String message) {
            // how many classes were read
        }

        @Override
        public void debug(String message) {
            // how they were read
        }
    }
}
