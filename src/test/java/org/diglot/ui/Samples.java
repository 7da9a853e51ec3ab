package org.diglot.ui;

import org.diglot.model.Annotations;
import org.diglot.model.Attributes;
import org.diglot.model.Bitext;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.DocumentHeader;
import org.diglot.model.Inline;
import org.diglot.model.Origin;
import org.diglot.model.ParagraphId;
import org.diglot.model.Placement;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small documents for tests. */
public final class Samples {
    public static final VersionTag EN = VersionTag.of("en");
    public static final VersionTag ES = VersionTag.of("es");

    private Samples() {}

    /** A document of these sentences; a blank line begins a paragraph. */
    public static Bitext document(List<String> lines, String... versions) {
        List<Unit> units = new ArrayList<>();
        int paragraph = 1;
        for (String line : lines) {
            if (line.isBlank()) {
                paragraph++;
            } else {
                Segment segment =
                        new Segment(
                                new SegmentId("s" + (units.size() + 1)),
                                Placement.in(new ParagraphId("p" + paragraph)),
                                Content.of(line),
                                Annotations.NONE);
                units.add(Unit.of(segment));
            }
        }
        List<VersionTag> tags = Arrays.stream(versions).map(VersionTag::of).toList();
        return Bitext.of(new DocumentHeader("essay.txt", EN, tags, Annotations.NONE), units);
    }

    /** The document with a text in one version. */
    public static Bitext with(Bitext bitext, int row, Map<String, Variant> variants) {
        List<Unit> units = new ArrayList<>(bitext.units());
        Unit unit = units.get(row);
        for (Map.Entry<String, Variant> entry : new LinkedHashMap<>(variants).entrySet()) {
            unit = unit.with(VersionTag.of(entry.getKey()), entry.getValue());
        }
        units.set(row, unit);
        return Bitext.of(bitext.header(), units);
    }

    /** A text in a status. */
    public static Variant variant(String text, Status status) {
        return new Variant(Content.of(text), State.of(status), Origin.TYPED, Annotations.NONE);
    }

    /** A code with a number. */
    public static Inline.Code code(CodeKind kind, int number) {
        Map<String, String> attributes = Map.of("x", String.valueOf(number));
        return new Inline.Code(kind, Attributes.of(attributes), "&lt;b&gt;");
    }

    /** The document with another source text in a row. */
    public static Bitext withSource(Bitext bitext, int row, Content source) {
        List<Unit> units = new ArrayList<>(bitext.units());
        Unit unit = units.get(row);
        Segment old = unit.segment();
        units.set(
                row, unit.with(new Segment(old.id(), old.placement(), source, old.annotations())));
        return Bitext.of(bitext.header(), units);
    }
}
