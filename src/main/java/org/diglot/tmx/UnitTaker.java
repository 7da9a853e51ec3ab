package org.diglot.tmx;

import org.diglot.model.SegmentId;
import org.diglot.model.VersionTag;

/** What becomes of the units of a file: rows of a document or entries of a memory. */
interface UnitTaker {

    /** The id under which a unit is read, from the one it wishes for. */
    SegmentId id(SegmentId wished, int line, Warnings warnings);

    /** Takes a unit; answers how many units came of it. */
    int take(UnitReader.Reading reading, UnitReader reader, VersionTag source);

    /** Takes an element that is no unit, since its source is missing. */
    void takeOther(Xml.Element tu);
}
