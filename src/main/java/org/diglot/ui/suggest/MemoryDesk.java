package org.diglot.ui.suggest;

import org.diglot.memory.Cancellation;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.Direction;
import org.diglot.memory.MatchResult;
import org.diglot.memory.Place;
import org.diglot.memory.Surroundings;
import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.project.Drafts;
import org.diglot.project.ProjectException;

import java.nio.file.Path;

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
     * @param cancellation says that the answer is no longer wanted
     * @throws ProjectException a sentence for the user
     */
    ConcordancePage concordance(Search search, Cancellation cancellation) throws ProjectException;

    /**
     * What stands beside a hit in its document.
     *
     * @throws ProjectException a sentence for the user
     */
    Surroundings surroundings(Place hit, Search search) throws ProjectException;

    /**
     * Saves many more hits than are shown, in the format that the name of the file tells.
     *
     * @return how many were saved
     * @throws ProjectException a sentence for the user; a file that was there is untouched
     */
    int save(Search search, Path file) throws ProjectException;

    /**
     * Something looked for from a cell.
     *
     * @param searched what was typed
     * @param bitext the document
     * @param cell whose version is the translation; if it is the source, the first version is
     */
    record Search(Searched searched, Bitext bitext, Cell cell) {

        /** The two versions that are shown. */
        public Direction direction() {
            VersionTag source = bitext.header().source();
            boolean inSource = cell.version().equals(source);
            return new Direction(
                    source,
                    inSource && !bitext.versions().isEmpty()
                            ? bitext.versions().getFirst()
                            : cell.version());
        }
    }

    /**
     * How many units there are.
     *
     * @throws ProjectException a sentence for the user
     */
    int units() throws ProjectException;

    /** The lowest percentage that is shown. */
    int threshold();
}
