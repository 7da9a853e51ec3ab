package org.diglot.ui.desk;

import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.project.WordCount;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

    /** Counts words and remembers what it has counted. May be used from any thread. */
    public static final class Meter {
        private final Map<Content, Integer> counted = new ConcurrentHashMap<>();

        /** The progress of one version; slow the first time, fast afterwards. */
        public Progress of(Bitext bitext, VersionTag version) {
            int confirmed = 0;
            int total = 0;
            VersionTag source = bitext.header().source();
            for (Unit unit : bitext.units()) {
                int words = counted.computeIfAbsent(unit.source(), text -> words(text, source));
                total += words;
                confirmed += unit.variant(version).status().isConfirmed() ? words : 0;
            }
            return new Progress(confirmed, total);
        }

        private static int words(Content content, VersionTag source) {
            return WordCount.of(content.plainText(), source);
        }
    }
}
