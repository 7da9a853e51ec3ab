package org.diglot.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionOptions;
import org.diglot.edition.Presentation;
import org.diglot.edition.Presentation.Layout;
import org.diglot.edition.Texts;
import org.diglot.model.Bitext;
import org.diglot.model.Status;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * DAISY Ace finds no barrier in any book; skipped where it is not installed, and says so.
 *
 * <p>Ace comes from npm ({@code npm install -g --ignore-scripts @daisy/ace}) and needs a Chromium,
 * which {@code PUPPETEER_EXECUTABLE_PATH} names.
 */
class AceTest {
    private static final String PROGRAM = "ace-puppeteer";
    private static final Pattern OUTCOME =
            Pattern.compile("\"earl:outcome\"\\s*:\\s*\"(?!pass\")[a-z]+\"");

    @TempDir private Path folder;

    private static boolean isInstalled() {
        try {
            return new ProcessBuilder(PROGRAM, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException absent) {
            return false;
        }
    }

    private static Edition edition(Layout layout) throws Exception {
        Bitext bitext =
                Texts.in("en", "es", "ar")
                        .paragraph("A title", "Un título", "عنوان")
                        .paragraph("One.", "Uno.", "واحد.")
                        .status(Status.DRAFT)
                        .row("Two.", "Dos.", "")
                        .paragraph("A heading", "Un encabezado", "فصل")
                        .paragraph("Three.", "Tres.", "ثلاثة.")
                        .bitext();
        return Edition.of(
                bitext, EditionOptions.all(bitext).with(Presentation.DEFAULT.with(layout)));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void noBookHasAViolation(Layout layout) throws Exception {
        assumeThat(isInstalled())
                .as("%s is not installed: books are not examined for barriers here", PROGRAM)
                .isTrue();
        Path book = folder.resolve("book.epub");
        try (OutputStream out = Files.newOutputStream(book)) {
            new EpubEditionWriter().write(edition(layout), out);
        }

        String report = examined(book);

        assertThat(report).contains("\"earl:outcome\"");
        assertThat(OUTCOME.matcher(report).results().map(found -> found.group()).toList())
                .as(report)
                .isEmpty();
    }

    private String examined(Path book) throws Exception {
        Path findings = folder.resolve("findings");
        Process process =
                new ProcessBuilder(
                                List.of(PROGRAM, "-f", "-o", findings.toString(), book.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("console.txt").toFile())
                        .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readString(findings.resolve("report.json"), StandardCharsets.UTF_8);
    }
}
