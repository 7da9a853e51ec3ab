package org.diglot.ui.desk;

import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.Edit;
import org.diglot.model.Note;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.project.EditOutcome;
import org.diglot.project.Past;
import org.diglot.project.ProjectException;
import org.diglot.project.Propagation;
import org.diglot.project.ReplacePreview;
import org.diglot.project.ReplaceReport;
import org.diglot.project.RestoreReport;
import org.diglot.project.Restoring;
import org.diglot.project.SaveState;
import org.diglot.project.SavedFilters;
import org.diglot.project.SessionEvent;
import org.diglot.project.Subscription;
import org.diglot.project.Timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One open document and what a translator does to it. Every method returns at once; saving happens
 * behind it and is told by events.
 *
 * <p>May be used from any thread; an edit is told on the thread that made it, a save state on any.
 */
public interface Desk {
    /** The document as it is now. */
    Bitext bitext();

    /** What the user should know about the opening, as sentences; often nothing. */
    List<String> notices();

    /** How safe the work is at this moment. */
    SaveState saveState();

    /** Calls {@code listener} with everything that happens from now on. */
    Subscription subscribe(Consumer<SessionEvent> listener);

    /** What has been typed so far becomes the draft. */
    EditOutcome.Result type(Cell cell, Content content, Origin origin);

    /** The translator stands behind this text. */
    EditOutcome.Result confirm(Cell cell, Content content, Origin origin);

    /** The translator no longer stands behind the text. */
    EditOutcome.Result unconfirm(Cell cell);

    /** The source's text becomes the draft. */
    EditOutcome.Result copySource(Cell cell);

    /** The text is taken away. */
    EditOutcome.Result clear(Cell cell);

    /** A remark is added. */
    EditOutcome.Result addNote(Cell cell, String text);

    /** A remark says something else, or goes if {@code text} is blank. */
    EditOutcome.Result changeNote(Cell cell, Note note, String text);

    /** A locked variant is opened, an open one locked. */
    EditOutcome.Result toggleLock(Cell cell);

    /** A column is added at the right. */
    EditOutcome.Result addVersion(VersionTag version);

    /**
     * The segment is cut in two: the cell's text at {@code offset}, the others where it is
     * likeliest.
     */
    EditOutcome.Result split(Cell cell, int offset);

    /** The segment is joined with the next one of its paragraph. */
    EditOutcome.Result join(SegmentId segment);

    /** The source says something else. */
    EditOutcome.Result source(SegmentId segment, Content content);

    /**
     * What a cell said after each of its edits, the newest first. Blocks; for a worker.
     *
     * @throws ProjectException a sentence for the user
     */
    List<Past> history(Cell cell) throws ProjectException;

    /**
     * Where the translation of a cell could be repeated, in this document and the other open ones.
     */
    default Propagation.Plan repeats(Cell cell) {
        return new Propagation.Plan(cell, Content.EMPTY, List.of());
    }

    /** Repeats a translation; tells how many cells were changed. */
    default int repeat(Propagation.Plan plan, Propagation.Reach reach) {
        return 0;
    }

    /** Replaces the chosen hits in one step of undo. */
    ReplaceReport replace(ReplacePreview preview, Predicate<ReplacePreview.Hit> chosen);

    /**
     * The life of the document, edit by edit. Blocks; for a worker.
     *
     * @throws ProjectException a sentence for the user
     */
    Timeline timeline() throws ProjectException;

    /** Brings back how something stood, in one step of undo. */
    RestoreReport restore(Restoring.Scope scope, Bitext then);

    /** The filter lines that have a name. */
    SavedFilters filters();

    /** Whether there is something to undo. */
    boolean canUndo();

    /** Whether there is something to redo. */
    boolean canRedo();

    /** Turns the last edit round; empty if there is none. */
    Optional<Edit> undo();

    /** Makes the last undone edit again; empty if there is none. */
    Optional<Edit> redo();
}
