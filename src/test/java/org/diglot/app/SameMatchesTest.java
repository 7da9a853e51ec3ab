package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.diglot.cli.EditorLauncher;
import org.diglot.cli.Shell;
import org.diglot.memory.Cancellation;
import org.diglot.memory.Direction;
import org.diglot.memory.Limits;
import org.diglot.memory.Match;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MemorySource;
import org.diglot.memory.SegmentContext;
import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.Note;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.project.DocumentSession;
import org.diglot.project.MatchStatistics;
import org.diglot.project.MatchStatistics.Line;
import org.diglot.project.Pretranslation;
import org.diglot.project.Progress;
import org.diglot.project.Project;
import org.diglot.project.ProjectFolder;
import org.diglot.project.bench.EveryUnit;
import org.diglot.tmx.TmxReader;
import org.diglot.ui.shell.ProjectContext;
import org.diglot.ui.shell.WindowSettings;
import org.diglot.ui.suggest.MemoryDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * The essay with a reference memory of real units: the command line gives the list that comparing
 * every unit gives, and the same score stands in the pane, the statistics and a pre-translation.
 */
class SameMatchesTest {
    private static final VersionTag EN = VersionTag.of("en");
    private static final VersionTag ES = VersionTag.of("es");
    private static final Path ESSAY =
            Path.of("source-text/sixty-five-years-since-trotskys-death.txt");
    private static final String MEMORY = "tmx/reference/real.tmx";
    private static final int UNITS = 20_000;

    @TempDir private Path root;
    private Path memory;

    @BeforeEach
    void makeProject() throws IOException {
        Path real =
                Path.of(System.getProperty("memory.data", "../shared/data/memory"), "real.tsv.gz");
        assumeThat(Files.exists(real)).as("no real memory at %s: NOT compared", real).isTrue();
        memory = root.resolve(MEMORY);
        Files.createDirectories(memory.getParent());
        Files.createDirectories(root.resolve("source-text"));
        Files.copy(ESSAY, root.resolve("source-text/essay.txt"));
        Files.writeString(memory, tmx(real));
    }

