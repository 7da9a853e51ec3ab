package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.project.ReviewSamples.compared;
import static org.diglot.project.ReviewSamples.sent;
import static org.diglot.project.ReviewSamples.taken;

import org.diglot.edition.Texts;
import org.diglot.edition.review.ReviewedFile;
import org.diglot.model.Bitext;
import org.diglot.model.Status;
import org.diglot.project.ReviewFinding.Outcome;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A thousand corrections go through a real office program and come back to their sentences. */
class ReviewRoundTripTest {
    private static final int ROWS = 1_200;
    private static final int EDITS = 1_000;
    private static final List<String> WORDS =
            List.of(
                    "casa",
                    "“comillas”",
                    "árbol",
                    "a\u0301cido",
                    "مرحبا",
                    "中文字",
                    "<tag>",
                    "&amp;",
                    "½",
                    "𝔘",
                    "it's",
                    "x = 1\u00A0000",
                    "—",
                    "c'est\u202Fça",
                    "שלום",
                    "1924",
                    "=SUM(A1)",
                    "_x0041_",
                    "{1}",
                    "tab\there",
                    "line\nbreak",
                    "fin\u2011al");

    @TempDir private Path folder;

    private static String sentence(Random random) {
        List<String> words = new ArrayList<>();
        int length = 1 + random.nextInt(8);
        for (int i = 0; i < length; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(random.nextInt(9) == 0 ? "  " : " ", words);
    }

    private static Bitext document(Random random) {
        Texts texts = Texts.in("en", "es").status(Status.TRANSLATED);
        for (int i = 0; i < ROWS; i++) {
            texts.paragraph("Source " + i + " " + sentence(random), sentence(random));
        }
        return texts.bitext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void aThousandEditsComeBackToTheirSentences(String format) throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Bitext bitext = document(random);
        ReviewedFile file = sent(folder, bitext, format);
        Map<String, String> edits = edit(file, random);
        file.shuffle(random);

        ReviewedFile returned = ReviewedFile.of(savedByOffice(file.bytes(), format));
        List<ReviewFinding> findings = compared(folder, returned, bitext);
        Bitext after = taken(bitext, findings);

        long changed =
                findings.stream().filter(finding -> finding.outcome() == Outcome.TAKEN).count();
        assertThat(List.of(findings.size(), changed))
                .as("seed " + seed)
                .isEqualTo(List.of(ROWS, (long) EDITS));
        assertThat(spanish(after)).as("seed " + seed).isEqualTo(edited(bitext, edits));
    }

    private static Map<String, String> spanish(Bitext bitext) {
        return bitext.units().stream()
                .collect(
                        Collectors.toMap(
                                unit -> unit.id().value(),
                                unit -> ReviewSamples.spanish(bitext, unit.id().value())));
    }

    private static Map<String, String> edited(Bitext bitext, Map<String, String> edits) {
        Map<String, String> texts = new HashMap<>(spanish(bitext));
        texts.putAll(edits);
        return texts;
    }

    /** Changes a thousand texts by hand; each differs from what was there. */
    private static Map<String, String> edit(ReviewedFile file, Random random) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, random);
        Map<String, String> edits = new HashMap<>();
        for (int number : numbers.subList(0, EDITS)) {
            // what is typed with line breaks or tabs is not told apart by a plain string of XML
            String text = sentence(random).replaceAll("[\n\t]", " ") + " " + number + "!";
            file.target("s" + number, text);
            edits.put("s" + number, text);
        }
        return edits;
    }

    private byte[] savedByOffice(byte[] file, String format) throws Exception {
        Path in = Files.write(folder.resolve("reviewed." + format), file);
        Path out = Files.createDirectories(folder.resolve("office"));
        String filter =
                format.equals("docx") ? "docx:MS Word 2007 XML" : "xlsx:Calc MS Excel 2007 XML";
        try {
            Process process =
                    new ProcessBuilder(
                                    "soffice",
                                    "--headless",
                                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                    "--convert-to",
                                    filter,
                                    "--outdir",
                                    out.toString(),
                                    in.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("office.log").toFile())
                            .start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } catch (IOException absent) {
            System.err.println(
                    "SKIPPED: LibreOffice is not installed, so no office program has saved the review");
            Assumptions.abort("LibreOffice (soffice) is not installed: " + absent.getMessage());
        }
        return Files.readAllBytes(out.resolve(in.getFileName()));
    }
}
