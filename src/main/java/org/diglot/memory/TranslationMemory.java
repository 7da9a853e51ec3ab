package org.diglot.memory;

import java.util.List;

/**
 * Finds earlier translations, and learns new ones.
 *
 * <p>All methods may be called from any thread but the painting thread, also at the same time. The
 * answer to a search is a value that later changes do not touch. Which memories are asked, and how
 * far each is trusted, is part of the question ({@link Selection}).
 *
 * <p>An engine may hold its units here or far away. What it must keep is the contract: {@link
 * #search} scores by {@code org.diglot.memory.match.Scorer}, says in its {@linkplain
 * MatchResult.Guarantee guarantee} whether anything may be missing and in {@link
 * MatchResult#unseen} how good that can be at most, and {@link #put} with the same unit twice
 * changes nothing the second time. {@code TranslationMemoryContract} in the tests checks all of it.
 */
public interface TranslationMemory extends AutoCloseable {

    /**
     * The units that resemble a text, best first.
     *
     * <p>Ordered by percent, then by similarity, then by the {@linkplain
     * Selection.Standing#priority priority} of the memory of the best variant, then by the code
     * points of the source text, then by its codes. Variants of one match are ordered by score,
     * then those of exactly the wanted version first, then by priority, then the youngest, then by
     * version, text and place. Units of which source and target are not both {@linkplain
     * Limits#drafts offered} are passed over, rejected ones always. With {@link
     * MatchResult.Guarantee#COMPLETE} the answer equals that of comparing every unit.
     *
     * <p>While a memory is filled for the first time, the answer comes from the units added so far,
     * but for the last few, and is {@link MatchResult.Guarantee#PARTIAL}. While it is filled again,
     * the answer comes from what it held before, and is {@link MatchResult.Guarantee#OUTDATED}.
     * Memories that are not asked change neither.
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
     * The units with the same text and codes: what {@link #search} finds from 100 percent on. The
     * context of the query tells which of them stand between the same neighbours (101 and 102).
     *
     * @throws MemoryException if an index cannot be read
     */
    default MatchResult exact(MatchQuery query, Cancellation cancellation) throws MemoryException {
        return search(query.within(query.limits().withThreshold(100)), cancellation);
    }

    /**
     * What stands before and after a unit. Known for units that are where they were when their file
     * was read; a unit that was put since may have lost sight of its neighbours.
     *
     * @throws MemoryException if an index cannot be read
     */
    Surroundings surroundings(Place place, Direction direction) throws MemoryException;

    /**
     * Begins to fill one memory anew; the first step of reading a TMX file.
     *
     * @throws MemoryException if the disk refuses
     */
    MemoryWriter replace(MemorySource source) throws MemoryException;

    /**
     * Puts units into a memory that was filled before, in place of those with the same document and
     * id. When this returns, searches find them. A unit that is there already as it is changes
     * nothing, so a confirmation may be sent again when it is not known whether it arrived.
     *
     * <p>They are lost with the process unless {@link #settle} follows; the file then no longer has
     * the fingerprint of the index, which is how the loss is noticed.
     *
     * @throws MemoryException if there is no such memory, or the disk refuses
     */
    Receipt put(String memory, List<MemoryUnit> units) throws MemoryException;

    /**
     * Takes units out of a memory; those that are not there are passed over.
     *
     * @throws MemoryException if a place names a memory that is not here, or the disk refuses
     */
    Receipt remove(List<Place> places) throws MemoryException;

    /**
     * Declares that a memory says what its file says: called after the file was saved, with its new
     * fingerprint.
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
     * What a unit says now and said before, the newest first, as far as it is remembered: at least
     * what it says now. A local memory remembers what was put since it was opened.
     *
     * @return empty if the unit was never there
     * @throws MemoryException if a place names a memory that is not here, or an index cannot be
     *     read
     */
    List<PastUnit> history(Place unit) throws MemoryException;

    /**
     * What happened since a cursor, so that somebody else can follow: ask, act, keep the
     * {@linkplain Changes#next next} cursor, ask again.
     *
     * @param since {@link Cursor#START}, or a cursor that this memory gave
     * @param most at most so many changes, at least 1
     */
    Changes changes(Cursor since, int most);

    /** Whether it can answer; never fails, and answers at once. */
    Health health();

    /**
     * Reads all that it keeps on a disk, and forgets the memories of which something is damaged;
     * the {@linkplain MemoryStatus#notices notices} then say so, and they are to be filled again. A
     * second for some million units; questions are answered meanwhile. An engine that keeps nothing
     * on a disk has nothing to do.
     *
     * @return whether everything was whole
     * @throws MemoryException if the disk refuses
     */
    default boolean check() throws MemoryException {
        return true;
    }

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
