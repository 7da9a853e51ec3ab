package org.diglot.ui.desk;

import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.Edit;
import org.diglot.model.Note;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.project.DocumentSession;
import org.diglot.project.EditOutcome;
import org.diglot.project.Editing;
import org.diglot.project.Past;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.Propagation;
import org.diglot.project.ReplacePreview;
import org.diglot.project.ReplaceReport;
import org.diglot.project.Replacing;
import org.diglot.project.RestoreReport;
import org.diglot.project.Restoring;
import org.diglot.project.SaveState;
import org.diglot.project.SavedFilters;
import org.diglot.project.Segmenting;
import org.diglot.project.SessionEvent;
import org.diglot.project.Subscription;
import org.diglot.project.Timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A session of a project, laid on the desk. May be used from any thread. */
public final class SessionDesk implements Desk {
    private final Project project;
    private final DocumentSession session;
    private final Supplier<String> author;

    /**
     * The desk of a session of {@code project}.
     *
     * @param author the name that edits bear, asked at each edit
     */
    public SessionDesk(Project project, DocumentSession session, Supplier<String> author) {
        this.project = project;
        this.session = session;
        this.author = author;
    }

    private Editing editing() {
        return new Editing(session, author.get(), project.workshop().clock());
    }

    private Segmenting segmenting() {
        return new Segmenting(session, author.get(), project.workshop().clock());
    }

    private Replacing replacing() {
        return new Replacing(session, author.get(), project.workshop().clock());
    }

    private Restoring restoring() {
        return new Restoring(session, author.get(), project.workshop().clock());
    }

    @Override
    public Bitext bitext() {
        return session.bitext();
    }

    @Override
    public List<String> notices() {
        return session.notices();
    }

    @Override
    public SaveState saveState() {
        return session.saveState();
    }

    @Override
    public Subscription subscribe(Consumer<SessionEvent> listener) {
        return session.subscribe(listener);
    }

    @Override
    public EditOutcome.Result type(Cell cell, Content content, Origin origin) {
        return editing().type(cell, content, origin).result();
    }

    @Override
    public EditOutcome.Result confirm(Cell cell, Content content, Origin origin) {
        return editing().confirm(cell, content, origin).result();
    }

    @Override
    public EditOutcome.Result unconfirm(Cell cell) {
        return editing().unconfirm(cell).result();
    }

    @Override
    public EditOutcome.Result copySource(Cell cell) {
        return editing().copySource(cell).result();
    }

    @Override
    public EditOutcome.Result clear(Cell cell) {
        return editing().clear(cell).result();
    }

    @Override
    public EditOutcome.Result addNote(Cell cell, String text) {
        return editing().addNote(cell, text).result();
    }

    @Override
    public EditOutcome.Result changeNote(Cell cell, Note note, String text) {
        return editing().changeNote(cell, note, text).result();
    }

    @Override
    public EditOutcome.Result toggleLock(Cell cell) {
        return editing().toggleLock(cell).result();
    }

    @Override
    public EditOutcome.Result addVersion(VersionTag version) {
        return editing().addVersion(version).result();
    }

    @Override
    public EditOutcome.Result split(Cell cell, int offset) {
        return segmenting().split(cell, offset).result();
    }

    @Override
    public EditOutcome.Result join(SegmentId segment) {
        return segmenting().join(segment).result();
    }

    @Override
    public EditOutcome.Result source(SegmentId segment, Content content) {
        return segmenting().source(segment, content).result();
    }

    @Override
    public List<Past> history(Cell cell) throws ProjectException {
        return project.history(session.document(), cell);
    }

    @Override
    public Propagation.Plan repeats(Cell cell) {
        return new Propagation(project).plan(session.document(), cell);
    }

    @Override
    public int repeat(Propagation.Plan plan, Propagation.Reach reach) {
        return new Propagation(project).run(plan, reach);
    }

    @Override
    public ReplaceReport replace(ReplacePreview preview, Predicate<ReplacePreview.Hit> chosen) {
        return replacing().apply(preview, chosen);
    }

    @Override
    public Timeline timeline() throws ProjectException {
        return project.timeline(session.document());
    }

    @Override
    public RestoreReport restore(Restoring.Scope scope, Bitext then) {
        return restoring().restore(scope, then);
    }

    @Override
    public SavedFilters filters() {
        return project.filters();
    }

    @Override
    public boolean canUndo() {
        return session.canUndo();
    }

    @Override
    public boolean canRedo() {
        return session.canRedo();
    }

    @Override
    public Optional<Edit> undo() {
        return session.undo().map(DocumentSession.Step::edit);
    }

    @Override
    public Optional<Edit> redo() {
        return session.redo().map(DocumentSession.Step::edit);
    }
}
