package org.diglot.tmx;

import org.diglot.model.Bitext;
import org.diglot.model.DocumentHeader;
import org.diglot.model.SegmentId;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.tmx.TmxWarning.Kind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Collects the units of a file as the rows of one document. */
final class DocumentBuilder implements TmxSink, UnitTaker {
    private final List<Unit> units = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final Set<SegmentId> ids = new HashSet<>();
    private @Nullable DocumentHeader header;

    @Override
    public void header(DocumentHeader read) {
        header = read;
    }

    @Override
    public void unit(Unit unit) {
        units.add(unit);
    }

    @Override
    public SegmentId id(SegmentId wished, int line, Warnings warnings) {
        SegmentId id = wished;
        for (int number = 2; !ids.add(id); number++) {
            id = new SegmentId(wished + "-" + number);
        }
        if (!id.equals(wished)) {
            warnings.add(Kind.SECOND_ID, line, id.value());
        }
        return id;
    }

    @Override
    public int take(UnitReader.Reading reading, UnitReader reader, VersionTag source) {
        unit(reading.withSurplus());
        return 1;
    }

    @Override
    public void takeOther(Xml.Element tu) {
        others.add(Markup.of(tu));
    }

    /** The document; columns that the header does not name come after those that it does. */
    TmxDocument result(TmxSummary summary) {
        DocumentHeader read = Objects.requireNonNull(header, "the header comes first");
        List<VersionTag> versions = new ArrayList<>(read.versions());
        versions.addAll(summary.languages());
        versions.removeIf(read.source()::equals);
        DocumentHeader whole = HeaderMarkup.plus(others, read.withVersions(versions));
        return new TmxDocument(Bitext.of(whole, units), summary.warnings());
    }
}
