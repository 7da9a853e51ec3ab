package org.diglot.project;

import org.diglot.memory.Cancellation;
import org.diglot.memory.Limits;
import org.diglot.memory.Match;
import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of a document the memory knows, in the bands by which translation is planned and paid.
 *
 * <p>Each segment is in one band: that of its best match if this has the same text; otherwise, if
 * the same source stood before it, the repetitions; otherwise that of its best match again. The
 * scores are those of the editor and of pre-translation, so penalties count and memories that are
 * switched off do not. A segment does not match itself.
 *
 * @param document its name
 * @param version the version that is to be made
 * @param bands from the best to no match, all of them
 */
public record MatchStatistics(String document, VersionTag version, List<Line> bands) {
    public MatchStatistics {
        bands = List.copyOf(bands);
    }

    /** All bands together. */
    public Statistics.Size all() {
        return bands.stream()
                .map(Line::size)
                .reduce(new Statistics.Size(0, 0, 0), Statistics.Size::plus);
    }

    /** A range of scores. */
    public enum Band {
        BOTH_NEIGHBOURS("102%", 102),
        ONE_NEIGHBOUR("101%", 101),
        SAME_TEXT("100%", 100),
        REPETITIONS("repetitions", 100),
        FROM_95("95-99%", 95),
        FROM_85("85-94%", 85),
        FROM_75("75-84%", 75),
        FROM_50("50-74%", 50),
        NONE("no match", 0);

        private final String word;
        private final int least;

        Band(String word, int least) {
            this.word = word;
            this.least = least;
        }

        /** How it is called, such as {@code 95-99%}. */
        public String word() {
            return word;
        }

        private static Band of(int percent) {
            for (Band band : values()) {
                if (percent >= band.least && band != REPETITIONS) {
                    return band;
                }
            }
            return NONE;
        }
    }

    /**
     * What is in a band.
     *
     * @param band the band
     * @param size its segments, words and characters
     */
    public record Line(Band band, Statistics.Size size) {}

    /** Counts documents, of which the later ones may repeat the earlier ones. */
    public static final class Count {
        private static final Limits BEST = Limits.USUAL.withThreshold(50).withCount(1);

        private final Memories memories;
        private final VersionTag version;
        private final Set<Content> seen = new HashSet<>();

        /** A count of what has to be done for a version. */
        public Count(Memories memories, VersionTag version) {
            this.memories = memories;
            this.version = version;
        }

        /**
         * Counts one document.
         *
         * @throws ProjectException if the memory cannot be asked
         */
        public MatchStatistics of(Bitext bitext, Progress progress) throws ProjectException {
            Map<Band, List<Content>> bands = new EnumMap<>(Band.class);
            for (Band band : Band.values()) {
                bands.put(band, new ArrayList<>());
            }
            int row = 0;
            for (Unit unit : bitext.units()) {
                progress.tell("compare " + bitext.header().name(), row, bitext.size());
                row++;
                if (!unit.source().isBlank()) {
                    bands.getOrDefault(band(bitext, unit), new ArrayList<>()).add(unit.source());
                }
            }
            List<Line> lines = new ArrayList<>();
            bands.forEach((band, contents) ->
                    lines.add(new Line(band, Statistics.size(contents, bitext.header().source()))));
            return new MatchStatistics(bitext.header().name(), version, lines);
        }

        private Band band(Bitext bitext, Unit unit) throws ProjectException {
            int percent =
                    memories
                            .matches(bitext, new Cell(unit.id(), version), BEST, Cancellation.NEVER)
                            .matches()
                            .stream()
                            .mapToInt(Count::percent)
                            .findFirst()
                            .orElse(0);
            boolean repeated = !seen.add(unit.source());
            return percent < 100 && repeated ? Band.REPETITIONS : Band.of(percent);
        }

        private static int percent(Match match) {
            return match.score().percent();
        }
    }
}
