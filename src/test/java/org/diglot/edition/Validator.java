package org.diglot.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that others have written to judge files like ours. It runs apart from us with its own
 * libraries, which the build puts into {@code target/validators}.
 */
final class Validator {
    private static final Path HOME = Path.of("target", "validators").toAbsolutePath();
    private static final Path SOURCES = Path.of("src", "test", "validators").toAbsolutePath();

    private final String name;
    private final List<String> program;

    private Validator(String name, List<String> program) {
        this.name = name;
        this.program = program;
    }

    /** EPUBCheck of the W3C. */
    static Validator epubcheck() {
        return new Validator(
                "epubcheck", List.of(SOURCES.resolve("epubcheck/CheckEpub.java").toString()));
    }

    /** The Nu HTML checker. */
    static Validator nu() {
        return new Validator(
                "nu",
                List.of(
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--format",
                        "gnu",
                        "--exit-zero-always"));
    }

    /** Jing, which comes with EPUBCheck, for our grammar of the part of TEI P5 that we use. */
    static Validator jing() {
        return new Validator(
                "epubcheck",
                List.of(
                        "com.thaiopensource.relaxng.util.Driver",
                        "-c",
                        SOURCES.resolve("tei/edition.rnc").toString()));
    }

    /** veraPDF, for PDF/UA-1 and PDF/A-2a. */
    static Validator verapdf() {
        return new Validator(
                "verapdf", List.of(SOURCES.resolve("verapdf/CheckPdf.java").toString()));
    }

    /** What it finds wrong with files, line by line; the test is skipped if it is not there. */
    List<String> findings(List<Path> files) throws Exception {
        boolean fetched = Files.isDirectory(HOME.resolve(name));
        if (!fetched && "true".equals(System.getenv("CI"))) {
            throw new AssertionError(name + " could not be fetched, and here it must run");
        }
        assumeThat(fetched)
                .as("%s could not be fetched: editions are not validated here", name)
                .isTrue();
        Path said = Files.createTempFile(name, ".txt");
        Process process =
                new ProcessBuilder(command(files))
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        List<String> findings = Files.readAllLines(said, StandardCharsets.UTF_8);
        Files.delete(said);
        assertThat(process.exitValue()).as("%s: %s", name, findings).isZero();
        return findings;
    }

    private List<String> command(List<Path> files) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx512m",
                                "-Xss4m",
                                "-Djava.awt.headless=true",
                                "-Dstdout.encoding=UTF-8",
                                "-Djava.util.logging.config.file="
                                        + SOURCES.resolve("quiet.properties"),
                                "-cp",
                                HOME.resolve(name) + File.separator + "*"));
        command.addAll(program);
        files.forEach(file -> command.add(file.toString()));
        return command;
    }
}
