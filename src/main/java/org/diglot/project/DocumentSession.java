package org.diglot.project;

import org.diglot.model.Bitext;
import org.diglot.model.Edit;
import org.diglot.model.StaleEditException;
import org.diglot.model.Stamp;
import org.diglot.project.JournalEntry.Cause;
import org.diglot.project.JournalEntry.Edited;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * One open document: its bitext, undo and redo, and the way to the disk.
 *
 * <p>An edit is seen at once by {@link #bitext()}; the future that comes back completes when it is
 * in the journal on disk. All methods may be called from any thread; listeners are called on the
 * thread that made the edit, or on the saving thread for save states, and must return quickly.
 */
public final class DocumentSession implements AutoCloseable {
    private final String document;
    private final SessionWriter writer;
    private final Clock clock;
    private final List<String> notices;
    private final List<Consumer<SessionEvent>> listeners = new CopyOnWriteArrayList<>();

    private final Object lock = new Object();
    private final UndoHistory history;
    private Bitext bitext;
    private long number;

    DocumentSession(String document, OpenedDocument opened, TmxStore store, Clock clock) {
        this.document = document;
        this.clock = clock;
        this.history = opened.edits().history();
        this.bitext = opened.bitext();
        this.number = opened.number();
        this.notices = opened.notices();
        this.writer = new SessionWriter(store, opened, clock, this::tell);
    }

    /** The name of the document, such as {@code essay.txt}. */
    public String document() {
        return document;
    }

    /**
     * What the user should know about the opening, such as edits that were recovered; often
     * nothing.
     */
    public List<String> notices() {
        return notices;
    }

    /** The document as it is now. */
    public Bitext bitext() {
        synchronized (lock) {
            return bitext;
        }
    }

    /** A state of the document with the number of the last edit that made it. */
    record Numbered(Bitext bitext, long number) {}

    Numbered numbered() {
        synchronized (lock) {
            return new Numbered(bitext, number);
        }
    }

    /** How safe the work is at this moment. */
    public SaveState saveState() {
        return writer.state();
    }

    /** Calls {@code listener} with everything that happens from now on. */
    public Subscription subscribe(Consumer<SessionEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Makes an edit.
     *
     * @return completes when the edit is on disk; completes with a {@link ProjectException} when
     *     the disk refuses, while the edit stays in memory and is tried again
     * @throws StaleEditException if the rows have changed since the edit was made; nothing is
     *     changed then
     */
    public CompletableFuture<Void> apply(Edit edit) {
        return perform(edit, Cause.DONE);
    }

    /** Whether there is something to undo. */
    public boolean canUndo() {
        synchronized (lock) {
            return history.canUndo();
        }
    }

    /** Whether there is something to redo. */
    public boolean canRedo() {
        synchronized (lock) {
            return history.canRedo();
        }
    }

    /** What the next undo would turn round; empty if nothing can be undone. */
    public Optional<Edit> nextUndo() {
        synchronized (lock) {
            return history.nextUndo();
        }
    }

    /** What the next redo would make again; empty if nothing can be redone. */
    public Optional<Edit> nextRedo() {
        synchronized (lock) {
            return history.nextRedo();
        }
    }

    /**
     * An undo or redo that was made.
     *
     * @param edit what was changed
     * @param onDisk completes when it is on disk
     */
    public record Step(Edit edit, CompletableFuture<Void> onDisk) {}

    /**
     * Turns the last edit round, also one made before the program was started.
     *
     * @return what was made for it; empty if there was nothing to undo
     * @throws StaleEditException if the rows were changed outside; nothing is changed then
     */
    public Optional<Step> undo() {
        synchronized (lock) {
            return history.nextUndo()
                    .map(edit -> edit.inverse(now(edit.stamp())))
                    .map(edit -> new Step(edit, perform(edit, Cause.UNDONE)));
        }
    }

    /**
     * Makes the last undone edit again.
     *
     * @return what was made; empty if there was nothing to redo
     * @throws StaleEditException if the rows were changed outside; nothing is changed then
     */
    public Optional<Step> redo() {
        synchronized (lock) {
            return history.nextRedo().map(edit -> new Step(edit, perform(edit, Cause.REDONE)));
        }
    }

    private Stamp now(Stamp made) {
        return new Stamp(made.author(), clock.instant());
    }

    private CompletableFuture<Void> perform(Edit edit, Cause cause) {
        Bitext before;
        Bitext after;
        CompletableFuture<Void> onDisk;
        synchronized (lock) {
            before = bitext;
            after = before.apply(edit);
            bitext = after;
            number++;
            switch (cause) {
                case DONE -> history.did(edit);
                case UNDONE -> history.undid();
                case REDONE -> history.redid();
            }
            onDisk = writer.add(new Edited(number, cause, edit), after);
        }
        tell(new SessionEvent.Edited(edit, before, after));
        return onDisk;
    }

    private void tell(SessionEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }

    /**
     * Brings everything to disk, the TMX too, and waits for it.
     *
     * @throws ProjectException if the disk refuses; the edits stay in memory
     */
    public void flush() throws ProjectException {
        writer.flush();
    }

    /**
     * Brings everything to disk and closes the files.
     *
     * @throws ProjectException if the disk refuses
     */
    @Override
    public void close() throws ProjectException {
        writer.close();
    }
}
