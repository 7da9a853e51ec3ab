package org.diglot.ui.suggest;

import org.diglot.memory.Cancellation;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.MatchResult;
import org.diglot.model.Bitext;
import org.diglot.project.Cell;
import org.diglot.project.Drafts;
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
     * What can be offered for a segment beside the matches as they stand.
     *
     * @param matches the answer of {@link #matches} for the same cell
     * @throws ProjectException a sentence for the user
     */
    default Drafts drafts(Bitext bitext, Cell cell, MatchResult matches, Cancellation cancellation)
            throws ProjectException {
        return Drafts.NONE;
    }

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
