package org.diglot.project.uses;

import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.MarkedText;
import org.diglot.memory.Place;
import org.diglot.model.Annotations;
import org.diglot.model.Bitext;
import org.diglot.model.DocumentHeader;
import org.diglot.model.Foreign;
import org.diglot.model.Note;
import org.diglot.model.ParagraphId;
import org.diglot.model.Placement;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.Stamp;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a document of the units that were found, each once, with a note where it stands. */
record UsesBitext(UsesFile file) {

    Bitext bitext() {
        VersionTag source = file.direction().source();
        Map<Place, Unit> units = new LinkedHashMap<>();
        Set<VersionTag> versions = new LinkedHashSet<>();
        for (ConcordanceHit hit : file.page().hits()) {
            String id = Integer.toString(units.size() + 1);
            Unit unit = units.computeIfAbsent(hit.place(), place -> unit(id, hit));
            MarkedText target = hit.target();
            if (target != null && !target.version().equals(source)) {
                versions.add(target.version());
                units.put(hit.place(), unit.with(target.version(), target.variant()));
            }
        }
        DocumentHeader header =
                new DocumentHeader(file.title(), source, List.copyOf(versions), Annotations.NONE);
        return Bitext.of(header, new ArrayList<>(units.values()));
    }

    private static Unit unit(String id, ConcordanceHit hit) {
        Segment segment =
                new Segment(
                        new SegmentId(id),
                        Placement.in(new ParagraphId(id)),
                        hit.source().variant().content(),
                        hit.source().variant().annotations());
        String place = hit.place().memory() + " " + hit.place().unit().value();
        List<Note> notes = List.of(new Note(place, null));
        return Unit.of(segment)
                .with(new Annotations(Stamp.UNKNOWN, Stamp.UNKNOWN, notes, Foreign.NONE));
    }
}
