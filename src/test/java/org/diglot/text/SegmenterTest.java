package org.diglot.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Annotations;
import org.diglot.model.Content;
import org.diglot.model.ParagraphId;
import org.diglot.model.Placement;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class SegmenterTest {
    private static final ParagraphId FIRST = new ParagraphId("p1");
    private static final ParagraphId SECOND = new ParagraphId("p2");

    @Test
    void namesSegmentsInDocumentOrderAndKeepsWhereTheyStand() {
        SourceText text =
                new SourceText(
                        VersionTag.of("en"),
                        List.of(
                                new Block(FIRST, Content.of(" One. Two.")),
                                new Block(SECOND, Content.of("Three. Four."))),
                        StandardCharsets.UTF_8);

        List<Segment> segments = new Segmenter(SegmenterTest::halves).segments(text);

        assertThat(segments)
                .containsExactly(
                        segment("s1", new Placement(FIRST, " ", " ", List.of()), "One."),
                        segment("s2", new Placement(FIRST, "", "", List.of()), "Two."),
                        segment("s3", new Placement(SECOND, "", " ", List.of()), "Three."),
                        segment("s4", new Placement(SECOND, "", "", List.of()), "Four."));
    }

    private static Segment segment(String id, Placement placement, String text) {
        return new Segment(new SegmentId(id), placement, Content.of(text), Annotations.NONE);
    }

    /** Cuts after the first full stop. */
    private static List<Sentence> halves(Content paragraph) {
        String text = paragraph.plainText();
        String stripped = text.strip();
        int end = stripped.indexOf(". ") + 1;
        return List.of(
                new Sentence(
                        text.substring(0, text.indexOf(stripped)),
                        Content.of(stripped.substring(0, end)),
                        " "),
                new Sentence("", Content.of(stripped.substring(end).strip()), ""));
    }
}
