package org.diglot.ui.suggest;

import org.diglot.memory.Cancellation;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.MatchResult;
import org.diglot.model.Bitext;
import org.diglot.project.Cell;
import org.diglot.project.ProjectException;

/** The memory as the window asks it. Every method blocks and is called from a worker. */
public interface MemoryDesk {
    /**
     * What resembles a segment, for one version.
     *
     * @param cancellation says that the answer is no longer wanted
     * @throws ProjectException a sentence for the user
     */
    MatchResult matches(Bitext bitext, Cell cell, Cancellation cancellation)
            throws ProjectException;

    /**
     * Where words were used before, in the source or in the version of the cell.
     *
     * @throws ProjectException a sentence for the user
     */
    ConcordancePage concordance(String words, Bitext bitext, Cell cell) throws ProjectException;

    /**
     * How many units there are.
     *
     * @throws ProjectException a sentence for the user
     */
    int units() throws ProjectException;

    /** The lowest percentage that is shown. */
    int threshold();
}
