package org.diglot.text;

import org.diglot.model.Annotations;
import org.diglot.model.ParagraphId;
import org.diglot.model.Placement;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the segments of a new document.
 *
 * <p>Segments are named {@code s1}, {@code s2}, ... in document order. A name is given once: the
 * order of a document is the order of its rows, never that of its names, so a name needs no fixed
 * width, and a later split or join leaves all others as they are. The names can be used as XML ids
 * and as fragments of a link. May be used from any thread.
 */
public final class Segmenter {
    private final SentenceSplitter splitter;

    /** A segmenter that cuts with this splitter. */
    public Segmenter(SentenceSplitter splitter) {
        this.splitter = splitter;
    }

    /** The segments of a document that has never been segmented before. */
    public List<Segment> segments(SourceText text) {
        List<Segment> segments = new ArrayList<>();
        for (Block block : text.blocks()) {
            for (Sentence sentence : splitter.split(block.content())) {
                SegmentId id = new SegmentId("s" + (segments.size() + 1));
                segments.add(segment(id, block.id(), sentence));
            }
        }
        return List.copyOf(segments);
    }

    private static Segment segment(SegmentId id, ParagraphId paragraph, Sentence sentence) {
        Placement placement =
                new Placement(paragraph, sentence.before(), sentence.after(), List.of());
        return new Segment(id, placement, sentence.content(), Annotations.NONE);
    }
}
