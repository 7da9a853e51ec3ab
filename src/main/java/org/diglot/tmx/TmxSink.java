package org.diglot.tmx;

import org.diglot.model.DocumentHeader;
import org.diglot.model.Unit;

/**
 * Takes the units of a TMX file one by one, so that a memory of any size can be read.
 *
 * <p>All methods are called by the thread that reads: {@link #header} once and first, then {@link
 * #unit} for each unit. A sink that throws ends the reading.
 */
@FunctionalInterface
public interface TmxSink {

    /**
     * Takes the next unit. Ids are not made unique here: that would need memory for all of them.
     */
    void unit(Unit unit);

    /** Takes the header; its versions are only those which the header itself names. */
    default void header(DocumentHeader header) {}

    /** Hears now and then how many bytes of the file have been read. */
    default void progress(long bytesRead) {}

    /** Says whether to go on; asked before each unit. */
    default boolean wantsMore() {
        return true;
    }
}
