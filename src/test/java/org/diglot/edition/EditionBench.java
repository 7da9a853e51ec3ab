package org.diglot.edition;

import com.sun.management.OperatingSystemMXBean;

import org.diglot.app.StandardWorkshop;
import org.diglot.model.Content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Measures what editions cost, for anybody who wants to check our figures: the time of the
 * processor for writing and for reading back, and the size of the file.
 *
 * <p>A text of so many pairs is made of the words of two texts, sentences of 110 characters on
 * average. Each format that is named is written and read back in turn. For the figures of a first
 * edition, name one format; {@code html=FILE} keeps the file. After {@code mvn test-compile}:
 *
 * <pre>{@code
 * taskset -c 0 java -XX:+UseSerialGC -Xmx128m -cp CLASSPATH org.diglot.edition.EditionBench \
 *     100000 ORIGINAL.txt TRANSLATION.txt html epub
 * }</pre>
 */
final class EditionBench {
    private static final int SHORTEST = 60;
    private static final int LONGEST = 160;

    private final Edition edition;
    private final PrintStream out;

    private EditionBench(Edition edition, PrintStream out) {
        this.edition = edition;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        List<String> original = words(Path.of(arguments[1]));
        List<String> translation = words(Path.of(arguments[2]));
        Random random = new Random(1);
        Texts texts = Texts.in("en", "es");
        for (int i = 0; i < rows; i++) {
            String[] row = {sentence(original, random), sentence(translation, random)};
            if (i % 4 == 0) {
                texts.paragraph(row);
            } else {
                texts.unit(List.of(Content.of(row[0]), Content.of(row[1])));
            }
        }
        EditionBench bench = new EditionBench(texts.edition(), System.out);
        bench.tell("made", cpu(), 0, 0);
        for (String format : List.of(arguments).subList(3, arguments.length)) {
            bench.measure(format);
        }
    }

    private static List<String> words(Path file) throws IOException {
        return List.of(Files.readString(file, StandardCharsets.UTF_8).strip().split("\\s+", -1));
    }

    private static String sentence(List<String> words, Random random) {
        int length = random.nextInt(SHORTEST, LONGEST);
        StringBuilder sentence = new StringBuilder(length + 16);
        while (sentence.length() < length) {
            sentence.append(sentence.isEmpty() ? "" : " ");
            sentence.append(words.get(random.nextInt(words.size())));
        }
        return sentence.append('.').toString();
    }

    private static double cpu() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private void measure(String wish) throws Exception {
        String format = wish.replaceFirst("=.*", "");
        EditionWriter writer =
                new StandardWorkshop()
                        .editionWriters().stream()
                                .filter(each -> each.format().equals(format))
                                .findFirst()
                                .orElseThrow();
        boolean kept = wish.length() > format.length();
        Path file =
                kept
                        ? Path.of(wish.substring(format.length() + 1))
                        : Files.createTempFile("bench", "." + writer.fileExtension());
        double begun = cpu();
        try (OutputStream to = Files.newOutputStream(file)) {
            writer.write(edition, to);
        }
        double written = cpu();
        try (InputStream from = Files.newInputStream(file)) {
            LossReport report = LossCheck.of(edition, writer, from);
            double read = cpu();
            tell(format + ", " + report.sentence(), written - begun, read - written, size(file));
        }
        if (!kept) {
            Files.delete(file);
        }
    }

    private static double size(Path file) throws IOException {
        return Files.size(file) / 1e6;
    }

    private void tell(String what, double writing, double reading, double megabytes) {
        out.printf(
                Locale.ROOT,
                "%s: written in %.1f s of CPU, read back in %.1f s, %.1f MB%n",
                what,
                writing,
                reading,
                megabytes);
    }
}
