package org.diglot.project.bench;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.SortedMap;

/**
 * What a {@link MemoryBenchmark} measured.
 *
 * @param machine where, and what else it had to do
 * @param filling how the file became searchable
 * @param opening how the index was opened again
 * @param answers how long questions took
 * @param recall whether the answers were right
 */
public record MemoryFigures(
        Machine machine, Filling filling, Opening opening, Answers answers, Recall recall) {

    /**
     * The machine.
     *
     * @param processors how many it lends to this program
     * @param load how busy it was
     * @param java the version of Java
     * @param heapMegabytes the most heap this program may use
     * @param peakMegabytes the most memory it had until the index was filled; {@code null} where
     *     unknown. Afterwards the system lends it memory for the files of the index
     */
    public record Machine(
            int processors,
            Load load,
            String java,
            long heapMegabytes,
            @Nullable Long peakMegabytes) {}

    /**
     * Programs that ran or waited to run, on average of a minute; negative where unknown.
     *
     * @param before when the measuring began
     * @param after when it ended
     */
    public record Load(double before, double after) {}

    /**
     * How long questions took.
     *
     * @param lookUps looking segments up, at several thresholds
     * @param bruteForce looking some of them up without an index, by comparing every unit
     * @param concordance looking words up
     * @param put from handing over a confirmed unit until a search has found it, wall time
     */
    public record Answers(
            List<Series> lookUps, Series bruteForce, List<Series> concordance, Spread put) {
        public Answers {
            lookUps = List.copyOf(lookUps);
            concordance = List.copyOf(concordance);
        }
    }

    /**
     * From the TMX file to an index on the disk.
     *
     * @param units how many
     * @param seconds wall time
     * @param cpuSeconds of all processors together
     * @param unitsPerSecond by wall time
     * @param bytesPerUnit on the disk, by part of the index
     */
    public record Filling(
            long units,
            double seconds,
            double cpuSeconds,
            long unitsPerSecond,
            SortedMap<String, Long> bytesPerUnit) {}

    /**
     * Opening the index in this process, which has used it before.
     *
     * @param milliseconds until it was open, wall time
     * @param firstAnswerMilliseconds from the same start until the first answer was there
     * @param heap what it holds of the heap
     */
    public record Opening(double milliseconds, double firstAnswerMilliseconds, Heap heap) {}

    /**
     * How much heap an open memory holds, garbage taken away.
     *
     * @param lookUpMegabytes after all segments were looked up
     * @param concordanceMegabytes after all words were too
     */
    public record Heap(double lookUpMegabytes, double concordanceMegabytes) {}

    /**
     * Many questions of one kind.
     *
     * @param name what was asked
     * @param times processor time of each answer, with the texts of all matches; the best of three
     * @param asked how many questions
     * @param answered how many of them had an answer
     */
    public record Series(String name, Spread times, int asked, int answered) {}

    /**
     * Answers compared with those of comparing every unit of the file with the query.
     *
     * @param thresholds at which
     * @param compared how many answers
     * @param same how many were the same, to the last reason
     */
    public record Recall(List<Integer> thresholds, int compared, int same) {
        public Recall {
            thresholds = List.copyOf(thresholds);
        }
    }
}
