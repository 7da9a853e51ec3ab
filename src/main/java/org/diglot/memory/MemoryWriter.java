package org.diglot.memory;

import org.diglot.model.Unit;
import org.diglot.model.VersionTag;

/**
 * Fills one memory from its file, unit by unit, in document order.
 *
 * <p>Until {@link #commit} the memory answers from what it had before, or if that is nothing from
 * what was added so far, and then says that its answers are partial; closing without a commit gives
 * up and changes nothing. A process that is killed meanwhile leaves the old state, too. Used from
 * one thread; other writers and searches may run at the same time.
 */
public interface MemoryWriter extends AutoCloseable {

    /**
     * Adds a unit. Units of one document come one after another in document order, so that each
     * knows its neighbours.
     *
     * @throws MemoryException if the disk refuses
     */
    void add(String document, VersionTag source, Unit unit) throws MemoryException;

    /**
     * Makes everything that was added the content of the memory.
     *
     * @throws MemoryException if the disk refuses; the memory is as it was before
     */
    void commit() throws MemoryException;

    /** Gives up unless {@link #commit} was called. */
    @Override
    void close() throws MemoryException;
}
