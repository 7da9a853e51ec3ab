package org.diglot.memory;

import java.util.List;

/**
 * Finds earlier translations, and learns new ones.
 *
 * <p>All methods may be called from any thread but the painting thread, also at the same time. The
 * answer to a search is a value that later changes do not touch.
 *
 * <p>An engine may hold its units here or far away. What it must keep is the contract: {@link
 * #search} scores by {@code org.diglot.memory.match.Scorer}, says in its {@linkplain
 * MatchResult.Guarantee guarantee} whether anything may be missing, and {@link #put} with the same
 * unit twice changes nothing the second time. {@code TranslationMemoryContract} in the tests checks
 * all of it.
 */
public interface TranslationMemory extends AutoCloseable {

    /**
     * The units that resemble a text, best first.
     *
     * <p>Ordered by percent, then by similarity, then by the code points of the source text, then
     * by its codes. Variants of one match are ordered by score, then those of exactly the wanted
     * version first, then the youngest, then by version, text and place. Units of which source and
     * target are not both {@linkplain Limits#drafts offered} are passed over, rejected ones always.
     * With {@link MatchResult.Guarantee#COMPLETE} the answer equals that of comparing every unit.
     *
     * <p>While a memory is filled for the first time, the answer comes from the units added so far,
     * but for the last few, and is {@link MatchResult.Guarantee#PARTIAL}.
     *
     * @throws MemoryException if an index cannot be read
     */
    MatchResult search(MatchQuery query, Cancellation cancellation) throws MemoryException;

    /**
     * The units that contain words or a phrase, by memory, and within it in the order in which they
     * were filled or put. Where there are very many, {@linkplain ConcordancePage#counting not all
     * are counted}.
     *
     * @throws MemoryException if an index cannot be read
     */
    ConcordancePage concordance(ConcordanceQuery query, Cancellation cancellation)
            throws MemoryException;

    /**
     * The parts of a segment that the memory knows, as whole units and inside of units; by their
     * words, as they are compared for matches. Units of which source or target is not offered
     * without drafts are passed over, and so is the segment itself.
     *
     * <p>An engine that cannot look for parts finds none, and says that this is {@link
     * MatchResult.Guarantee#PARTIAL}. One that is cancelled answers with what it has found so far.
     *
     * @throws MemoryException if an index cannot be read
     */
    default Parts parts(PartQuery query, Cancellation cancellation) throws MemoryException {
        return new Parts(List.of(), List.of(), MatchResult.Guarantee.PARTIAL);
    }

    /**
     * Begins to fill one memory anew; the first step of reading a TMX file.
     *
     * @throws MemoryException if the disk refuses
     */
    MemoryWriter replace(MemorySource source) throws MemoryException;

    /**
     * Puts units into a memory that was filled before, in place of those with the same document and
     * id. When this returns, searches find them.
     *
     * <p>They are lost with the process unless {@link #settle} follows; the file then no longer has
     * the fingerprint of the index, which is how the loss is noticed.
     *
     * @throws MemoryException if there is no such memory, or the disk refuses
     */
    void put(String memory, List<MemoryUnit> units) throws MemoryException;

    /**
     * Takes units out of a memory; those that are not there are passed over.
     *
     * @throws MemoryException if a place names a memory that is not here, or the disk refuses
     */
    void remove(List<Place> places) throws MemoryException;

    /**
     * Declares that a memory says what its file says: called after the file was saved, with its new
     * fingerprint. Also changes the penalty.
     *
     * @throws MemoryException if there is no such memory, or the disk refuses
     */
    void settle(MemorySource source) throws MemoryException;

    /**
     * Forgets a memory whose file is gone; does nothing if it is not here.
     *
     * @throws MemoryException if the disk refuses
     */
    void forget(String memory) throws MemoryException;

    /**
     * What it holds, and what the user should know.
     *
     * @throws MemoryException if an index cannot be read
     */
    MemoryStatus status() throws MemoryException;

    /** Lets go of all files. What was put but not settled is dropped. */
    @Override
    void close() throws MemoryException;
}
