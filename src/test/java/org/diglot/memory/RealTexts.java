package org.diglot.memory;

import org.diglot.model.Content;
import org.diglot.model.Unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/**
 * Real units and queries for measuring, from a folder beside the project that is not part of it:
 * {@code real.tsv.gz} and {@code queries.tsv}. Another folder is named by the system property
 * {@code memory.data}.
 */
record RealTexts(List<Unit> units, List<Content> all) {

    static Path data() {
        return Path.of(System.getProperty("memory.data", "../shared/data/memory"));
    }

    /**
     * Reads so many units; once the real ones are used up they come again with some words changed.
     */
    static RealTexts read(Path data, int count) throws IOException {
        List<Unit> units = new ArrayList<>(count);
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(
                                        Files.newInputStream(data.resolve("real.tsv.gz"))),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine();
                    line != null && units.size() < count;
                    line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (!cells[0].isEmpty() && !cells[1].isEmpty()) {
                    units.add(Units.unit(Integer.toString(units.size()), cells[0], cells[1]));
                }
            }
        }
        mutate(units, count);
        List<Content> queries = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve("queries.tsv"))) {
            queries.add(Content.of(line.substring(0, line.indexOf('\t'))));
        }
        return new RealTexts(units, queries);
    }

    private static void mutate(List<Unit> units, int count) {
        Random random = new Random(11);
        int real = units.size();
        for (int i = 0; units.size() < count; i++) {
            Unit unit = units.get(i % real);
            String[] words = unit.source().plainText().split(" ", -1);
            int edits = Math.max(1, words.length * (10 + random.nextInt(40)) / 100);
            for (int edit = 0; edit < edits; edit++) {
                String[] others =
                        units.get(random.nextInt(real)).source().plainText().split(" ", -1);
                words[random.nextInt(words.length)] = others[random.nextInt(others.length)];
            }
            String id = Integer.toString(units.size());
            String target = unit.variant(Units.ES).content().plainText();
            units.add(Units.unit(id, String.join(" ", words), target));
        }
    }

    /** So many queries, spread over all. */
    List<Content> queries(int count) {
        List<Content> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(all.get(i * all.size() / count));
        }
        return some;
    }
}
