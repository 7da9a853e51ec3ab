package org.diglot.text.okapi;

import org.diglot.model.VersionTag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures the built-in rules on the gold that lies beside the project, language by language.
 *
 * <p>Run by hand: {@code GoldMeasure} prints the scores, {@code GoldMeasure de tr} the errors of
 * these languages too.
 */
final class GoldMeasure {

    /** Where the gold is looked for; it is not part of the project. */
    static final Path FOLDER = Path.of("..", "shared", "data", "segment", "ud");

    private GoldMeasure() {}

    public static void main(String[] args) throws IOException {
        List<String> wanted = List.of(args);
        double sum = 0;
        int languages = 0;
        for (String language : languages()) {
            if (wanted.isEmpty() || wanted.contains(language)) {
                List<String> errors = new ArrayList<>();
                long start = System.nanoTime();
                Gold.Score score = score(language, errors);
                long millis = (System.nanoTime() - start) / 1_000_000;
                System.out.printf(
                        Locale.ROOT,
                        "%-4s %6.2f  %s  %d ms%n",
                        language,
                        score.f1(),
                        score,
                        millis);
                sum += score.f1();
                languages++;
                if (!wanted.isEmpty()) {
                    errors.forEach(System.out::println);
                }
            }
        }
        System.out.printf(
                Locale.ROOT, "macro %.2f over %d languages%n", sum / languages, languages);
    }

    /** The languages there is gold for. */
    static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(GoldMeasure::language).distinct().sorted().toList();
        }
    }

    /** The score over all gold of a language. */
    static Gold.Score score(String language, List<String> errors) throws IOException {
        VersionTag tag = VersionTag.of(language);
        var splitter = SrxRules.builtIn().splitter(tag);
        Gold.Score score = new Gold.Score(0, 0, 0);
        for (Path file : files(language)) {
            score = score.plus(Gold.read(file, tag).score(splitter, errors));
        }
        return score;
    }

    private static List<Path> files(String language) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> language(file).equals(language))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private static String language(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('_'));
    }
}
