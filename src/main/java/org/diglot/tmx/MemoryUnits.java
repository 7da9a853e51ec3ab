package org.diglot.tmx;

import org.diglot.model.SegmentId;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;

import java.util.List;

/** Hands units on to a memory at once and keeps nothing. */
final class MemoryUnits implements UnitTaker {
    private final TmxSink sink;

    MemoryUnits(TmxSink sink) {
        this.sink = sink;
    }

    @Override
    public SegmentId id(SegmentId wished, int line, Warnings warnings) {
        return wished;
    }

    @Override
    public int take(UnitReader.Reading reading, UnitReader reader, VersionTag source) {
        List<Unit> alternatives = reader.alternatives(reading, source);
        sink.unit(reading.unit());
        alternatives.forEach(sink::unit);
        return 1 + alternatives.size();
    }

    @Override
    public void takeOther(Xml.Element tu) {
        // a memory is asked by source, so a unit without one can never be found; it was warned of
    }
}
