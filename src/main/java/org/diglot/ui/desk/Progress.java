package org.diglot.ui.desk;

import org.diglot.model.Bitext;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.project.WordCount;

import java.util.List;

/**
 * How far one version has come, measured in words of the source.
 *
 * @param confirmed words of segments that are translated or reviewed
 * @param total all words
 */
public record Progress(int confirmed, int total) {

    /** The part that is done, 0 to 1; an empty document is done. */
    public double share() {
        return total == 0 ? 1 : (double) confirmed / total;
    }

    /**
     * Counts words and remembers what it has counted: only rows that have changed since are looked
     * at again. May be used from any thread.
     */
    public static final class Meter {
        private List<Unit> seen = List.of();
        private int[] words = {};

        /** The progress of one version; slow the first time, fast afterwards. */
        public synchronized Progress of(Bitext bitext, VersionTag version) {
            count(bitext);
            int confirmed = 0;
            int total = 0;
            for (int row = 0; row < seen.size(); row++) {
                total += words[row];
                confirmed += seen.get(row).variant(version).status().isConfirmed() ? words[row] : 0;
            }
            return new Progress(confirmed, total);
        }

        private void count(Bitext bitext) {
            List<Unit> units = bitext.units();
            VersionTag source = bitext.header().source();
            int[] counted = new int[units.size()];
            for (int row = 0; row < counted.length; row++) {
                counted[row] =
                        isSeen(row, units.get(row))
                                ? words[row]
                                : WordCount.of(units.get(row).source().plainText(), source);
            }
            seen = units;
            words = counted;
        }

        private boolean isSeen(int row, Unit unit) {
            return row < seen.size() && seen.get(row).source().equals(unit.source());
        }
    }
}
