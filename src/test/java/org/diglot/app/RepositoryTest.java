package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Bitext;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.MainJob;
import org.diglot.project.Progress;
import org.diglot.project.Project;
import org.diglot.project.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project in this repository is what it says it is, and what the program itself writes. */
class RepositoryTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final String ESSAY = "sixty-five-years-since-trotskys-death.txt";
    private static final String AUTHOR = "Diglot project (unreviewed draft)";
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final List<String> VERSIONS =
            List.of(
                    "es",
                    "fr",
                    "de",
                    "it",
                    "pt-BR",
                    "el",
                    "ru",
                    "tr",
                    "ar",
                    "zh-Hans",
                    "es-x-literal");

    @TempDir private Path copy;

    @Test
    void thereIsOneDocumentOf138SegmentsIn29ParagraphsAndElevenVersions() throws Exception {
        Bitext essay = essay();

        assertThat(new ProjectFolder(ROOT).documents()).containsExactly(ESSAY);
        assertThat(essay.units()).hasSize(138);
        assertThat(essay.units().stream().map(unit -> unit.segment().paragraph()).distinct())
                .hasSize(29);
        assertThat(essay.versions().stream().map(VersionTag::value)).isEqualTo(VERSIONS);
    }

    @Test
    void everyCellIsFilledAndTranslatedAndNobodyClaimsAReview() throws Exception {
        Bitext essay = essay();

        for (Unit unit : essay.units()) {
            for (VersionTag version : essay.versions()) {
                Variant variant = unit.variant(version);
                assertThat(variant.content().plainText())
                        .as("%s in %s", unit.id(), version)
                        .isNotBlank();
                assertThat(variant.status())
                        .as("%s in %s", unit.id(), version)
                        .isEqualTo(Status.TRANSLATED);
                assertThat(variant.annotations().changed().author()).isEqualTo(AUTHOR);
            }
        }
    }

    @Test
    void everyNumberOfTheSourceIsInEveryVersionOrItsNoteSaysWhyNot() throws Exception {
        Bitext essay = essay();
        List<String> missing = new ArrayList<>();

        for (Unit unit : essay.units()) {
            for (VersionTag version : essay.versions()) {
                Matcher numbers = NUMBER.matcher(unit.source().plainText());
                while (numbers.find()) {
                    Variant variant = unit.variant(version);
                    if (!tells(variant, numbers.group())) {
                        missing.add(unit.id() + " " + version + " " + numbers.group());
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    private static boolean tells(Variant variant, String number) {
        return variant.content().plainText().contains(number)
                || variant.annotations().notes().stream()
                        .anyMatch(note -> note.text().contains(number));
    }

    @Test
    void theSecondReadingIsInTheNotesWithWhatStoodThereBefore() throws Exception {
        Bitext essay = essay();

        for (VersionTag version : essay.versions()) {
            long corrected =
                    essay.units().stream()
                            .flatMap(unit -> unit.variant(version).annotations().notes().stream())
                            .filter(note -> note.text().startsWith("Second reading, before: "))
                            .count();
            assertThat(corrected).as("corrections in %s", version).isPositive();
        }
    }

    @Test
    void whatLiesInTmxAndTranslationsIsExactlyWhatTheProgramWrites() throws Exception {
        copy("source-text");
        copy("tmx");
        copy(".diglot");

        try (Project project = Project.open(new ProjectFolder(copy), new StandardWorkshop())) {
            List<MainJob.Result> results = new MainJob(project).run(Progress.NONE);

            assertThat(results).hasSize(1);
            assertThat(results.getFirst().translations()).hasSize(VERSIONS.size());
            assertThat(results.getFirst().editions()).isNotEmpty();
        }

        assertThat(files(copy, "tmx")).isEqualTo(files(ROOT, "tmx"));
        assertThat(files(copy, "translations")).isEqualTo(files(ROOT, "translations"));
        for (String file : files(ROOT, "tmx")) {
            assertThat(copy.resolve(file)).hasSameBinaryContentAs(ROOT.resolve(file));
        }
        for (String file : files(ROOT, "translations")) {
            assertThat(copy.resolve(file)).hasSameBinaryContentAs(ROOT.resolve(file));
        }
    }

    @Test
    void everyTranslatedDocumentHasTheParagraphsOfTheOriginal() throws Exception {
        List<Integer> blank = blankLines(ROOT.resolve("source-text").resolve(ESSAY));

        for (String version : VERSIONS) {
            Path file = ROOT.resolve("translations").resolve(version).resolve(ESSAY);
            assertThat(blankLines(file)).as("empty lines of %s", version).isEqualTo(blank);
        }
    }

    private static List<Integer> blankLines(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Integer> blank = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).isBlank()) {
                blank.add(line);
            }
        }
        return blank;
    }

    private static Bitext essay() throws Exception {
        return Project.peek(new ProjectFolder(ROOT), new StandardWorkshop(), ESSAY);
    }

    /** What version control knows of a folder; a journal of work at this machine stays out. */
    private void copy(String folder) throws IOException {
        for (String file : files(ROOT, folder)) {
            boolean own =
                    file.startsWith(".diglot/cache")
                            || file.startsWith(".diglot/journal")
                            || file.startsWith(".diglot/editions")
                            || file.startsWith(".diglot/backup")
                            || file.equals(".diglot/lock");
            if (!own) {
                Files.createDirectories(copy.resolve(file).getParent());
                Files.copy(ROOT.resolve(file), copy.resolve(file));
            }
        }
    }

    private static List<String> files(Path root, String folder) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
