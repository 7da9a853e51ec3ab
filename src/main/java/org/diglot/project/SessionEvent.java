package org.diglot.project;

import org.diglot.model.Bitext;
import org.diglot.model.Edit;

/** What listeners of a session are told. */
public sealed interface SessionEvent {

    /**
     * The bitext has changed.
     *
     * @param edit what was changed: for an undo, the edit that turned the old one round
     * @param before the bitext before
     * @param after the bitext now
     */
    record Edited(Edit edit, Bitext before, Bitext after) implements SessionEvent {}

    /**
     * The work is more or less safe than before.
     *
     * @param state how safe it is now
     */
    record SaveStateChanged(SaveState state) implements SessionEvent {}

    /**
     * A new TMX was swapped in.
     *
     * @param sha256 of the new file
     */
    record Stored(String sha256) implements SessionEvent {}
}
