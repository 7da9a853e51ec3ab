import org.omegat.core.Core;
import org.omegat.core.data.ExternalTMFactory;
import org.omegat.core.data.ExternalTMX;
import org.omegat.core.data.IProject;
import org.omegat.core.data.ProjectProperties;
import org.omegat.core.segmentation.SRX;
import org.omegat.core.segmentation.Segmenter;
import org.omegat.core.statistics.FindMatches;
import org.omegat.tokenizer.ITokenizer;
import org.omegat.util.Preferences;
import org.omegat.util.RuntimePreferences;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures OmegaT's own matcher on the same memory and queries as {@code diglot bench memory}: how
 * long the file takes to load, and each look-up, in time of the thread. It runs with OmegaT's
 * libraries and none of ours; a new matcher is made for each segment, as OmegaT itself does.
 *
 * <p>Arguments: TMX file, file of queries, how many of them, target language.
 */
public final class OmegatLookUps {
    private static final int BEST = 5;

    private OmegatLookUps() {}

    /** What the matcher asks of a project: its memories, and how to cut texts. */
    private static final class Properties extends ProjectProperties {
        Properties(String target) {
            setSourceLanguage("en");
            setTargetLanguage(target);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("omegat");
        RuntimePreferences.setConfigDir(folder.toString());
        Preferences.init();
        Preferences.setPreference(Preferences.EXT_TMX_FUZZY_MATCH_THRESHOLD, 70);
        Core.setSegmenter(new Segmenter(SRX.getDefault()));
        Properties properties = new Properties(arguments[3]);
        long start = System.nanoTime();
        ExternalTMX memory =
                new ExternalTMFactory.TMXLoader(new File(arguments[0]))
                        .setKeepForeignMatches(true)
                        .load(properties.getSourceLanguage(), properties.getTargetLanguage());
        System.out.printf(
                Locale.ROOT,
                "OmegaT 5.8.0   %,d units loaded in %.1f s (at every start)%n",
                memory.getEntries().size(),
                (System.nanoTime() - start) / 1e9);
        IProject project = project(memory, properties);
        Core.setProject(project);
        lookUps(project, queries(arguments));
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static List<String> queries(String[] arguments) throws Exception {
        int wanted = Integer.parseInt(arguments[2]);
        try (Stream<String> lines = Files.lines(Path.of(arguments[1]))) {
            List<String> all = lines.map(line -> line.split("\t", 2)[0]).toList();
            return Stream.iterate(0, i -> i + 1)
                    .limit(wanted)
                    .map(i -> all.get(i * all.size() / wanted))
                    .toList();
        }
    }

    private static IProject project(ExternalTMX memory, Properties properties) throws Exception {
        ITokenizer english =
                (ITokenizer)
                        Class.forName("org.omegat.tokenizer.LuceneEnglishTokenizer")
                                .getDeclaredConstructor()
                                .newInstance();
        return (IProject)
                Proxy.newProxyInstance(
                        OmegatLookUps.class.getClassLoader(),
                        new Class<?>[] {IProject.class},
                        (proxy, method, given) ->
                                switch (method.getName()) {
                                    case "getTransMemories" -> Map.of("memory", memory);
                                    case "getOtherTargetLanguageTMs" -> Map.of();
                                    case "getAllEntries" -> List.of();
                                    case "getProjectProperties" -> properties;
                                    case "getSourceTokenizer", "getTargetTokenizer" -> english;
                                    case "isProjectLoaded" -> true;
                                    case "isOrphaned" -> false;
                                    default -> null;
                                });
    }

    private static void lookUps(IProject project, List<String> queries) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        new FindMatches(project, BEST, true, false)
                .search(queries.getFirst(), false, false, () -> false);
        long[] times = new long[queries.size()];
        int found = 0;
        for (int i = 0; i < times.length; i++) {
            long start = threads.getCurrentThreadCpuTime();
            FindMatches matcher = new FindMatches(project, BEST, true, false);
            found += matcher.search(queries.get(i), false, false, () -> false).isEmpty() ? 0 : 1;
            times[i] = threads.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "               %d look-ups, threshold 70: p50 %,.0f ms, max %,.0f ms; %d with a match%n",
                times.length,
                times[times.length / 2] / 1e6,
                times[times.length - 1] / 1e6,
                found);
    }
}