    /** The real units, and of each sentence of the essay one that is a little different. */
    private static String tmx(Path real) throws IOException {
        StringBuilder tmx =
                new StringBuilder(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <tmx version="1.4"><header creationtool="x" creationtoolversion="1"
                         segtype="sentence" o-tmf="x" adminlang="en" srclang="en"
                         datatype="plaintext"/><body>
                        """);
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(real)),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> !cells[0].isBlank() && !cells[1].isBlank())
                    .limit(UNITS)
                    .forEach(cells -> add(tmx, cells[0], cells[1]));
        }
        for (String line : Files.readAllLines(ESSAY)) {
            for (String sentence : line.split("(?<=[.?!]) ", -1)) {
                if (!sentence.isBlank()) {
                    add(tmx, sentence.replaceFirst(" (of|the|in) ", " \u0431 "), "x" + sentence);
                }
            }
        }
        return tmx.append("</body></tmx>").toString();
    }

    private static void add(StringBuilder tmx, String english, String spanish) {
        tmx.append("<tu><tuv xml:lang=\"en\"><seg>")
                .append(escaped(english))
                .append("</seg></tuv><tuv xml:lang=\"es\"><seg>")
                .append(escaped(spanish))
                .append("</seg></tuv></tu>\n");
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", "").replace("&", "&amp;").replace("<", "&lt;");
    }

    @Test
    void theCommandLineGivesTheListOfComparingEveryUnit() throws Exception {
        JsonArray sentences =
                JsonParser.parseString(
                                run(
                                        "match",
                                        "--file",
                                        root.resolve("source-text/essay.txt").toString(),
                                        "--to",
                                        "es",
                                        "--best",
                                        "5",
                                        "--threshold",
                                        "40",
                                        "--json"))
                        .getAsJsonArray();
        List<Content> texts = new ArrayList<>();
        sentences.forEach(
                one -> texts.add(Content.of(one.getAsJsonObject().get("text").getAsString())));

        List<String> expected = new ArrayList<>();
        for (MatchResult result : bruteForce(texts)) {
            result.matches().forEach(match -> expected.addAll(lines(match)));
            expected.add("-");
        }

        assertThat(texts).hasSizeGreaterThan(100);
        assertThat(lines(sentences)).isEqualTo(expected);
        assertThat(expected).hasSizeGreaterThan(texts.size() + 100);
    }

    private List<MatchResult> bruteForce(List<Content> texts) throws Exception {
        Limits limits = new Limits(40, 5, Limits.Drafts.LEFT_OUT);
        List<MatchQuery> queries = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            SegmentContext context =
                    new SegmentContext(
                            i == 0 ? null : texts.get(i - 1),
                            i + 1 == texts.size() ? null : texts.get(i + 1),
                            null);
            queries.add(new MatchQuery(new Direction(EN, ES), texts.get(i), context, limits));
        }
        EveryUnit truth =
                new EveryUnit(
                        new MemorySource(MEMORY, MemorySource.Kind.REFERENCE, "any"), queries);
        var _ = new TmxReader().readUnits(memory, truth);
        return truth.results();
    }

    private static List<String> lines(Match match) {
        return match.variants().stream()
                .map(one ->
                        one.score().percent()
                                + " "
                                + match.source().plainText()
                                + " => "
                                + one.variant().content().plainText())
                .toList();
    }

    private static List<String> lines(JsonArray sentences) {
        List<String> lines = new ArrayList<>();
        for (JsonElement sentence : sentences) {
            for (JsonElement one : sentence.getAsJsonObject().getAsJsonArray("hits")) {
                JsonObject hit = one.getAsJsonObject();
                lines.add(
                        hit.get("percent").getAsInt()
                                + " "
                                + hit.get("source").getAsString()
                                + " => "
                                + hit.get("target").getAsString());
            }
            lines.add("-");
        }
        return lines;
    }

    private String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Shell.commandLine(new StandardWorkshop(), new NoEditor());
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--project", root.toString()));
        assertThat(line.execute(all.toArray(String[]::new))).as(err.toString()).isZero();
        return out.toString();
    }

    private static final class NoEditor implements EditorLauncher {
        @Override
        public void start() {
            throw new IllegalStateException("No window is opened here");
        }

        @Override
        public boolean hasDisplay() {
            return false;
        }

        @Override
        public void open(ProjectFolder folder, @Nullable String document) {
            throw new IllegalStateException("No editor was asked for");
        }
    }

    @Test
    void paneStatisticsAndPretranslationHaveTheSameScores() throws Exception {
        try (Project project = Project.open(new ProjectFolder(root), new StandardWorkshop())) {
            DocumentSession session = project.session("essay.txt");
            session.flush();
            project.memories().refresh(Progress.NONE);
            Bitext bitext = session.bitext();
            Map<String, Integer> pane = pane(project, bitext);

            MatchStatistics statistics =
                    new MatchStatistics.Count(project.memories(), ES).of(bitext, Progress.NONE);
            var _ =
                    new Pretranslation(session, project)
                            .run(new Pretranslation.Options(ES, 50, "Ana"), Progress.NONE);

            assertThat(noted(session.bitext())).isEqualTo(pane);
            assertThat(counted(statistics)).isEqualTo(banded(pane));
            assertThat(pane).hasSizeGreaterThan(80);
        }
    }

    private static Map<String, Integer> pane(Project project, Bitext bitext) throws Exception {
        MemoryDesk desk =
                new ProjectContext(
                                project,
                                WindowSettings.in(project.folder().cache().resolve("window")))
                        .memory();
        Map<String, Integer> best = new TreeMap<>();
        for (Unit unit : bitext.units()) {
            Cell cell = new Cell(unit.id(), ES);
            desk.matches(bitext, cell, Cancellation.NEVER).matches().stream()
                    .findFirst()
                    .ifPresent(match -> best.put(unit.id().value(), match.score().percent()));
        }
        return best;
    }

    /** What the drafts say they were made of. */
    private static Map<String, Integer> noted(Bitext bitext) {
        Map<String, Integer> noted = new TreeMap<>();
        for (Unit unit : bitext.units()) {
            for (Note note : unit.variant(ES).annotations().notes()) {
                String percent = note.text().replaceFirst("From a match of (\\d+)%.*", "$1");
                noted.put(unit.id().value(), Integer.valueOf(percent));
            }
        }
        return noted;
    }

    private static Map<String, Integer> counted(MatchStatistics statistics) {
        Map<String, Integer> counted = new TreeMap<>();
        for (Line line : statistics.bands()) {
            boolean found = line.size().segments() > 0 && !line.band().word().equals("no match");
            if (found && line.size().segments() > 0) {
                counted.put(line.band().word(), line.size().segments());
            }
        }
        return counted;
    }

    private static Map<String, Integer> banded(Map<String, Integer> scores) {
        Map<String, Integer> bands = new TreeMap<>();
        for (int percent : scores.values()) {
            String band =
                    percent >= 100
                            ? percent + "%"
                            : percent >= 95
                                    ? "95-99%"
                                    : percent >= 85
                                            ? "85-94%"
                                            : percent >= 75 ? "75-84%" : "50-74%";
            bands.merge(band, 1, Integer::sum);
        }
        return bands;
    }
}
