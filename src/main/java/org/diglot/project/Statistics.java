package org.diglot.project;

import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.ParagraphId;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How large a document is and how far its versions have come.
 *
 * @param document its name
 * @param paragraphs the number of paragraphs of the source
 * @param source the size of the source
 * @param versions one line for each version, in the order of the columns
 */
public record Statistics(
        String document, int paragraphs, Size source, List<VersionProgress> versions) {
    public Statistics {
        versions = List.copyOf(versions);
    }

    /**
     * The size of a text.
     *
     * @param segments that have text
     * @param words as {@link WordCount} counts them
     * @param characters Unicode code points, white space included, inline codes not
     */
    public record Size(int segments, int words, int characters) {

        /** Both together. */
        public Size plus(Size other) {
            return new Size(
                    segments + other.segments, words + other.words, characters + other.characters);
        }
    }

    /**
     * How far a version has come.
     *
     * @param version the version
     * @param size what is written
     * @param byStatus the number of segments by status; every status is there
     */
    public record VersionProgress(VersionTag version, Size size, Map<Status, Integer> byStatus) {
        public VersionProgress {
            byStatus = Collections.unmodifiableMap(new EnumMap<>(byStatus));
        }

        /** Segments that are translated or reviewed. */
        public int confirmed() {
            return byStatus.getOrDefault(Status.TRANSLATED, 0)
                    + byStatus.getOrDefault(Status.REVIEWED, 0);
        }
    }

    /** Counts a document. */
    public static Statistics of(Bitext bitext) {
        List<ParagraphId> paragraphs =
                bitext.units().stream().map(unit -> unit.segment().paragraph()).distinct().toList();
        List<VersionProgress> versions = new ArrayList<>();
        for (VersionTag version : bitext.versions()) {
            versions.add(progress(bitext, version));
        }
        Size source =
                size(bitext.units().stream().map(Unit::source).toList(), bitext.header().source());
        return new Statistics(bitext.header().name(), paragraphs.size(), source, versions);
    }

    private static VersionProgress progress(Bitext bitext, VersionTag version) {
        Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            byStatus.put(status, 0);
        }
        List<Content> contents = new ArrayList<>();
        for (Unit unit : bitext.units()) {
            byStatus.merge(unit.variant(version).status(), 1, Integer::sum);
            contents.add(unit.variant(version).content());
        }
        return new VersionProgress(version, size(contents, version), byStatus);
    }

    static Size size(List<Content> contents, VersionTag version) {
        int segments = 0;
        int wordCount = 0;
        int characters = 0;
        for (Content content : contents) {
            String text = content.plainText();
            segments += content.isBlank() ? 0 : 1;
            wordCount += WordCount.of(text, version);
            characters += text.codePointCount(0, text.length());
        }
        return new Size(segments, wordCount, characters);
    }
}
