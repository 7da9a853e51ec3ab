package org.diglot.edition;

import org.diglot.model.Annotations;
import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.DocumentHeader;
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
import java.util.List;

/** Builds small documents for tests: paragraphs of rows, a row written as source and variants. */
public final class Texts {
    private final VersionTag source;
    private final List<VersionTag> versions;
    private final List<Unit> units = new ArrayList<>();
    private Status status = Status.REVIEWED;
    private int paragraphs;

    private Texts(String source, String... versions) {
        this.source = VersionTag.of(source);
        this.versions = Arrays.stream(versions).map(VersionTag::of).toList();
    }

    /** A document in a language with these versions. */
    public static Texts in(String source, String... versions) {
        return new Texts(source, versions);
    }

    /** The status of the variants in rows that follow. */
    public Texts status(Status next) {
        status = next;
        return this;
    }

    /** Begins a paragraph with a row. */
    public Texts paragraph(String... row) {
        paragraphs++;
        return row(row);
    }

    /** A row of the same paragraph; an empty text is no translation. */
    public Texts row(String... row) {
        return unit(Arrays.stream(row).map(Content::of).toList());
    }

    /** A row of the same paragraph with codes. */
    public Texts unit(List<Content> row) {
        SegmentId id = new SegmentId("s" + (units.size() + 1));
        return with(unit(id, row));
    }

    /** A unit made elsewhere. */
    public Texts with(Unit unit) {
        units.add(unit);
        return this;
    }

    /** A unit in the current paragraph with an id of its own. */
    public Unit unit(SegmentId id, List<Content> row) {
        Placement placement = Placement.in(new ParagraphId("p" + paragraphs));
        Unit unit = Unit.of(new Segment(id, placement, row.getFirst(), Annotations.NONE));
        for (int i = 1; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                unit = unit.with(versions.get(i - 1), variant(row.get(i)));
            }
        }
        return unit;
    }

    private Variant variant(Content content) {
        return new Variant(content, State.of(status), Origin.TYPED, Annotations.NONE);
    }

    /** The document. */
    public Bitext bitext() {
        DocumentHeader header = new DocumentHeader("essay.txt", source, versions, Annotations.NONE);
        return Bitext.of(header, units);
    }

    /** The edition of the document with all its columns and nothing else asked for. */
    public Edition edition() throws EditionException {
        return Edition.of(bitext(), EditionOptions.all(bitext()));
    }
}
