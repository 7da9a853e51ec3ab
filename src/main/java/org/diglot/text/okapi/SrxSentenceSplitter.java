package org.diglot.text.okapi;

import net.sf.okapi.lib.segmentation.SRXSegmenter;

import org.diglot.model.Content;
import org.diglot.text.Sentence;
import org.diglot.text.SentenceSplitter;

import java.util.List;

/**
 * Splits by the SRX rules of one language with Okapi's engine.
 *
 * <p>The engine keeps the paragraph it works on, so only one thread at a time may use it.
 */
final class SrxSentenceSplitter implements SentenceSplitter {
    private final SRXSegmenter engine;

    SrxSentenceSplitter(SRXSegmenter engine) {
        this.engine = engine;
    }

    @Override
    public List<Sentence> split(Content paragraph) {
        return new SentenceCutter(paragraph).cut(breaks(paragraph.plainText()));
    }

    /** The places in a text where a sentence ends, in order. */
    private List<Integer> breaks(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        synchronized (engine) {
            engine.computeSegments(withoutMarkers(text));
            return List.copyOf(engine.getSplitPositions());
        }
    }

    /** Replaces Okapi's code markers, which a text may contain by chance; places do not move. */
    private static String withoutMarkers(String text) {
        return text.replace('\uE101', '\uE100')
                .replace('\uE102', '\uE100')
                .replace('\uE103', '\uE100');
    }
}
